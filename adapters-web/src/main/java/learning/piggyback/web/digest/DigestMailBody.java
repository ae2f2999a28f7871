package learning.piggyback.web.digest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import learning.piggyback.domain.digest.DigestMail;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail.
 *
 * @param topic a week, or {@code confirm}
 * @param state sending, waiting, sent, empty, failed or unsure
 * @param failure what went wrong last
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DigestMail")
record DigestMailBody(
    String parentId,
    String topic,
    String state,
    int tries,
    @Nullable String failure,
    @Nullable Instant nextTry,
    Instant updatedAt) {

  static DigestMailBody from(DigestMail mail) {
    return new DigestMailBody(
        mail.parent().value(),
        mail.topic(),
        mail.state().name().toLowerCase(Locale.ROOT),
        mail.tries(),
        mail.failure().orElse(null),
        mail.nextTry().orElse(null),
        mail.updatedAt());
  }
}
