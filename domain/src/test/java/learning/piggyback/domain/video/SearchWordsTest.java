package learning.piggyback.domain.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import learning.piggyback.domain.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

  @ParameterizedTest
  @CsvSource({
    "ÉTÉ,été",
    "cafe,Café",
    "STRASSE,Straße",
    "ＫＩＴＥ,kite",
    "ΟΔΟΣ,οδοσ",
    "don't,don’t",
    "ПРИВЕТ,привет",
    "Ångström,a\u030Angstro\u0308m"
  })
  void casesAndAccentsShouldNotMatter(String one, String other) {
    assertThat(SearchWords.fold(one)).isEqualTo(SearchWords.fold(other));
  }

  @Test
  void allWordsShouldBeThereInAnyOrder() {
    SearchWords words = SearchWords.of("  kite \n RED ");

    assertThat(words.allIn(SearchWords.fold("A red\nkite."))).isTrue();
    assertThat(words.allIn(SearchWords.fold("A red hat."))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00A0", "a b c d e f g h i j k", "\u0301"})
  void nothingAndTooMuchShouldBeRefused(String text) {
    assertThatThrownBy(() -> SearchWords.of(text))
        .isInstanceOfSatisfying(
            DomainProblem.class, e -> assertThat(e.code()).isEqualTo("invalid_search"));
  }

  @Test
  void longTextShouldBeRefused() {
    assertThat(SearchWords.of("x".repeat(SearchWords.LONGEST)).folded()).hasSize(1);
    assertThatThrownBy(() -> SearchWords.of("x".repeat(SearchWords.LONGEST + 1)))
        .isInstanceOf(DomainProblem.class);
  }
}
