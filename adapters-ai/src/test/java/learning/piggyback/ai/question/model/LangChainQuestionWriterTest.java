package learning.piggyback.ai.question.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.server.Asked;
import learning.piggyback.ai.question.server.Behaviour;
import learning.piggyback.ai.question.server.Protocol;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.QuestionWriterContract;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.QuestionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each provider's protocol, when all goes well. */
final class LangChainQuestionWriterTest {

  private static final List<String> STORY = QuestionWriterContract.STORY;

  abstract static class Contract implements QuestionWriterContract {

    private final Connected connected;

    Contract(Protocol protocol) {
      connected = new Connected(protocol);
    }

    @Override
    public QuestionWriter testee() {
      return connected.writer();
    }

    @AfterEach
    void close() {
      connected.close();
    }
  }

  @Nested
  class OpenAi extends Contract {
    OpenAi() {
      super(Protocol.OPENAI);
    }
  }

  @Nested
  class Claude extends Contract {
    Claude() {
      super(Protocol.CLAUDE);
    }
  }

  @Nested
  class Gemini extends Contract {
    Gemini() {
      super(Protocol.GEMINI);
    }
  }

  @Nested
  class Ollama extends Contract {
    Ollama() {
      super(Protocol.OLLAMA);
    }
  }

  @ParameterizedTest
  @EnumSource
  void modelShouldBeSentTheKeyTheMaterialAndTheShape(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.written(connected.material(STORY, 0, 12, 24, 36, 48));

      Asked asked = connected.server().asked().getFirst();
      assertThat(asked.protocol()).isEqualTo(protocol);
      assertThat(asked.model()).isEqualTo("test-model");
      assertThat(asked.key()).isEqualTo(Connected.KEY);
      assertThat(asked.pictures()).isEqualTo(5);
      assertThat(asked.schema()).isTrue();
      assertThat(asked.system()).contains("early-childhood educator", "6-8");
      assertThat(asked.user())
          .contains("Title: The bird")
          .contains("1 [00:00] Mia lived in a small house near the forest.")
          .contains("6 [00:25] Then Mia carried the bird to her grandmother.")
          .contains("Picture at second 24 (00:24):");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sevenQuestionsShouldComeBackWithEvidenceFromTheTranscript(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      List<Candidate> candidates = connected.written(connected.material(STORY));

      assertThat(candidates).extracting(Candidate::type).containsExactly(QuestionType.values());
      assertThat(candidates.get(1).evidence())
          .contains(
              new Evidence(
                  Duration.ofSeconds(5),
                  Duration.ofSeconds(10),
                  "One morning she found a little bird under the old tree."));
      assertThat(candidates.getFirst().acceptedAnswers())
          .containsExactly("something like it", "that");
    }
  }

  @ParameterizedTest
  @EnumSource
  void callShouldBeBookedWithTokensAndCosts(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.written(connected.material(STORY));

      ModelUsage usage = connected.booked().getFirst();
      assertThat(connected.booked()).hasSize(1);
      assertThat(usage.model()).isEqualTo("test-model");
      assertThat(usage.inputTokens()).isEqualTo(Protocol.INPUT);
      assertThat(usage.outputTokens()).isEqualTo(Protocol.OUTPUT);
      // 1,000 x 0.15 + 200 x 0.60 millionths
      assertThat(usage.costMicros()).isEqualTo(270);
      assertThat(usage.failure()).isEmpty();
      assertThat(usage.latency()).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource
  void silentPartShouldBeWrittenFromItsPictures(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      List<Candidate> candidates = connected.written(connected.material(List.of(), 0, 30));

      assertThat(candidates)
          .isNotEmpty()
          .allSatisfy(candidate -> assertThat(candidate.evidence()).contains(Evidence.seenAt(30)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void codeFencedAnswerShouldBeTaken(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected
          .server()
          .always(
              Behaviour.says(
                  """
                  Here you are:
                  ```json
                  {"questions": {"action": {"q": "What did Mia find?", "a": "a bird", "rank": "1"}}}
                  ```
                  """));

      List<Candidate> candidates = connected.written(connected.material(STORY));

      assertThat(candidates)
          .extracting(Candidate::type, Candidate::question, Candidate::answer, Candidate::evidence)
          .containsExactly(
              tuple(QuestionType.ACTION, "What did Mia find?", "a bird", Optional.empty()));
    }
  }
}
