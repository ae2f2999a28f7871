package learning.piggyback.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptTotals;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class ChildReportTest {

  @Test
  void noAttemptsShouldGiveZeros() {
    ChildReport report = report(List.of());
    assertThat(report.overallScore()).isZero();
    assertThat(report.averageRetries()).isZero();
    assertThat(report.topCategories()).isEmpty();
    assertThat(report.recent()).isEmpty();
  }

  @Test
  void meanShouldRoundHalfToEven() {
    assertThat(report(List.of(attempt("a", 60), attempt("b", 65))).overallScore()).isEqualTo(62);
    assertThat(report(List.of(attempt("a", 60), attempt("b", 67))).overallScore()).isEqualTo(64);
  }

  @Test
  void categoriesShouldCountCorrectOneAndAlmostAHalf() {
    Attempt attempt =
        attempt(
            "a",
            50,
            reply(QuestionType.ACTION, AnswerStatus.CORRECT),
            reply(QuestionType.FEELING, AnswerStatus.ALMOST),
            reply(QuestionType.SETTING, AnswerStatus.WRONG));
    assertThat(report(List.of(attempt)).topCategories())
        .containsExactly(
            new CategoryScore(QuestionType.ACTION, 100, 1),
            new CategoryScore(QuestionType.FEELING, 50, 1),
            new CategoryScore(QuestionType.SETTING, 0, 1));
  }

  @Test
  void categoriesShouldLookAtTheLastTenAttemptsOnly() {
    List<Attempt> attempts = new ArrayList<>();
    attempts.add(attempt("old", 0, reply(QuestionType.CAUSAL, AnswerStatus.CORRECT)));
    for (int i = 0; i < 10; i++) {
      attempts.add(attempt("n" + i, 0, reply(QuestionType.ACTION, AnswerStatus.CORRECT)));
    }
    assertThat(report(attempts).topCategories())
        .containsExactly(new CategoryScore(QuestionType.ACTION, 100, 10));
  }

  @Test
  void recentShouldBeNewestFirstAndKnowWhatWasFinished() {
    ChildReport report = report(List.of(attempt("a", 1), attempt("b", 2), attempt("c", 3)));
    assertThat(report.recent()).extracting(r -> r.attempt().session()).containsExactly("c", "b");
    assertThat(report.recent().getFirst().title()).isEqualTo("Known");
    assertThat(report.recent().getFirst().finished()).isTrue();
    assertThat(report.totals().watched()).isEqualTo(Duration.ofSeconds(270));
  }

  @Test
  void videoThatIsGoneShouldShowItsId() {
    ChildReport report = report(List.of(attempt("a", 1)), Map.of());
    assertThat(report.recent().getFirst().title()).isEqualTo("v");
    assertThat(report.recent().getFirst().finished()).isFalse();
  }

  private static ChildReport report(List<Attempt> attempts) {
    return report(
        attempts, Map.of(new VideoId("v"), new WatchedVideo("Known", Duration.ofSeconds(100))));
  }

  private static ChildReport report(List<Attempt> attempts, Map<VideoId, WatchedVideo> videos) {
    AttemptTotals totals =
        attempts.stream().map(AttemptTotals::of).reduce(AttemptTotals.NONE, AttemptTotals::plus);
    return ChildReport.of(ReportSamples.KIM, totals, attempts.reversed(), 2, videos);
  }

  private static Attempt attempt(String session, int percentage, Reply... replies) {
    return new Attempt(
        session,
        ReportSamples.KIM.id(),
        new VideoId("v"),
        InteractionMode.FLEXIBLE,
        Instant.EPOCH,
        Instant.EPOCH,
        Tally.of(List.of(replies)),
        percentage,
        Duration.ofSeconds(90),
        0,
        List.of(replies),
        List.of(),
        1);
  }

  private static Reply reply(QuestionType type, AnswerStatus status) {
    return new Reply(type + "?", "x", "y", status, 0.5, Optional.of(type), Instant.EPOCH);
  }
}
