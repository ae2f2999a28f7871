package learning.piggyback.persistence.quiz;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.UUID;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;

/** What a session that the server leads knows of a reply. */
@Serdeable
record AnsweringDocument(
    String key,
    UUID question,
    String input,
    String graded,
    double confidence,
    String rule,
    long tookMillis) {

  static AnsweringDocument from(Answering answering) {
    return new AnsweringDocument(
        answering.key(),
        answering.question().value(),
        answering.input().name(),
        answering.graded().name(),
        answering.confidence(),
        answering.rule(),
        answering.took().toMillis());
  }

  Answering toDomain() {
    return new Answering(
        key,
        new QuestionId(question),
        AnswerInput.valueOf(input),
        AnswerStatus.valueOf(graded),
        confidence,
        rule,
        Duration.ofMillis(tookMillis));
  }
}
