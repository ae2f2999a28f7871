package learning.piggyback.web.report;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import learning.piggyback.domain.report.Insight;
import learning.piggyback.domain.report.Insights;
import learning.piggyback.web.Csv;
import learning.piggyback.web.report.InsightColumn.Head;
import org.jspecify.annotations.Nullable;

/**
 * A child's practice over some weeks.
 *
 * @param from the Monday of the first week, UTC
 * @param to the Sunday of the last week, UTC
 * @param fewestAnswers below so many first tries no share is given
 * @param columns of the tables, in their order; the file has the same
 * @param rows all of it first, then each video, mode, kind of question and week
 * @param videos those of the weeks, whatever the filters are
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record InsightsResponse(
    boolean success,
    String childId,
    String childName,
    LocalDate from,
    LocalDate to,
    int fewestAnswers,
    List<Head> columns,
    List<InsightRow> rows,
    List<VideoChoice> videos) {

  private static final int LAST_DAY = 6;

  /** Without it spreadsheets guess an encoding, and guess wrong. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** A video to choose. */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  record VideoChoice(String videoId, String title) {}

  static InsightsResponse from(Insights insights) {
    String name = insights.child().firstName().value() + " " + insights.child().lastName();
    return new InsightsResponse(
        true,
        insights.child().id().value(),
        name.strip(),
        insights.from().monday(),
        insights.to().monday().plusDays(LAST_DAY),
        Insight.FEWEST_ANSWERS,
        InsightColumn.heads(),
        insights.rows().stream().map(InsightRow::from).toList(),
        insights.videos().stream()
            .map(video -> new VideoChoice(video.id().value(), video.title()))
            .toList());
  }

  /** The rows as a file: what the screen shows, cell by cell. */
  String toCsv() {
    List<InsightColumn> order = Arrays.asList(InsightColumn.values());
    Stream<String> lines = rows.stream().map(row -> Csv.line(cells(order, row)));
    return BYTE_ORDER_MARK
        + Csv.line(columns.stream().map(Head::label).toList())
        + lines.collect(Collectors.joining());
  }

  private static List<? extends @Nullable Object> cells(
      List<InsightColumn> columns, InsightRow row) {
    return Arrays.asList(columns.stream().map(column -> column.cell(row)).toArray());
  }
}
