package learning.piggyback.persistence.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.CodeVaultContract;
import learning.piggyback.domain.account.AccessCode;
import org.junit.jupiter.api.Test;

final class AesGcmCodeVaultTest implements CodeVaultContract {

  private static final AccessCode CODE = new AccessCode("ABCD1234");

  private final Secrets secrets = new Secrets("0123456789abcdef0123456789abcdef");

  @Override
  public CodeVault testee() {
    return new AesGcmCodeVault(secrets.key("index"), secrets.key("seal"));
  }

  @Test
  void sealShouldBeReadByAnotherVaultOfTheSameKeysOnly() {
    String seal = testee().seal(CODE);

    assertThat(testee().open(seal)).isEqualTo(CODE);
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new AesGcmCodeVault(secrets.key("index"), secrets.key("other")).open(seal));
  }

  @Test
  void indexShouldDependOnItsKeyOnly() {
    CodeVault sameIndex = new AesGcmCodeVault(secrets.key("index"), secrets.key("other"));
    CodeVault otherIndex = new AesGcmCodeVault(secrets.key("other"), secrets.key("seal"));

    assertThat(sameIndex.index(CODE)).isEqualTo(testee().index(CODE));
    assertThat(otherIndex.index(CODE)).isNotEqualTo(testee().index(CODE));
  }

  @Test
  void changedSealShouldBeRefused() {
    String seal = testee().seal(CODE);
    char last = seal.charAt(5) == 'A' ? 'B' : 'A';

    assertThatIllegalStateException()
        .isThrownBy(() -> testee().open(seal.substring(0, 5) + last + seal.substring(6)));
  }
}
