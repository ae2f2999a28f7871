package learning.piggyback.web.privacy;

import java.util.stream.Collectors;
import learning.piggyback.application.privacy.ExportChild.Export;

/** The page that explains an export to people. */
final class ExportNotes {

  private static final String TAIL =
      """

      Not in here: what says nothing about this child (other children, the videos themselves),
      the access codes and names of adults, and log-ins: a family's log-in does not say which
      child uses it. The server also notes that this export was made, when and by which account.
      Nothing else about the child is stored. Voices are not recorded.
      """;

  private ExportNotes() {}

  static String of(Export export) {
    return ExportTables.ALL.stream()
        .map(ExportNotes::of)
        .collect(Collectors.joining("", head(export), TAIL));
  }

  private static String head(Export export) {
    return """
    What Piggyback keeps about child %s
    Made at %s

    data.json holds everything. The CSV files hold the same as tables, for a spreadsheet:
    UTF-8, comma-separated, one line for each row, the first line names the columns. If the
    spreadsheet shows strange letters, import the file and choose UTF-8.

    In the CSV files a text that begins with = + - @ or with a tab or a line end has a ' put
    before it, so that no spreadsheet takes it for a formula. data.json has each text as it is.

    All times are UTC.
    """
        .formatted(export.child().id().value(), export.madeAt());
  }

  private static <T> String of(ExportTable<T> table) {
    return table.columns().stream()
        .map(column -> "  %s: %s\n".formatted(column.name(), column.meaning()))
        .collect(
            Collectors.joining("", "\n%s.csv\n%s\n".formatted(table.name(), table.about()), ""));
  }
}
