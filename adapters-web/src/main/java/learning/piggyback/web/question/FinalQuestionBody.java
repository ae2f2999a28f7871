package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionReview;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.RankReading;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A question as a reviewer leaves it, in both directions. Ranks are sent as numbers and read as
 * whatever they are; rank and trash are those of who asks or saves.
 *
 * @param id stays the same through all saves; left out for a new question
 * @param ranking another spelling of {@code expert_ranking}
 * @param modified sent only: whether it differs from what was first written
 * @param own an adult wrote it
 * @param author sent only: which one
 * @param evidence left out to leave what is known
 * @param askAt second of the video at which it is asked; left out for the end of its segment
 */
@Serdeable
@Schema(name = "FinalQuestion")
record FinalQuestionBody(
    @Nullable UUID id,
    @NotNull String type,
    @Nullable @Size(max = Limits.TEXT) String question,
    @Nullable @Size(max = Limits.TEXT) String answer,
    @Schema(name = "originalQuestion")
        @JsonProperty("originalQuestion")
        @Nullable
        @Size(max = Limits.TEXT)
        String originalQuestion,
    @Schema(name = "originalAnswer")
        @JsonProperty("originalAnswer")
        @Nullable
        @Size(max = Limits.TEXT)
        String originalAnswer,
    @Nullable StateBody state,
    @Nullable Boolean trashed,
    @Nullable Boolean modified,
    @Nullable Boolean own,
    @Nullable String author,
    @Schema(name = "ask_at", type = "integer", nullable = true) @JsonProperty("ask_at")
        @Nullable Object askAt,
    @Schema(name = "expert_ranking", type = "integer") @JsonProperty("expert_ranking")
        @Nullable Object expertRanking,
    @Schema(name = "ranking", type = "integer") @JsonProperty("ranking") @Nullable Object ranking,
    @Schema(name = "llm_ranking", type = "integer") @JsonProperty("llm_ranking")
        @Nullable Object llmRanking,
    @Schema(name = "acceptedAnswers")
        @JsonProperty("acceptedAnswers")
        @JsonAlias("accepted_answers")
        @Nullable
        @Size(max = Limits.ACCEPTED_ANSWERS)
        List<@NotNull @Size(max = Limits.TEXT) String> acceptedAnswers,
    @Schema(name = "rejectedAnswers")
        @JsonProperty("rejectedAnswers")
        @JsonAlias("rejected_answers")
        @Nullable
        @Size(max = Limits.ACCEPTED_ANSWERS)
        List<@NotNull @Size(max = Limits.TEXT) String> rejectedAnswers,
    @Nullable @Valid EvidenceBody evidence) {

  /** How far a question has come; a child is asked approved ones only. */
  @Serdeable
  enum StateBody {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("checked")
    CHECKED,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("retired")
    RETIRED
  }

  /**
   * @param rank of who asks
   * @param trashed by who asks
   */
  static FinalQuestionBody from(FinalQuestion question, OptionalInt rank, boolean trashed) {
    Wording wording = question.wording();
    Origin origin = question.origin();
    return new FinalQuestionBody(
        question.id().value(),
        question.type().wire(),
        wording.question(),
        wording.answer(),
        origin.wording().question(),
        origin.wording().answer(),
        StateBody.valueOf(question.state().name()),
        trashed,
        question.isModified(),
        question.isOwn(),
        origin.author().orElse(null),
        boxed(question.askAt()),
        boxed(rank),
        boxed(rank),
        boxed(origin.writerRank()),
        question.examples().accepted(),
        question.examples().rejected(),
        question.evidence().map(EvidenceBody::from).orElse(null));
  }

  /**
   * @param place where it is in the body
   */
  QuestionReview toDomain(List<String> place) {
    return new QuestionReview(
        Optional.ofNullable(id).map(QuestionId::new),
        QuestionTypes.read(type, LooseNumber.place(place, "type")),
        new Wording(WireText.clean(question), WireText.clean(answer)),
        new AnswerExamples(WireText.clean(acceptedAnswers), WireText.clean(rejectedAnswers)),
        Boolean.TRUE.equals(own),
        Optional.ofNullable(state).map(given -> QuestionState.valueOf(given.name())),
        Boolean.TRUE.equals(trashed),
        RankReading.of(String.valueOf(ranking == null ? expertRanking : ranking)),
        askAt(LooseNumber.place(place, "ask_at")),
        new Origin(
            new Wording(WireText.clean(originalQuestion), WireText.clean(originalAnswer)),
            Optional.empty(),
            RankReading.of(String.valueOf(llmRanking))),
        Optional.ofNullable(evidence).map(EvidenceBody::toDomain));
  }

  private static @Nullable Integer boxed(OptionalInt rank) {
    return rank.isPresent() ? rank.getAsInt() : null;
  }

  private OptionalInt askAt(List<String> place) {
    OptionalDouble second = LooseNumber.of(askAt, place);
    if (second.isEmpty()) {
      return OptionalInt.empty();
    }
    if (second.getAsDouble() < 0 || second.getAsDouble() > Segment.LATEST) {
      throw new InvalidInput(
          List.of(new Fault(place, "Input should be a second of the video", "value_error")));
    }
    return OptionalInt.of((int) second.getAsDouble());
  }
}
