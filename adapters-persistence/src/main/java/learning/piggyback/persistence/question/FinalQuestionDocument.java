package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.OptionalInt;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.QuestionType;
import org.jspecify.annotations.Nullable;

@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record FinalQuestionDocument(
    String type,
    String question,
    String answer,
    String originalQuestion,
    String originalAnswer,
    boolean trashed,
    @Nullable Integer expertRank,
    @Nullable Integer writerRank,
    List<String> acceptedAnswers) {

  static FinalQuestionDocument from(FinalQuestion question) {
    return new FinalQuestionDocument(
        question.type().name(),
        question.question(),
        question.answer(),
        question.originalQuestion(),
        question.originalAnswer(),
        question.trashed(),
        orNull(question.expertRank()),
        orNull(question.writerRank()),
        question.acceptedAnswers());
  }

  FinalQuestion toDomain() {
    return new FinalQuestion(
        QuestionType.valueOf(type),
        question,
        answer,
        originalQuestion,
        originalAnswer,
        trashed,
        orEmpty(expertRank),
        orEmpty(writerRank),
        acceptedAnswers);
  }

  private static @Nullable Integer orNull(OptionalInt rank) {
    return rank.isPresent() ? rank.getAsInt() : null;
  }

  private static OptionalInt orEmpty(@Nullable Integer rank) {
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
