package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Where the video supports the answer.
 *
 * @param start in seconds
 * @param end in seconds
 * @param quote what is said there; empty when only the picture supports it
 * @param frame second of the picture to look at; the middle when it is not given
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Evidence")
record EvidenceBody(
    @NotNull @DecimalMin("0") @DecimalMax("86400") Double start,
    @NotNull @DecimalMin("0") @DecimalMax("86400") Double end,
    @NotNull @Size(max = Limits.TEXT) String quote,
    @Nullable @Min(0) @Max(86_400) Integer frame) {

  private static final double MILLIS = 1000.0;

  static EvidenceBody from(Evidence evidence) {
    return new EvidenceBody(
        evidence.start().toMillis() / MILLIS,
        evidence.end().toMillis() / MILLIS,
        evidence.quote(),
        evidence.frame());
  }

  Evidence toDomain() {
    if (end < start) {
      throw new InvalidInput(
          List.of(
              new Fault(
                  List.of("body", "evidence", "end"),
                  "Input should not be before start",
                  "value_error")));
    }
    Duration from = Duration.ofMillis(Math.round(start * MILLIS));
    Duration to = Duration.ofMillis(Math.round(end * MILLIS));
    return frame == null ? new Evidence(from, to, quote) : new Evidence(from, to, quote, frame);
  }
}
