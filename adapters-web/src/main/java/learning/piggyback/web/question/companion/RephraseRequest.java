package learning.piggyback.web.question.companion;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Questions for the companions to put in their words.
 *
 * @param questions by type
 * @param bestQuestion the wording of the best one
 * @param provider who writes; the default one when it is not given
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "RephraseQuestions")
record RephraseRequest(
    @Nullable @Size(max = Limits.QUESTION_TYPES) Map<String, @Valid @NotNull Asked> questions,
    @Nullable @Size(max = Limits.TEXT) String bestQuestion,
    @Nullable @Size(max = Limits.TEXT) String provider) {

  /** A question and its answer. */
  @Serdeable
  @Schema(name = "RephrasedQuestion")
  record Asked(
      @Nullable @Size(max = Limits.TEXT) String q, @Nullable @Size(max = Limits.TEXT) String a) {}

  /** Those with words. */
  Map<QuestionType, Wording> wordings() {
    if (questions == null || questions.isEmpty()) {
      throw DomainProblem.invalid("questions_required", "questions dict is required");
    }
    Map<QuestionType, Wording> wordings = new EnumMap<>(QuestionType.class);
    CompanionKeys.byType(questions, asked -> new Wording(text(asked.q()), text(asked.a())))
        .forEach((type, wording) -> {
          if (!wording.question().isEmpty()) {
            wordings.put(type, wording);
          }
        });
    return wordings;
  }

  boolean isBest(Wording wording) {
    return wording.question().equals(text(bestQuestion));
  }

  Optional<String> writer() {
    return Optional.of(text(provider)).filter(name -> !name.isEmpty());
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent.strip();
  }
}
