package learning.piggyback.web.quiz;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * An answer to grade.
 *
 * @param acceptedAnswers further answers that count as right
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record CheckAnswerRequest(
    @NotNull String expected,
    @NotNull String user,
    @Nullable String question,
    @Nullable @Size(max = Limits.ACCEPTED_ANSWERS)
        List<@NotNull @Size(max = Limits.TEXT) String> acceptedAnswers) {

  String wording() {
    return question == null ? "" : question;
  }

  List<String> accepted() {
    return acceptedAnswers == null ? List.of() : acceptedAnswers;
  }
}
