package learning.piggyback.web.privacy;

import java.util.List;
import java.util.function.Function;
import learning.piggyback.application.privacy.ExportChild.Export;
import org.jspecify.annotations.Nullable;

/**
 * One table of an export: a list in the JSON, a CSV file, and the notes on both.
 *
 * @param name of the list and of the file
 * @param about what it holds, a sentence for people
 */
record ExportTable<T>(
    String name, String about, Function<Export, Iterable<T>> rows, List<Column<T>> columns) {

  /**
   * One column.
   *
   * @param name as on the wire
   * @param meaning for people, with the unit and what an empty value says
   * @param value text, a number, a truth value, or null for an empty one
   */
  record Column<T>(String name, String meaning, Function<T, @Nullable Object> value) {}

  static <T> Column<T> column(String name, String meaning, Function<T, @Nullable Object> value) {
    return new Column<>(name, meaning, value);
  }
}
