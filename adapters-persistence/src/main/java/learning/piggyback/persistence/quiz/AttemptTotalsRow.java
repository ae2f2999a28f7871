package learning.piggyback.persistence.quiz;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import learning.piggyback.domain.quiz.AttemptTotals;

@MappedEntity("attempt_totals")
record AttemptTotalsRow(
    String childId,
    String videoId,
    String interactionMode,
    long attempts,
    long percentages,
    long answered,
    long correct,
    long wrong,
    long retries,
    long watchedNanos) {

  /** The totals of the attempt's child, video and mode. */
  static AttemptTotalsRow of(AttemptRow attempt, AttemptTotals totals) {
    return new AttemptTotalsRow(
        attempt.childId(),
        attempt.videoId(),
        attempt.interactionMode(),
        totals.attempts(),
        totals.percentages(),
        totals.answered(),
        totals.correct(),
        totals.wrong(),
        totals.retries(),
        totals.watched().toNanos());
  }

  AttemptTotals toDomain() {
    return new AttemptTotals(
        attempts, percentages, answered, correct, wrong, retries, Duration.ofNanos(watchedNanos));
  }
}
