package learning.piggyback.web.digest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import learning.piggyback.domain.digest.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whether a parent wants the digest.
 *
 * @param mailAddress where it is mailed; without one there is the page only
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "DigestSettingsRequest")
record DigestSettingsRequest(
    boolean wanted, @Nullable @Size(max = MailAddress.LONGEST) String mailAddress) {

  Optional<MailAddress> address() {
    return Optional.ofNullable(mailAddress)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(MailAddress::new);
  }
}
