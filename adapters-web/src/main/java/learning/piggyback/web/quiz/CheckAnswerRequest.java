package learning.piggyback.web.quiz;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * An answer to grade.
 *
 * @param acceptedAnswers further answers that count as right
 * @param rejectedAnswers answers that count as wrong, however alike they look
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record CheckAnswerRequest(
    @NotNull String expected,
    @NotNull String user,
    @Nullable String question,
    @Nullable @Size(max = Limits.ACCEPTED_ANSWERS)
        List<@NotNull @Size(max = Limits.TEXT) String> acceptedAnswers,
    @Nullable @Size(max = Limits.ACCEPTED_ANSWERS)
        List<@NotNull @Size(max = Limits.TEXT) String> rejectedAnswers) {

  Wording wording() {
    return new Wording(question == null ? "" : question, expected);
  }

  AnswerExamples examples() {
    return new AnswerExamples(orNone(acceptedAnswers), orNone(rejectedAnswers));
  }

  private static List<String> orNone(@Nullable List<String> answers) {
    return answers == null ? List.of() : answers;
  }
}
