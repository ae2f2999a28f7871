package learning.piggyback.domain.question.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VariantChecksTest {

  private static final Wording BASE = new Wording("Why did Mia run home?", "It rained.");

  private static List<VariantCheck> failed(Companion companion, Wording base, String variant) {
    return VariantChecks.findings(companion, base, variant).stream()
        .map(VariantFinding::check)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BUNNY|I wonder, why did Mia run home?",
        "BUNNY|You can do it! Why did Mia run home?",
        "ALLIGATOR|Tell me why Mia ran home.",
        "ALLIGATOR|Say: why did Mia run home?",
        "PIG|WHY did Mia run home?!",
        "PIG|Ooh, WHY did Mia run HOME?!",
      })
  void variantInItsVoiceShouldPass(Companion companion, String variant) {
    assertThat(VariantChecks.findings(companion, BASE, variant)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BUNNY|Why did Mia run home?|VOICE",
        "BUNNY|I wonder, WHY did Mia run home?|VOICE",
        "BUNNY|I wonder, and I think that you wonder with me, why did Mia run home?|LENGTH",
        "BUNNY|I wonder, why did Mia run?|SAME_WORDS",
        "BUNNY|I wonder, when did Mia run home?|SAME_WORDS",
        "BUNNY|I wonder, why did Mia not run home?|SAME_WORDS",
        "BUNNY|I wonder, why did Mia run home quickly?|SAME_WORDS",
        "BUNNY|I wonder, why did Mia run home? Where was she?|SINGLE",
        "ALLIGATOR|Why did Mia run home?|VOICE",
        "ALLIGATOR|Tell me, dear, why Mia ran home.|VOICE",
        "ALLIGATOR|Tell me now and say why Mia ran home.|LENGTH",
        "PIG|Why did Mia run home?!|VOICE",
        "PIG|WHY did Mia run home?|VOICE",
        "PIG|WHY DID MIA run home?!|VOICE",
      })
  void variantThatIsNotShouldFail(Companion companion, String variant, VariantCheck check) {
    assertThat(failed(companion, BASE, variant)).containsExactly(check);
  }

  @Test
  void wordsOfTheAnswerShouldNotBeGivenAway() {
    assertThat(failed(Companion.PIG, BASE, "WHY did Mia run home when it rained?!"))
        .containsExactly(VariantCheck.SAME_WORDS, VariantCheck.NOT_GIVEN_AWAY);
  }

  @Test
  void whatNoChildShouldHearShouldBeFound() {
    assertThat(failed(Companion.PIG, BASE, "WHY did Mia run home, www.example.com?!"))
        .contains(VariantCheck.SAFE);
  }

  @Test
  void numbersShouldStay() {
    Wording base = new Wording("Who ate 3 apples?", "Tom");

    assertThat(failed(Companion.PIG, base, "WHO ate three apples?!")).isEmpty();
    assertThat(failed(Companion.PIG, base, "WHO ate four apples?!"))
        .containsExactly(VariantCheck.SAME_WORDS);
  }

  @Test
  void capitalsOfTheQuestionShouldNotCountAsShouting() {
    Wording base = new Wording("Who was on TV?", "Tom");

    assertThat(failed(Companion.BUNNY, base, "I wonder: who was on TV?")).isEmpty();
    assertThat(failed(Companion.PIG, base, "Who was on TV?!")).containsExactly(VariantCheck.VOICE);
    assertThat(failed(Companion.PIG, base, "WHO was on TV?!")).isEmpty();
  }

  @Test
  void variantWithoutAQuestionShouldOnlyNeedItsVoice() {
    assertThat(failed(Companion.PIG, new Wording("", "a fox"), "WHO is there?!")).isEmpty();
  }

  @Test
  void variantOfAChangedQuestionShouldSaySo() {
    Variant variant = new Variant("WHY did Mia run home?!", BASE, false);

    assertThat(VariantChecks.findings(Companion.PIG, Optional.of(BASE), variant)).isEmpty();
    assertThat(VariantChecks.findings(Companion.PIG, Optional.empty(), variant)).isEmpty();
    assertThat(
            VariantChecks.findings(
                Companion.PIG, Optional.of(new Wording("Where was Tom?", "out")), variant))
        .extracting(VariantFinding::check)
        .containsExactly(VariantCheck.SAME_WORDS, VariantCheck.UP_TO_DATE);
  }

  @Test
  void variantShouldFitWhileTheSameIsAsked() {
    Variant variant = new Variant("WHY did Mia run home?!", BASE, false);

    assertThat(variant.fits(BASE)).isTrue();
    assertThat(variant.fits(new Wording(BASE.question(), "It rained hard."))).isTrue();
    assertThat(variant.fits(new Wording("Why did Mia run to her home?", "It rained."))).isTrue();
    assertThat(variant.fits(new Wording("Why did Tom run home?", "It rained."))).isFalse();
    assertThat(variant.fits(new Wording("Why did Mia run to her home?", "Tea."))).isFalse();
  }
}
