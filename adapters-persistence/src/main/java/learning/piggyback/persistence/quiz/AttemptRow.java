package learning.piggyback.persistence.quiz;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptTotals;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;

@MappedEntity("attempts")
record AttemptRow(
    String childId,
    String sessionId,
    String videoId,
    String interactionMode,
    Instant startedAt,
    Instant updatedAt,
    int total,
    int correct,
    int wrong,
    int retries,
    int percentage,
    long watchedNanos,
    int manualPauses,
    String saveIds,
    long version) {

  static AttemptRow from(Attempt attempt, long version) {
    return new AttemptRow(
        attempt.child().value(),
        attempt.session(),
        attempt.video().value(),
        attempt.mode().name(),
        attempt.startedAt(),
        attempt.updatedAt(),
        attempt.tally().total(),
        attempt.tally().correct(),
        attempt.tally().wrong(),
        attempt.tally().retries(),
        attempt.percentage(),
        attempt.watched().toNanos(),
        attempt.manualPauses(),
        String.join("\n", attempt.saveIds()),
        version);
  }

  Attempt toDomain(List<ReplyRow> replies, Json json) {
    return new Attempt(
        sessionId,
        new ChildId(childId),
        new VideoId(videoId),
        InteractionMode.valueOf(interactionMode),
        startedAt,
        updatedAt,
        new Tally(total, correct, wrong, retries),
        percentage,
        Duration.ofNanos(watchedNanos),
        manualPauses,
        replies.stream().map(reply -> reply.toDomain(json)).toList(),
        saveIds.lines().toList(),
        version);
  }

  AttemptTotals totals() {
    return new AttemptTotals(
        1, percentage, total, correct, wrong, retries, Duration.ofNanos(watchedNanos));
  }
}
