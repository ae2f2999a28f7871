package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalInt;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.RankReading;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A question as a reviewer leaves it, in both directions. Ranks are sent as numbers and read as
 * whatever they are.
 *
 * @param ranking another spelling of {@code expert_ranking}; read only
 * @param modified sent only: whether it differs from what the writer had
 */
@Serdeable
@Schema(name = "FinalQuestion")
record FinalQuestionBody(
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
    @Nullable Boolean trashed,
    @Nullable Boolean modified,
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
        List<@NotNull @Size(max = Limits.TEXT) String> acceptedAnswers) {

  static FinalQuestionBody from(FinalQuestion question) {
    Integer rank = boxed(question.expertRank());
    return new FinalQuestionBody(
        question.type().wire(),
        question.wording(),
        question.expected(),
        question.originalQuestion(),
        question.originalAnswer(),
        question.trashed(),
        question.modified(),
        rank,
        rank,
        boxed(question.writerRank()),
        question.acceptedAnswers());
  }

  FinalQuestion toDomain() {
    return new FinalQuestion(
        QuestionTypes.read(type),
        orEmpty(question),
        orEmpty(answer),
        orEmpty(originalQuestion),
        orEmpty(originalAnswer),
        Boolean.TRUE.equals(trashed),
        RankReading.of(String.valueOf(ranking == null ? expertRanking : ranking)),
        RankReading.of(String.valueOf(llmRanking)),
        acceptedAnswers == null ? List.of() : acceptedAnswers);
  }

  private static @Nullable Integer boxed(OptionalInt rank) {
    return rank.isPresent() ? rank.getAsInt() : null;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
