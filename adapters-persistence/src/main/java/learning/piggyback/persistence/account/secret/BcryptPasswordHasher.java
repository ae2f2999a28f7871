package learning.piggyback.persistence.account.secret;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.persistence.Sha256;

/** bcrypt over a SHA-256 of the secret: bcrypt alone takes no more than 72 bytes. */
public final class BcryptPasswordHasher implements PasswordHasher {

  private final int cost;

  /**
   * @param cost 4 to 31; each step doubles the work
   */
  public BcryptPasswordHasher(int cost) {
    this.cost = cost;
  }

  @Override
  public String hash(String secret) {
    return new String(
        BCrypt.withDefaults().hash(cost, shortened(secret)), StandardCharsets.US_ASCII);
  }

  @Override
  public boolean matches(String secret, String hash) {
    try {
      byte[] given = hash.getBytes(StandardCharsets.UTF_8);
      return BCrypt.verifyer().verify(shortened(secret), given).verified;
    } catch (IllegalArgumentException _) {
      return false; // not a hash
    }
  }

  private static byte[] shortened(String secret) {
    return Base64.getEncoder().encode(Sha256.of(secret));
  }
}
