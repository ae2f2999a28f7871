package learning.piggyback.ai.question.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import learning.piggyback.ai.question.english.English;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.companion.VariantWish;
import learning.piggyback.application.question.companion.VariantsWritten;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.VariantChecks;
import learning.piggyback.domain.question.companion.VariantSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OfflineVariantWriterTest {

  private static final OfflineVariantWriter WRITER = new OfflineVariantWriter(new English());

  private static VariantsWritten.Some written(Companion companion, String question) {
    return (VariantsWritten.Some)
        WRITER.write(
            List.of(new VariantWish(slot(companion), new Wording(question, "Something."))),
            CallMeter.unbooked());
  }

  private static VariantSlot slot(Companion companion) {
    return new VariantSlot(companion, QuestionType.ACTION);
  }

  private static String voiced(Companion companion, String question) {
    return written(companion, question).questions().getOrDefault(slot(companion), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Why did Mia run home?|why Mia ran home.",
        "Where did the old man sleep?|where the old man slept.",
        "What did the boy carry?|what the boy carried.",
        "What did she do?|what she did.",
        "Why did the willow cry?|why the willow cried.",
        "What does the bird eat?|what the bird eats.",
        "Why does Tilly laugh?|why Tilly laughs.",
        "What does Tilly catch?|what Tilly catches.",
        "What does Tilly carry?|what Tilly carries.",
        "What do they like?|what they like.",
        "Why was the bird sad?|why the bird was sad.",
        "Where was the king's son?|where the king's son was.",
        "What was the king doing?|what the king was doing.",
        "Who was the girl?|who the girl was.",
        "Who was sad?|who was sad.",
        "Who lived there?|who lived there.",
        "Who was the man in the house?|who the man in the house was.",
        "Who was Mia to Tom?|who Mia was to Tom.",
        "What happened after the storm?|what happened after the storm.",
        "Who had the ring?|who had the ring.",
        "What can Tom do?|what Tom can do.",
        "How many apples did Tom eat?|how many apples Tom ate.",
        "How did the fox feel?|how the fox felt.",
      })
  void alligatorShouldTurnTheQuestionRound(String question, String asked) {
    assertThat(voiced(Companion.ALLIGATOR, question)).isIn("Tell me " + asked, "Say " + asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Why didn't Tom eat?|why didn't Tom eat?",
        "What did Tom take and eat?|what did Tom take and eat?",
      })
  void whatCannotBeTurnedForSureShouldStayAsItIs(String question, String asked) {
    assertThat(voiced(Companion.ALLIGATOR, question)).isIn("Tell me: " + asked, "Say: " + asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why was the bird sad?",
        "What did Mia find in the garden?",
        "After the storm, where did Tom hide?",
        "Who lived in the little house?",
        "How did the girl feel?",
        "What will the fox do next?",
        "Did Tom find the key?",
      })
  void everyCompanionShouldAskInItsVoice(String question) {
    Wording base = new Wording(question, "Something.");
    for (Companion companion : Companion.values()) {
      String variant = voiced(companion, question);
      assertThat(variant).as("%s: %s", companion, question).isNotEmpty();
      assertThat(VariantChecks.findings(companion, base, variant)).isEmpty();
      assertThat(voiced(companion, question)).isEqualTo(variant);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was ist los?",
        "Wo wohnt der alte Mann mit seiner Frau?",
        "Tell me a story.",
        "Who ran? Why?",
        "",
        "???",
        "Qui est là?",
      })
  void whatIsNoSingleEnglishQuestionShouldBeLeftOutWithAReason(String question) {
    for (Companion companion : Companion.values()) {
      VariantsWritten.Some written = written(companion, question);
      assertThat(written.questions()).isEmpty();
      assertThat(written.leftOut().get(slot(companion))).contains("Without a model");
    }
  }

  @Test
  void longQuestionShouldBeLeftOutByThoseWhoSayLittle() {
    String question =
        "What did the little old woman do after the king had gone away to the war again?";

    assertThat(written(Companion.BUNNY, question).leftOut().get(slot(Companion.BUNNY)))
        .isEqualTo("The question is too long: Blossom the Bunny says at most 12 words.");
    assertThat(written(Companion.ALLIGATOR, question).leftOut().get(slot(Companion.ALLIGATOR)))
        .contains("at most 8 words");
  }

  @Test
  void pigShouldNotCheerAboutDeath() {
    String question = "Who killed the old wolf?";

    assertThat(written(Companion.PIG, question).leftOut().get(slot(Companion.PIG)))
        .isEqualTo("Pippa's excited voice does not suit this question.");
    assertThat(voiced(Companion.BUNNY, question)).isNotEmpty();
    assertThat(voiced(Companion.PIG, "Why was the bird sad?")).startsWith("WHY");
  }
}
