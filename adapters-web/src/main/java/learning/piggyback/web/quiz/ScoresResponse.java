package learning.piggyback.web.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.Rounding;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * A child's attempts; 200 with {@code success: false} while there are none, as the contract has it.
 *
 * @param overallPercentage 1 decimal
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoresResponse(
    boolean success,
    String childId,
    int totalAttempts,
    int totalCorrect,
    int totalQuestions,
    double overallPercentage,
    List<Item> attempts,
    @Nullable String message) {

  private static final double MILLIS_A_MINUTE = 60_000;

  /**
   * One attempt.
   *
   * @param watchMinutes 1 decimal
   * @param contradicted what the player counted itself, where its details say otherwise; they count
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "Attempt")
  record Item(
      String sessionId,
      String videoId,
      Instant timestamp,
      int total,
      int questionsTotal,
      int questionsCorrect,
      int questionsWrong,
      int percentage,
      int totalRetries,
      double avgRetriesPerQuestion,
      double watchMinutes,
      int manualPauses,
      String interactionMode,
      @Nullable PlayerCountBody contradicted,
      List<ReplyBody> details) {

    static Item from(Attempt attempt) {
      var tally = attempt.tally();
      return new Item(
          attempt.session(),
          attempt.video().value(),
          attempt.startedAt(),
          tally.total(),
          tally.total(),
          tally.correct(),
          tally.wrong(),
          attempt.percentage(),
          tally.retries(),
          tally.total() == 0 ? 0 : Rounding.halfEven((double) tally.retries() / tally.total(), 2),
          Rounding.halfEven(attempt.watched().toMillis() / MILLIS_A_MINUTE, 1),
          attempt.manualPauses(),
          attempt.mode().wire(),
          attempt.contradicted().map(PlayerCountBody::from).orElse(null),
          attempt.replies().stream().map(ReplyBody::from).toList());
    }
  }

  static ScoresResponse of(ChildId child, List<Attempt> attempts) {
    int correct = attempts.stream().mapToInt(a -> a.tally().correct()).sum();
    int questions = attempts.stream().mapToInt(a -> a.tally().total()).sum();
    return new ScoresResponse(
        !attempts.isEmpty(),
        child.value(),
        attempts.size(),
        correct,
        questions,
        Rounding.halfEven(Percentage.of(correct, questions).value(), 1),
        attempts.stream().map(Item::from).toList(),
        attempts.isEmpty() ? "No scores found for this child" : null);
  }
}
