package learning.piggyback.persistence.quiz;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.persistence.Json;
import org.jspecify.annotations.Nullable;

@MappedEntity("replies")
record ReplyRow(
    String childId,
    String sessionId,
    int position,
    String question,
    String expectedAnswer,
    String userAnswer,
    String status,
    double similarity,
    @Nullable String questionType,
    Instant repliedAt,
    @Nullable String answering,
    @Nullable String mark,
    @Nullable String markedBy,
    @Nullable Instant markedAt) {

  private static final Argument<AnsweringDocument> ANSWERING = Argument.of(AnsweringDocument.class);

  static ReplyRow from(Attempt attempt, int position, Json json) {
    Reply reply = attempt.replies().get(position);
    return new ReplyRow(
        attempt.child().value(),
        attempt.session(),
        position,
        reply.question(),
        reply.expectedAnswer(),
        reply.userAnswer(),
        reply.status().name(),
        reply.similarity(),
        reply.type().map(QuestionType::name).orElse(null),
        reply.at(),
        reply.answering().map(AnsweringDocument::from).map(json::write).orElse(null),
        reply.override().map(mark -> mark.status().name()).orElse(null),
        reply.override().map(MarkOverride::by).orElse(null),
        reply.override().map(MarkOverride::at).orElse(null));
  }

  Reply toDomain(Json json) {
    return new Reply(
        question,
        expectedAnswer,
        userAnswer,
        AnswerStatus.valueOf(status),
        similarity,
        Optional.ofNullable(questionType).map(QuestionType::valueOf),
        repliedAt,
        Optional.ofNullable(answering).map(text -> json.read(text, ANSWERING).toDomain()),
        override());
  }

  private Optional<MarkOverride> override() {
    return mark == null || markedBy == null || markedAt == null
        ? Optional.empty()
        : Optional.of(new MarkOverride(AnswerStatus.valueOf(mark), markedBy, markedAt));
  }
}
