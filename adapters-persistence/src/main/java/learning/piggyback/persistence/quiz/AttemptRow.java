package learning.piggyback.persistence.quiz;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptTotals;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;
import org.jspecify.annotations.Nullable;

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
    @Nullable String playerCount,
    long watchedNanos,
    int manualPauses,
    String saveIds,
    long version) {

  private static final Argument<PlayerCountDocument> COUNT = Argument.of(PlayerCountDocument.class);

  static AttemptRow from(Attempt attempt, long version, Json json) {
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
        attempt.contradicted().map(PlayerCountDocument::from).map(json::write).orElse(null),
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
        Optional.ofNullable(playerCount).map(text -> json.read(text, COUNT).toDomain()),
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
