package learning.piggyback.persistence.job;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobProgress;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.job.Transfer;
import learning.piggyback.persistence.Json;
import learning.piggyback.persistence.Sha256;
import org.jspecify.annotations.Nullable;

@MappedEntity("jobs")
record JobRow(
    @Id UUID id,
    String kind,
    String subject,
    @Nullable String activeKey,
    String input,
    String notes,
    String state,
    String step,
    int place,
    int steps,
    double percent,
    @Nullable Long bytesDone,
    @Nullable Long bytesTotal,
    @Nullable Long bytesPerSecond,
    String message,
    boolean cancelRequested,
    int attempt,
    @Nullable String failure,
    @Nullable Instant nextTryAt,
    Instant createdAt,
    Instant updatedAt) {

  private static final Argument<Map<String, String>> TEXTS =
      Argument.mapOf(String.class, String.class);

  static JobRow from(Job job, Json json) {
    return new JobRow(
        job.id().value(),
        job.kind().name(),
        job.subject(),
        job.state().isFinal() ? null : activeKey(job),
        json.write(job.input()),
        json.write(job.notes()),
        job.state().name(),
        job.progress().step(),
        job.progress().place(),
        job.progress().steps(),
        job.progress().percent().value(),
        job.progress().transfer().map(Transfer::doneBytes).orElse(null),
        job.progress().transfer().map(Transfer::totalBytes).map(JobRow::orNull).orElse(null),
        job.progress().transfer().map(Transfer::bytesPerSecond).map(JobRow::orNull).orElse(null),
        job.progress().message(),
        job.cancelRequested(),
        job.attempt(),
        job.failure().orElse(null),
        job.nextTry().orElse(null),
        job.createdAt(),
        job.updatedAt());
  }

  /** Equal for jobs of which only one may be unfinished. */
  static String activeKey(Job job) {
    return Sha256.hex(job.kind().name() + ":" + job.subject());
  }

  Job toDomain(Json json) {
    return new Job(
        new JobId(id),
        JobKind.valueOf(kind),
        subject,
        json.read(input, TEXTS),
        json.read(notes, TEXTS),
        JobState.valueOf(state),
        new JobProgress(step, place, steps, new Percentage(percent), transfer(), message),
        cancelRequested,
        attempt,
        Optional.ofNullable(failure),
        Optional.ofNullable(nextTryAt),
        createdAt,
        updatedAt);
  }

  private Optional<Transfer> transfer() {
    return Optional.ofNullable(bytesDone)
        .map(done -> new Transfer(done, orEmpty(bytesTotal), orEmpty(bytesPerSecond)));
  }

  private static @Nullable Long orNull(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  private static OptionalLong orEmpty(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
