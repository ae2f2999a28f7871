package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import learning.piggyback.domain.question.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Where a video supports an answer.
 *
 * @param frame null in documents from before evidence had a picture
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record EvidenceDocument(long startNanos, long endNanos, String quote, @Nullable Integer frame) {

  static EvidenceDocument from(Evidence evidence) {
    return new EvidenceDocument(
        evidence.start().toNanos(), evidence.end().toNanos(), evidence.quote(), evidence.frame());
  }

  Evidence toDomain() {
    Duration start = Duration.ofNanos(startNanos);
    Duration end = Duration.ofNanos(endNanos);
    return frame == null ? new Evidence(start, end, quote) : new Evidence(start, end, quote, frame);
  }
}
