package learning.piggyback.persistence.account.secret;

import java.util.HexFormat;
import learning.piggyback.application.account.KeyedHash;

/** HMAC-SHA256. */
public final class HmacKeyedHash implements KeyedHash {

  private final byte[] key;

  /**
   * @param key 32 bytes
   */
  public HmacKeyedHash(byte[] key) {
    this.key = key.clone();
  }

  @Override
  public String of(String text) {
    return HexFormat.of().formatHex(Secrets.hmac(key, text));
  }
}
