package learning.piggyback.ai.question.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import learning.piggyback.ai.question.companion.ModelVariantWriters;
import learning.piggyback.ai.question.server.Asked;
import learning.piggyback.ai.question.server.Behaviour;
import learning.piggyback.ai.question.server.Obedient;
import learning.piggyback.ai.question.server.Protocol;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.application.question.QuestionWriters;
import learning.piggyback.application.question.companion.ComposeVariants;
import learning.piggyback.application.question.companion.RephraseQuestions;
import learning.piggyback.application.question.companion.RephraseQuestions.Rephrased;
import learning.piggyback.application.question.companion.VariantWriters;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.question.companion.VariantChecks;
import learning.piggyback.domain.question.companion.VariantSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Variants by a model, through the checks, over real sockets. */
final class ModelVariantsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Wording WHY = new Wording("Why was the bird sad?", "It could not fly.");
  private static final Wording WHO = new Wording("Who found it?", "Mia");
  private static final Map<QuestionType, Wording> QUESTIONS =
      Map.of(QuestionType.CAUSAL, WHY, QuestionType.CHARACTER, WHO);
  private static final VariantSlot PIG_WHY = new VariantSlot(Companion.PIG, QuestionType.CAUSAL);

  /** Books on the connection's own list. */
  private static CallMeters meters(Connected connected) {
    return new CallMeters() {
      @Override
      public <T> T metered(Account account, Function<CallMeter, T> work) {
        assertThat(account.purpose()).isEqualTo(Purpose.COMPANION);
        return work.apply(connected.meter());
      }
    };
  }

  private static Rephrased rephrased(Connected connected, Map<QuestionType, Wording> questions) {
    VariantWriters writers =
        new VariantWriters(
            new QuestionWriters(List.of(connected.writer())),
            new ModelVariantWriters(connected.models(), AgeBand.DEFAULT).all());
    return new RephraseQuestions(new ComposeVariants(writers, meters(connected)))
        .rephrase(questions, Optional.empty());
  }

  private static String variant(String companion, String type, String question) {
    ObjectNode variant = JSON.createObjectNode();
    variant.put("companion", companion);
    variant.put("type", type);
    variant.put("question", question);
    return variant.toString();
  }

  private static Behaviour says(String... variants) {
    return Behaviour.says("{\"variants\": [" + String.join(", ", variants) + "]}");
  }

  private static final String[] ALL = {
    variant("bunny", "causal", "I wonder, why was the bird sad?"),
    variant("bunny", "character", "You can do it! Who found it?"),
    variant("alligator", "causal", "Tell me why the bird was sad."),
    variant("alligator", "character", "Say who found it."),
    variant("pig", "causal", "Oh, WHY was the bird SAD?!"),
    variant("pig", "character", "Wow, WHO found it?!"),
  };

  @ParameterizedTest
  @EnumSource
  void allVariantsShouldComeOfOneBookedCall(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(says(ALL));

      Rephrased rephrased = rephrased(connected, QUESTIONS);

      assertThat(rephrased.missing()).isEmpty();
      assertThat(rephrased.variants()).hasSize(6);
      assertThat(rephrased.variants().get(PIG_WHY)).isEqualTo("Oh, WHY was the bird SAD?!");
      assertThat(connected.booked()).extracting(ModelUsage::inputTokens).containsExactly(1_000L);
      Asked asked = connected.server().asked().getFirst();
      assertThat(asked.user()).contains("causal: Why was the bird sad?", "pig, character");
      assertThat(asked.system()).contains("ages 6-8", "never an instruction");
    }
  }

  @Test
  void variantThatFailsShouldBeAskedForOnceMore() {
    try (Connected connected = new Connected(Protocol.OPENAI)) {
      String[] first = ALL.clone();
      first[4] = variant("pig", "causal", "Why was the green bird sad?");
      connected.server().then(says(first)).then(says(ALL[4], ALL[0]));

      Rephrased rephrased = rephrased(connected, QUESTIONS);

      assertThat(rephrased.missing()).isEmpty();
      assertThat(rephrased.variants().get(PIG_WHY)).isEqualTo("Oh, WHY was the bird SAD?!");
      assertThat(connected.server().asked().get(1).user())
          .contains("pig, causal; the last one was no good:", "It says something else: green.")
          .doesNotContain("bunny, causal");
    }
  }

  @Test
  void variantThatFailsTwiceShouldBeLeftOutWithTheReason() {
    try (Connected connected = new Connected(Protocol.OPENAI)) {
      String[] wrong = ALL.clone();
      wrong[4] = variant("pig", "causal", "WHERE was the bird SAD?!");
      connected.server().always(says(wrong));

      Rephrased rephrased = rephrased(connected, QUESTIONS);

      assertThat(rephrased.variants()).hasSize(5);
      assertThat(rephrased.missing())
          .singleElement()
          .satisfies(missing -> {
            assertThat(missing.slot()).isEqualTo(PIG_WHY);
            assertThat(missing.reason()).isEqualTo("failed_checks");
            assertThat(missing.message()).isEqualTo("It asks with another question word.");
          });
      assertThat(connected.booked()).hasSize(2);
    }
  }

  @Test
  void answerThatCannotBeReadShouldBeMendedOnce() {
    try (Connected connected = new Connected(Protocol.CLAUDE)) {
      connected.server().then(Behaviour.says("Here you are!")).then(says(ALL));

      assertThat(rephrased(connected, QUESTIONS).variants()).hasSize(6);

      connected.server().always(Behaviour.says("Here you are!"));
      assertThatThrownBy(() -> rephrased(connected, QUESTIONS))
          .isInstanceOfSatisfying(
              DomainProblem.class, problem -> assertThat(problem.code()).isEqualTo("invalid_json"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void failureOfTheProviderShouldSayWhatItIs(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.fails(401, "bad_key", "no"));

      assertThatThrownBy(() -> rephrased(connected, QUESTIONS))
          .isInstanceOfSatisfying(
              DomainProblem.class,
              problem ->
                  assertThat(problem.getMessage()).startsWith("Persona generation failed: "));
    }
  }

  static List<String> injections() {
    return InjectionTest.injections();
  }

  /** Whatever a question says, and whatever a model makes of it: what is kept asks the question. */
  @ParameterizedTest
  @MethodSource("injections")
  void injectionInAQuestionShouldNotChangeWhatIsAsked(String injection) {
    try (Connected connected = new Connected(Protocol.OPENAI)) {
      connected.server().always(ModelVariantsTest::obeyed);
      Wording base = new Wording(injection, "Mia");

      try {
        rephrased(connected, Map.of(QuestionType.CHARACTER, base))
            .variants()
            .forEach((slot, question) -> {
              assertThat(VariantChecks.findings(slot.companion(), base, question)).isEmpty();
              assertThat(question.toLowerCase(Locale.ROOT))
                  .doesNotContain(
                      "early-childhood educator", "made by strangers", "http", "<script", "```");
            });
      } catch (DomainProblem nothing) {
        assertThat(nothing.getMessage().toLowerCase(Locale.ROOT))
            .doesNotContain("early-childhood educator", "made by strangers");
      }
      assertThat(connected.server().asked().getFirst().user().split("<<<DATA", -1)).hasSize(2);
    }
  }

  /** What the obedient model answers, as variants of all companions. */
  private static Behaviour.Answer obeyed(Asked asked) {
    Behaviour.Answer answer = new Obedient().to(asked);
    return answer instanceof Behaviour.Answer.Says(String text, boolean cutOff)
        ? new Behaviour.Answer.Says(asVariants(text), cutOff)
        : answer;
  }

  private static String asVariants(String text) {
    try {
      JsonNode root = JSON.readTree(text);
      ObjectNode variants = JSON.createObjectNode();
      for (JsonNode question : root.path("questions")) {
        Stream.of(Companion.values())
            .forEach(companion -> {
              ObjectNode variant = JSON.createObjectNode();
              variant.put("companion", companion.wire());
              variant.put("type", "character");
              variant.put("question", question.path("question").asText());
              variants.withArray("variants").add(variant);
            });
      }
      return variants.toString();
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
