package learning.piggyback.application.account.inmemory;

import learning.piggyback.application.account.KeyedHash;
import learning.piggyback.application.account.session.SessionTokens;

/** Hashes under a key of its own, good enough for tests. */
public final class InMemoryKeyedHash implements KeyedHash {

  private final String key;

  public InMemoryKeyedHash(String key) {
    this.key = key;
  }

  @Override
  public String of(String text) {
    return SessionTokens.hash(key + "\n" + text);
  }
}
