package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import learning.piggyback.domain.account.AccessCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every {@link CodeVault}. */
public interface CodeVaultContract {

  CodeVault testee();

  @ParameterizedTest
  @ValueSource(strings = {"", "ABCD1234", "GRÜN🐷你好", "01234567890123456789012345678901"})
  default void openShouldReadWhatWasSealed(String text) {
    CodeVault vault = testee();
    AccessCode code = new AccessCode(text);

    assertThat(vault.open(vault.seal(code))).isEqualTo(code);
  }

  @Test
  default void sealsOfOneCodeShouldDifferAndHideIt() {
    CodeVault vault = testee();
    AccessCode code = new AccessCode("ABCD1234");

    assertThat(vault.seal(code)).isNotEqualTo(vault.seal(code)).doesNotContain("ABCD1234");
  }

  @Test
  default void indexShouldBeEqualForEqualCodesOnlyAndHideThem() {
    CodeVault vault = testee();
    String index = vault.index(new AccessCode("ABCD1234"));

    assertThat(vault.index(new AccessCode("ABCD1234"))).isEqualTo(index);
    assertThat(vault.index(new AccessCode("ABCD1235"))).isNotEqualTo(index);
    assertThat(index).doesNotContain("ABCD1234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "not base64 !", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  default void openShouldRefuseAForgedSeal(String forged) {
    assertThatIllegalStateException().isThrownBy(() -> testee().open(forged));
  }
}
