package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import learning.piggyback.domain.question.Evidence;

@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record EvidenceDocument(long startNanos, long endNanos, String quote) {

  static EvidenceDocument from(Evidence evidence) {
    return new EvidenceDocument(
        evidence.start().toNanos(), evidence.end().toNanos(), evidence.quote());
  }

  Evidence toDomain() {
    return new Evidence(Duration.ofNanos(startNanos), Duration.ofNanos(endNanos), quote);
  }
}
