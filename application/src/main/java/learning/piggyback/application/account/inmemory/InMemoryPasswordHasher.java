package learning.piggyback.application.account.inmemory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import learning.piggyback.application.account.PasswordHasher;

/** A quick hash, for tests only. */
public final class InMemoryPasswordHasher implements PasswordHasher {

  private final AtomicLong salts = new AtomicLong();

  @Override
  public String hash(String secret) {
    return hash(Long.toString(salts.incrementAndGet()), secret);
  }

  @Override
  public boolean matches(String secret, String hash) {
    int end = hash.indexOf('$');
    return end > 0 && hash(hash.substring(0, end), secret).equals(hash);
  }

  private static String hash(String salt, String secret) {
    try {
      byte[] salted = (salt + "$" + secret).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(salted);
      return salt + "$" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
