package learning.piggyback.persistence.account.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.domain.account.AccessCode;

/** Indexes codes by HMAC-SHA256 and seals them by AES-256-GCM. */
public final class AesGcmCodeVault implements CodeVault {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final byte[] indexKey;
  private final SecretKeySpec sealKey;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param indexKey 32 bytes
   * @param sealKey 32 other bytes
   */
  public AesGcmCodeVault(byte[] indexKey, byte[] sealKey) {
    this.indexKey = indexKey.clone();
    this.sealKey = new SecretKeySpec(sealKey, "AES");
  }

  @Override
  public String index(AccessCode code) {
    return HexFormat.of().formatHex(Secrets.hmac(indexKey, code.value()));
  }

  @Override
  public String seal(AccessCode code) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(code.value().getBytes(StandardCharsets.UTF_8));
      byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
      System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + CIPHER, e);
    }
  }

  @Override
  public AccessCode open(String sealed) {
    try {
      byte[] both = Base64.getDecoder().decode(sealed);
      if (both.length < NONCE_BYTES) {
        throw new IllegalStateException("Not a sealed code");
      }
      byte[] code =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE_BYTES))
              .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
      return new AccessCode(new String(code, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException | GeneralSecurityException e) {
      throw new IllegalStateException("Not a code sealed with this key", e);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
