package learning.piggyback.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.quiz.grading.Thresholds;
import org.jspecify.annotations.Nullable;

/** What a page needs to know of the server. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Config")
record ConfigResponse(
    boolean success,
    boolean skipPrevention,
    Limits thresholds,
    List<Provider> providers,
    List<String> iconKeys,
    List<String> interactionModes,
    List<CompanionName> companions) {

  /**
   * Where a likeness of 0 to 1 becomes a status.
   *
   * @param useAi whether a model judges what lies between
   * @param judge the provider of that model
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "Thresholds")
  record Limits(
      double rapidfuzzCorrect, double rapidfuzzWrong, boolean useAi, @Nullable String judge) {}

  /**
   * A writer of questions.
   *
   * @param reason why it cannot be used now
   */
  @Serdeable
  @Schema(name = "Provider")
  record Provider(String name, boolean available, @Nullable String reason) {

    static Provider from(QuestionWriter writer) {
      return new Provider(
          writer.provider(), writer.unavailable().isEmpty(), writer.unavailable().orElse(null));
    }
  }

  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "CompanionName")
  record CompanionName(String key, String displayName) {}

  static ConfigResponse of(
      List<QuestionWriter> writers, boolean skipPrevention, Optional<String> judge) {
    return new ConfigResponse(
        true,
        skipPrevention,
        new Limits(Thresholds.CORRECT, Thresholds.WRONG, judge.isPresent(), judge.orElse(null)),
        writers.stream().map(Provider::from).toList(),
        IconKey.ALL,
        Arrays.stream(InteractionMode.values()).map(InteractionMode::wire).toList(),
        Arrays.stream(Companion.values())
            .map(companion -> new CompanionName(companion.wire(), companion.displayName()))
            .toList());
  }
}
