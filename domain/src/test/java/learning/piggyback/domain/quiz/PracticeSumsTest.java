package learning.piggyback.domain.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class PracticeSumsTest {

  private static final Instant SUNDAY = Instant.parse("2026-11-15T23:59:59.999Z");
  private static final MarkOverride RIGHT =
      new MarkOverride(AnswerStatus.CORRECT, "parent:a", SUNDAY);

  @Test
  void weekShouldBeginOnMondayInUtc() {
    assertThat(Week.of(SUNDAY).monday()).isEqualTo(LocalDate.parse("2026-11-09"));
    assertThat(Week.of(SUNDAY.plusMillis(1)).monday()).isEqualTo(LocalDate.parse("2026-11-16"));
    assertThat(Week.of(Instant.EPOCH)).isEqualTo(new Week(0));
    assertThat(Week.of(Instant.EPOCH.minusSeconds(7 * 86_400)).number()).isEqualTo(-1);
  }

  @Test
  void firstTriesShouldCountByKindAndTheRestAsRetries() {
    Map<PracticeKey, PracticeSums> sums =
        PracticeSums.of(
            attempt(
                reply("a", AnswerStatus.CORRECT),
                reply("b", AnswerStatus.WRONG),
                reply("b", AnswerStatus.RETRY),
                reply("b", AnswerStatus.CORRECT),
                reply("c", AnswerStatus.ALMOST)),
            Duration.ZERO);

    assertThat(sums.get(key(Optional.of(QuestionType.CAUSAL))))
        .isEqualTo(new PracticeSums(0, 0, Duration.ZERO, 1, 1, 1, 2, 0));
    assertThat(sums.get(key(Optional.empty())))
        .isEqualTo(new PracticeSums(1, 0, Duration.ofMinutes(9), 0, 0, 0, 0, 0));
  }

  @Test
  void adultsMarkShouldCountInPlaceOfTheGraders() {
    Attempt marked = attempt(reply("a", AnswerStatus.WRONG)).marked(0, RIGHT);

    assertThat(PracticeSums.of(marked, Duration.ZERO).get(key(Optional.of(QuestionType.CAUSAL))))
        .isEqualTo(new PracticeSums(0, 0, Duration.ZERO, 1, 0, 0, 0, 1));
  }

  @Test
  void ownCountShouldStandInForRepliesThatWereNotSent() {
    Attempt counted = attempt(new Tally(5, 3, 2, 7), List.of());

    assertThat(PracticeSums.of(counted, Duration.ZERO))
        .containsOnly(
            Map.entry(
                key(Optional.empty()),
                new PracticeSums(1, 0, Duration.ofMinutes(9), 3, 0, 2, 7, 0)));
  }

  @Test
  void nineTenthsShouldFinishAVideoOfKnownLength() {
    assertThat(finished(Duration.ofMinutes(10))).isEqualTo(1);
    assertThat(finished(Duration.ofMinutes(10).plusSeconds(1))).isZero();
    assertThat(finished(Duration.ZERO)).isZero();
  }

  @Test
  void differenceShouldTurnOneIntoTheOtherAndNameNothingElse() {
    Map<PracticeKey, PracticeSums> before =
        PracticeSums.of(attempt(reply("a", AnswerStatus.WRONG)), Duration.ZERO);
    Map<PracticeKey, PracticeSums> after =
        PracticeSums.of(attempt(reply("a", AnswerStatus.CORRECT)), Duration.ZERO);

    assertThat(PracticeSums.difference(before, after))
        .containsOnly(
            Map.entry(
                key(Optional.of(QuestionType.CAUSAL)),
                new PracticeSums(0, 0, Duration.ZERO, 1, 0, -1, 0, 0)));
    assertThat(PracticeSums.difference(after, after)).isEmpty();
    assertThat(PracticeSums.difference(Map.of(), after)).isEqualTo(after);
  }

  private static long finished(Duration length) {
    return PracticeSums.of(attempt(), length)
        .getOrDefault(key(Optional.empty()), PracticeSums.NONE)
        .finished();
  }

  private static PracticeKey key(Optional<QuestionType> type) {
    return new PracticeKey(new VideoId("v"), InteractionMode.STRICT, Week.of(SUNDAY), type);
  }

  private static Reply reply(String question, AnswerStatus status) {
    return new Reply(question, "x", "y", status, 0.5, Optional.of(QuestionType.CAUSAL), SUNDAY);
  }

  private static Attempt attempt(Reply... replies) {
    return attempt(Tally.of(List.of(replies)), List.of(replies));
  }

  private static Attempt attempt(Tally tally, List<Reply> replies) {
    return new Attempt(
        "s",
        new ChildId("000001"),
        new VideoId("v"),
        InteractionMode.STRICT,
        SUNDAY,
        SUNDAY.plus(Duration.ofDays(9)),
        tally,
        0,
        Duration.ofMinutes(9),
        0,
        replies,
        List.of(),
        1);
  }
}
