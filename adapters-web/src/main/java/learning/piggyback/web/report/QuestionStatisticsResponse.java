package learning.piggyback.web.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.OptionalInt;
import learning.piggyback.application.report.AssessQuestions;
import learning.piggyback.domain.report.QuestionStatistic;
import org.jspecify.annotations.Nullable;

/**
 * What children's answers say about the questions of a video; numbers only.
 *
 * @param mostAttempts so many of the latest attempts are looked at
 * @param fewestChildren below so many no share is given
 * @param fewestToCompare below so many nothing is said about discrimination
 * @param questions those that somebody answered, in the order of the video
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record QuestionStatisticsResponse(
    boolean success,
    String videoId,
    int mostAttempts,
    int fewestChildren,
    int fewestToCompare,
    List<Item> questions) {

  /**
   * One question. Each child counts once, with its first answer.
   *
   * @param children how many answered
   * @param rightPercent share that was right at once; null for too few children
   * @param discrimination point-biserial correlation with the other questions, -1 to 1; null for
   *     too few children, or when they do not differ
   * @param markedPercent share of the answers that an adult marked; null for too few children
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "QuestionStatistic")
  record Item(
      String questionId,
      String type,
      int segmentStart,
      int segmentEnd,
      String question,
      String answer,
      int children,
      @Nullable Integer rightPercent,
      @Nullable Double discrimination,
      @Nullable Integer markedPercent) {

    static Item from(QuestionStatistic statistic) {
      return new Item(
          statistic.question().id().toString(),
          statistic.question().type().wire(),
          statistic.segment().start(),
          statistic.segment().end(),
          statistic.question().wording().question(),
          statistic.question().wording().answer(),
          statistic.children(),
          number(statistic.rightPercent()),
          statistic.discrimination().isPresent() ? statistic.discrimination().getAsDouble() : null,
          number(statistic.markedPercent()));
    }

    private static @Nullable Integer number(OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
  }

  static QuestionStatisticsResponse of(String video, List<QuestionStatistic> statistics) {
    return new QuestionStatisticsResponse(
        true,
        video,
        AssessQuestions.MOST_ATTEMPTS,
        QuestionStatistic.FEWEST_CHILDREN,
        QuestionStatistic.FEWEST_TO_COMPARE,
        statistics.stream().map(Item::from).toList());
  }
}
