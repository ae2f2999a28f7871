package learning.piggyback.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of CSV as RFC 4180 has them, safe to be opened in a spreadsheet. */
public final class Csv {

  /** What a spreadsheet takes for the begin of a formula. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private Csv() {}

  /** One record with its line end. */
  public static String line(List<? extends @Nullable Object> values) {
    return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      default -> quoted(escaped(value.toString()));
    };
  }

  private static String escaped(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
