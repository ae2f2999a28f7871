package learning.piggyback.web.quiz.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import learning.piggyback.application.quiz.AnswerQuestion.Taken;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What became of an answer.
 *
 * @param status of this answer
 * @param retry it was a further try at the question
 * @param reveal the expected answer, when the question is settled without being right
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Answered")
record AnsweredResponse(
    boolean success,
    @Schema(
            type = "string",
            allowableValues = {"correct", "almost", "wrong"})
        String status,
    double similarity,
    double confidence,
    String method,
    String reason,
    boolean retry,
    @Nullable String reveal,
    SessionResponse session) {

  static AnsweredResponse from(Taken taken) {
    Reply reply = taken.reply();
    Answering answering = reply.answering().orElseThrow();
    boolean settled = taken.session().state().settled().contains(answering.question());
    return new AnsweredResponse(
        true,
        answering.graded().wire(),
        reply.similarity(),
        answering.confidence(),
        answering.rule(),
        taken.reason(),
        reply.status() == AnswerStatus.RETRY,
        settled && answering.graded() != AnswerStatus.CORRECT ? reply.expectedAnswer() : null,
        SessionResponse.from(taken.session()));
  }
}
