package learning.piggyback.web.quiz;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import learning.piggyback.domain.quiz.grading.Grade;

/**
 * What the grader says of an answer.
 *
 * @param similarity 0 to 1
 * @param expected as sent, trimmed and in lower case
 * @param user as sent, trimmed and in lower case
 * @param confidence 0 to 1
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Grade")
record GradeResponse(
    boolean success,
    double similarity,
    String expected,
    String user,
    boolean isNumeric,
    @Schema(
            type = "string",
            allowableValues = {"correct", "almost", "wrong"})
        String status,
    String reason,
    double confidence,
    @Schema(
            type = "string",
            allowableValues = {"numeric", "exact", "lexical", "list", "judge"})
        String method,
    String matchedReference) {

  static GradeResponse of(CheckAnswerRequest request, Grade grade) {
    return new GradeResponse(
        true,
        grade.similarity(),
        echo(request.expected()),
        echo(request.user()),
        grade.numeric(),
        grade.status().wire(),
        grade.reason(),
        grade.confidence(),
        grade.method().wire(),
        grade.matchedReference());
  }

  private static String echo(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
