package learning.piggyback.web.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import learning.piggyback.domain.Rounding;
import learning.piggyback.domain.quiz.PracticeSums;
import learning.piggyback.domain.report.Insight;
import learning.piggyback.domain.report.InsightPart;
import org.jspecify.annotations.Nullable;

/**
 * A child's practice within one part. Watching belongs to no kind of question and is null there.
 *
 * @param key of the video, mode, kind or week (its Monday); empty for all
 * @param name for people
 * @param minutesWatched 1 decimal
 * @param timesWatched attempts
 * @param watchedToEnd attempts in which nine tenths of the video were watched
 * @param questionsTried first tries: right, almost and not right
 * @param triedAgain further tries
 * @param rightPercent share of the first tries that were right; null when they are too few
 * @param tooFew there are first tries, but too few to tell
 * @param marked first tries that an adult marked; the adult's mark counts
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record InsightRow(
    @Schema(
            type = "string",
            allowableValues = {"all", "video", "mode", "kind", "week"})
        String part,
    String key,
    String name,
    @Nullable Double minutesWatched,
    @Nullable Long timesWatched,
    @Nullable Long watchedToEnd,
    long questionsTried,
    long triedAgain,
    long right,
    long almost,
    long notRight,
    @Nullable Integer rightPercent,
    boolean tooFew,
    long marked) {

  private static final double MILLIS_A_MINUTE = 60_000;

  static InsightRow from(Insight insight) {
    PracticeSums sums = insight.sums();
    boolean watching = insight.part() != InsightPart.KIND;
    return new InsightRow(
        insight.part().wire(),
        insight.key(),
        name(insight),
        watching ? minutes(sums) : null,
        watching ? sums.attempts() : null,
        watching ? sums.finished() : null,
        sums.tried(),
        sums.retries(),
        sums.correct(),
        sums.almost(),
        sums.wrong(),
        insight.rightPercent().isPresent() ? insight.rightPercent().getAsInt() : null,
        insight.isTooFew(),
        sums.marked());
  }

  private static double minutes(PracticeSums sums) {
    return Rounding.halfEven(sums.watched().toMillis() / MILLIS_A_MINUTE, 1);
  }

  private static String name(Insight insight) {
    return switch (insight.part()) {
      case ALL -> "All";
      case VIDEO, WEEK -> insight.name();
      case MODE, KIND ->
          insight.key().equals("causal")
              ? "Cause"
              : Character.toUpperCase(insight.key().charAt(0)) + insight.key().substring(1);
    };
  }
}
