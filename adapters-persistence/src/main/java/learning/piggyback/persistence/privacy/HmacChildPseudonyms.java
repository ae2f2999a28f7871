package learning.piggyback.persistence.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import learning.piggyback.application.privacy.ChildPseudonyms;
import learning.piggyback.domain.account.ChildId;

/**
 * HMAC-SHA256 with a key of the installation: a plain hash of one of a million ids would be found
 * by trying them all.
 */
public final class HmacChildPseudonyms implements ChildPseudonyms {

  private static final String MAC = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * @param key 32 bytes
   */
  public HmacChildPseudonyms(byte[] key) {
    this.key = new SecretKeySpec(key, MAC);
  }

  @Override
  public String of(ChildId child) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(child.value().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + MAC, e);
    }
  }
}
