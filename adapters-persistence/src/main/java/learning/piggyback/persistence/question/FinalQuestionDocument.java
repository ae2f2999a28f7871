package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed question. Documents from before there were ballots have no id and no state, and the
 * only reviewer's rank and trash in the question itself.
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record FinalQuestionDocument(
    @Nullable UUID id,
    String type,
    String question,
    String answer,
    String originalQuestion,
    String originalAnswer,
    @Nullable Integer writerRank,
    @Nullable String author,
    @Nullable String state,
    @Nullable Integer askAt,
    List<String> acceptedAnswers,
    @Nullable List<String> rejectedAnswers,
    @Nullable EvidenceDocument evidence,
    @Nullable EntryDocument entry,
    @Nullable Boolean trashed,
    @Nullable Integer expertRank) {

  static FinalQuestionDocument from(FinalQuestion question) {
    return new FinalQuestionDocument(
        question.id().value(),
        question.type().name(),
        question.text().question(),
        question.text().answer(),
        question.origin().wording().question(),
        question.origin().wording().answer(),
        orNull(question.origin().writerRank()),
        question.origin().author().orElse(null),
        question.state().name(),
        orNull(question.askAt()),
        question.examples().accepted(),
        question.examples().rejected(),
        question.evidence().map(EvidenceDocument::from).orElse(null),
        question.entry().map(EntryDocument::from).orElse(null),
        null,
        null);
  }

  FinalQuestion toDomain() {
    return new FinalQuestion(
        questionId(),
        QuestionType.valueOf(type),
        new Wording(question, answer),
        new AnswerExamples(acceptedAnswers, Objects.requireNonNullElse(rejectedAnswers, List.of())),
        state == null ? QuestionState.APPROVED : QuestionState.valueOf(state),
        orEmpty(askAt),
        new Origin(
            new Wording(originalQuestion, originalAnswer),
            Optional.ofNullable(author),
            orEmpty(writerRank)),
        Optional.ofNullable(evidence).map(EvidenceDocument::toDomain),
        Optional.ofNullable(entry).map(EntryDocument::toDomain));
  }

  QuestionId questionId() {
    return id == null ? QuestionId.named(type + " " + question) : new QuestionId(id);
  }

  private static @Nullable Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static OptionalInt orEmpty(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
