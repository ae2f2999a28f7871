package learning.piggyback.ai.question.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import learning.piggyback.ai.question.server.Asked;
import learning.piggyback.ai.question.server.Behaviour;
import learning.piggyback.ai.question.server.Protocol;
import learning.piggyback.application.question.QuestionWriterContract;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.SegmentOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RewriteTest {

  private static final String SAME =
      "{\"questions\": [{\"type\": \"causal\", \"question\": \"WHY was the bird sad\","
          + " \"answer\": \"It could not fly.\", \"rank\": 1}]}";

  private static final RewriteRequest REQUEST =
      new RewriteRequest(
          QuestionType.CAUSAL,
          "Why was the bird sad?",
          "It could not fly.",
          List.of("Why did Mia run?"));

  @ParameterizedTest
  @EnumSource
  void oneOtherQuestionOfTheTypeShouldComeBack(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      SegmentOutcome outcome = rewritten(connected);

      assertThat(outcome).isInstanceOf(SegmentOutcome.Written.class);
      List<Candidate> candidates = ((SegmentOutcome.Written) outcome).candidates();
      assertThat(candidates).hasSize(1);
      assertThat(candidates.getFirst().type()).isEqualTo(QuestionType.CAUSAL);
      assertThat(candidates.getFirst().rank()).isEqualTo(1);
      assertThat(candidates.getFirst().evidence()).isPresent();
      Asked asked = connected.server().asked().getFirst();
      assertThat(asked.user())
          .contains("of the type causal", "Why was the bird sad?", "Why did Mia run?");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sameWordingShouldBeAskedForOnceMore(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().then(Behaviour.says(SAME));

      assertThat(rewritten(connected)).isInstanceOf(SegmentOutcome.Written.class);
      assertThat(connected.server().asked().get(1).later().orElseThrow()).contains("differs");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sameWordingTwiceShouldFail(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.says(SAME));

      assertThat(rewritten(connected))
          .isEqualTo(
              new SegmentOutcome.Failed(
                  "generation_failed", "The model found no other question of this type."));
      assertThat(connected.server().asked()).hasSize(2);
    }
  }

  private static SegmentOutcome rewritten(Connected connected) {
    return connected
        .writer()
        .rewrite(
            connected.material(QuestionWriterContract.STORY, 0, 12), REQUEST, connected.meter());
  }
}
