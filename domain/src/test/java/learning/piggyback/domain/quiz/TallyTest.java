package learning.piggyback.domain.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void firstReplyToAQuestionShouldCountAndLaterOnesShouldBeRetries() {
    Tally tally =
        Tally.of(
            List.of(
                reply("a", AnswerStatus.WRONG),
                reply("a", AnswerStatus.CORRECT),
                reply("a", AnswerStatus.RETRY),
                reply("b", AnswerStatus.ALMOST),
                reply("c", AnswerStatus.CORRECT)));
    assertThat(tally).isEqualTo(new Tally(3, 1, 2, 2));
    assertThat(tally.percentage()).isEqualTo(33);
  }

  @Test
  void percentageShouldRoundHalfUp() {
    assertThat(new Tally(8, 5, 3, 0).percentage()).isEqualTo(63);
  }

  @Test
  void countsNobodyReachesShouldBeRefused() {
    assertThatThrownBy(() -> new Tally(Integer.MAX_VALUE, 0, 0, 0))
        .isInstanceOf(DomainProblem.class);
    assertThatThrownBy(() -> new Tally(0, -1, 0, 0)).isInstanceOf(DomainProblem.class);
  }

  @Test
  void nothingAnsweredShouldBeZeroPercent() {
    assertThat(Tally.of(List.of()).percentage()).isZero();
  }

  private static Reply reply(String question, AnswerStatus status) {
    return new Reply(question, "x", "y", status, 0.5, Optional.empty(), Instant.EPOCH);
  }
}
