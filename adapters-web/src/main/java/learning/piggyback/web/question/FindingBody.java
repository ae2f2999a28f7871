package learning.piggyback.web.question;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.Limits;

/**
 * A check that a proposed question did not pass.
 *
 * @param check stable, such as {@code reading_grade}
 * @param reason one sentence for people
 */
@Serdeable
@Schema(name = "Finding")
record FindingBody(@NotNull String check, @NotNull @Size(max = Limits.TEXT) String reason) {

  static FindingBody from(Finding finding) {
    return new FindingBody(wire(finding.check()), finding.reason());
  }

  Finding toDomain() {
    Check known =
        Arrays.stream(Check.values())
            .filter(one -> wire(one).equals(check))
            .findFirst()
            .orElseThrow(() ->
                new InvalidInput(
                    List.of(
                        new Fault(
                            List.of("body", "findings", "check"),
                            "Input should be a known check",
                            "value_error"))));
    return new Finding(known, reason);
  }

  private static String wire(Check check) {
    return check.name().toLowerCase(Locale.ROOT);
  }
}
