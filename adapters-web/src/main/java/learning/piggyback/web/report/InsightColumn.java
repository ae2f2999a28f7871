package learning.piggyback.web.report;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column of the insights' tables, the same on the screen and in the file. */
enum InsightColumn {
  PART("Part"),
  NAME("Name"),
  MINUTES_WATCHED("Minutes watched"),
  TIMES_WATCHED("Times watched"),
  WATCHED_TO_END("Watched to the end"),
  QUESTIONS_TRIED("Questions tried"),
  TRIED_AGAIN("Tried again"),
  RIGHT("Right at first try"),
  ALMOST("Almost"),
  NOT_RIGHT("Not right"),
  RIGHT_PERCENT("Right at first try, %"),
  MARKED("Marked by an adult");

  private static final String TOO_FEW = "too few to tell";

  /**
   * What a column is called.
   *
   * @param key of the rows' fields
   * @param label for people
   */
  @Serdeable
  record Head(String key, String label) {}

  private final String label;

  InsightColumn(String label) {
    this.label = label;
  }

  static List<Head> heads() {
    return Arrays.stream(values())
        .map(column -> new Head(column.name().toLowerCase(Locale.ROOT), column.label))
        .toList();
  }

  @Nullable Object cell(InsightRow row) {
    return switch (this) {
      case PART -> row.part();
      case NAME -> row.name();
      case MINUTES_WATCHED -> row.minutesWatched();
      case TIMES_WATCHED -> row.timesWatched();
      case WATCHED_TO_END -> row.watchedToEnd();
      case QUESTIONS_TRIED -> row.questionsTried();
      case TRIED_AGAIN -> row.triedAgain();
      case RIGHT -> row.right();
      case ALMOST -> row.almost();
      case NOT_RIGHT -> row.notRight();
      case RIGHT_PERCENT -> row.tooFew() ? TOO_FEW : row.rightPercent();
      case MARKED -> row.marked();
    };
  }
}
