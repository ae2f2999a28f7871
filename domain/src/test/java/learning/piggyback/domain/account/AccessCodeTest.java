package learning.piggyback.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import learning.piggyback.domain.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"ab3d-ef7h", " AB3D EF7H ", "ab3d\u2013ef7h", "ａb3dEf7h", "ab3d\tef7h"})
  void caseSpacesAndDashesShouldNotMatter(String typed) {
    assertThat(AccessCode.typed(typed)).isEqualTo(new AccessCode("AB3DEF7H"));
  }

  @Test
  void madeCodesShouldBeGroupedAndReadableBack() {
    AccessCode code = AccessCode.random(new Random(1));
    assertThat(code.grouped()).matches("[A-Z0-9]{4}-[A-Z0-9]{4}").doesNotContainPattern("[01ILO]");
    assertThat(AccessCode.typed(code.grouped())).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab-cd", "aaaaaaa", "123456", "ABCDEF", "abababab"})
  void shortOrGuessableChoicesShouldBeRefused(String text) {
    assertThatThrownBy(() -> AccessCode.chosen(text)).isInstanceOf(DomainProblem.class);
  }

  @Test
  void lengthShouldBeCountedInCharacters() {
    assertThat(AccessCode.chosen("🦊🐻🐷🦉🐢🐇").isEmpty()).isFalse();
    assertThatThrownBy(() -> AccessCode.chosen("abc".repeat(30))).isInstanceOf(DomainProblem.class);
  }

  @Test
  void textFormShouldHideTheCode() {
    assertThat(AccessCode.typed("secret99")).asString().doesNotContainIgnoringCase("secret");
  }
}
