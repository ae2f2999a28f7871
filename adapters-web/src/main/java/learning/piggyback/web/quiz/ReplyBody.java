package learning.piggyback.web.quiz;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * One reply of a child, in both directions.
 *
 * @param similarity 0 to 1, as the grader said
 * @param timestamp an ISO instant; null when it is not known
 * @param graded sent only: what the grader said; left out for players that count for themselves
 * @param mark sent only: an adult's, which counts in place of the status
 */
@Serdeable
@Schema(name = "Reply")
record ReplyBody(
    @NotNull @Size(max = Limits.TEXT) String question,
    @Schema(name = "expectedAnswer")
        @JsonProperty("expectedAnswer")
        @JsonAlias("expected_answer")
        @Nullable
        @Size(max = Limits.TEXT)
        String expectedAnswer,
    @Schema(name = "userAnswer")
        @JsonProperty("userAnswer")
        @JsonAlias("user_answer")
        @Nullable
        @Size(max = Limits.TEXT)
        String userAnswer,
    @NotNull
        @Schema(
            type = "string",
            allowableValues = {"correct", "almost", "wrong", "retry"})
        String status,
    @Nullable Double similarity,
    @Schema(name = "question_type") @JsonProperty("question_type") @JsonAlias("questionType")
        @Nullable String questionType,
    @Nullable String timestamp,
    @Nullable GradedBody graded,
    @Nullable MarkBody mark) {

  /**
   * What the grader said to an answer in a session.
   *
   * @param status also of a further try, whose reply is a retry
   * @param confidence 0 to 1: how sure the grader was
   * @param method what decided
   * @param input how the child answered
   */
  @Serdeable
  @Schema(name = "Graded", accessMode = Schema.AccessMode.READ_ONLY)
  record GradedBody(
      @Schema(
              type = "string",
              allowableValues = {"correct", "almost", "wrong"})
          String status,
      double confidence,
      @Schema(
              type = "string",
              allowableValues = {"numeric", "exact", "lexical", "list", "judge"})
          String method,
      @Schema(
              type = "string",
              allowableValues = {"voice", "typed", "tapped"})
          String input) {

    static GradedBody from(Answering answering) {
      return new GradedBody(
          answering.graded().wire(),
          answering.confidence(),
          answering.rule(),
          answering.input().wire());
    }
  }

  /**
   * An adult's mark in place of the grader's.
   *
   * @param by the role and id of the adult
   */
  @Serdeable
  @Schema(name = "Mark", accessMode = Schema.AccessMode.READ_ONLY)
  record MarkBody(
      @Schema(
              type = "string",
              allowableValues = {"correct", "almost", "wrong"})
          String status,
      String by,
      Instant at) {

    static MarkBody from(MarkOverride mark) {
      return new MarkBody(mark.status().wire(), mark.by(), mark.at());
    }
  }

  /** Stands for an unknown time, so that the same reply sent again is the same. */
  private static final Instant UNKNOWN = Instant.EPOCH;

  /** A clock outside of these is wrong, and no database could hold what it may say. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  static ReplyBody from(Reply reply) {
    return new ReplyBody(
        reply.question(),
        reply.expectedAnswer(),
        reply.userAnswer(),
        reply.status().wire(),
        reply.similarity(),
        reply.type().map(QuestionType::wire).orElse(null),
        reply.at().equals(UNKNOWN) ? null : reply.at().toString(),
        reply.answering().map(GradedBody::from).orElse(null),
        reply.override().map(MarkBody::from).orElse(null));
  }

  Reply toReply() {
    return new Reply(
        question,
        expectedAnswer == null ? "" : expectedAnswer,
        userAnswer == null ? "" : userAnswer,
        AnswerStatus.of(status).orElseThrow(ReplyBody::unknownStatus),
        similarity == null ? 0 : Math.clamp(similarity, 0, 1),
        Optional.ofNullable(questionType).flatMap(QuestionType::of),
        instant());
  }

  private Instant instant() {
    if (timestamp == null) {
      return UNKNOWN;
    }
    try {
      Instant at = Instant.parse(timestamp);
      return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? UNKNOWN : at;
    } catch (DateTimeException _) {
      return UNKNOWN;
    }
  }

  private static InvalidInput unknownStatus() {
    return new InvalidInput(
        List.of(
            new Fault(
                List.of("body", "details", "status"),
                "Input should be one of correct, almost, wrong, retry",
                "enum")));
  }
}
