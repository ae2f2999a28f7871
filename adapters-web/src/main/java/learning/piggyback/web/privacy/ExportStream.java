package learning.piggyback.web.privacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import learning.piggyback.application.privacy.ExportChild.Export;
import learning.piggyback.web.Csv;
import learning.piggyback.web.MadeStream;
import learning.piggyback.web.privacy.ExportTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * An export as a ZIP file that is made while it is read. When it cannot be made to its end, the
 * list of files that ends a ZIP is never written.
 */
final class ExportStream extends MadeStream {

  private static final int FORMAT_VERSION = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private interface RowWriter<T> {
    void write(T row) throws IOException;
  }

  private final Export export;
  private final ZipOutputStream zip = new ZipOutputStream(target(), StandardCharsets.UTF_8);

  ExportStream(Export export) throws IOException {
    this.export = export;
    once(() -> file("README.txt"));
    once(() -> zip.write(ExportNotes.of(export).getBytes(StandardCharsets.UTF_8)));
    JsonGenerator json = JSON.createGenerator(zip).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    once(() -> beginJson(json));
    ExportTables.ALL.forEach(table -> addJson(json, table));
    once(() -> endJson(json));
    ExportTables.ALL.forEach(this::addCsv);
    once(zip::finish);
  }

  private <T> void each(Iterable<T> rows, RowWriter<T> writer) {
    Rows<T> all = new Rows<>(rows);
    step(() -> {
      if (all.iterator().hasNext()) {
        writer.write(all.iterator().next());
      }
      return all.iterator().hasNext();
    });
  }

  /** Asks for the rows when the first one is needed. */
  private static final class Rows<T> {
    private final Iterable<T> source;
    private @Nullable Iterator<T> iterator;

    Rows(Iterable<T> source) {
      this.source = source;
    }

    Iterator<T> iterator() {
      if (iterator == null) {
        iterator = source.iterator();
      }
      return iterator;
    }
  }

  private void file(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(export.madeAt()));
    zip.putNextEntry(entry);
  }

  private void beginJson(JsonGenerator json) throws IOException {
    file("data.json");
    json.writeStartObject();
    json.writeStringField("format", "piggyback-child-export");
    json.writeNumberField("format_version", FORMAT_VERSION);
    json.writeStringField("made_at", export.madeAt().toString());
  }

  private static void endJson(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.close();
  }

  private <T> void addJson(JsonGenerator json, ExportTable<T> table) {
    once(() -> json.writeArrayFieldStart(table.name()));
    each(
        table.rows().apply(export),
        row -> {
          json.writeStartObject();
          for (Column<T> column : table.columns()) {
            json.writeFieldName(column.name());
            writeValue(json, column.value().apply(row));
          }
          json.writeEndObject();
        });
    once(json::writeEndArray);
  }

  private static void writeValue(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      default -> json.writeString(value.toString());
    }
  }

  private <T> void addCsv(ExportTable<T> table) {
    once(() -> file(table.name() + ".csv"));
    once(() -> write(Csv.line(table.columns().stream().map(Column::name).toList())));
    each(
        table.rows().apply(export),
        row ->
            write(
                Csv.line(
                    Arrays.asList(
                        table.columns().stream()
                            .map(column -> column.value().apply(row))
                            .toArray()))));
  }

  private void write(String text) throws IOException {
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
