package learning.piggyback.persistence.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The installation's secret, from which a key is derived for every purpose. */
public final class Secrets {

  /** How many characters a secret has at least. */
  public static final int SHORTEST = 32;

  private final byte[] secret;

  /** Takes a secret of at least 32 characters. */
  public Secrets(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "The secret must have at least " + SHORTEST + " characters.");
    }
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** 32 bytes, always the same for a purpose, from which no other key can be found. */
  public byte[] key(String purpose) {
    return hmac(secret, purpose);
  }

  static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
    }
  }
}
