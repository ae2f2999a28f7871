package learning.piggyback.web.privacy;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import learning.piggyback.application.privacy.ExportChild.Export;

/** An export as a file to keep. Its name does not tell the child's. */
final class ExportAnswer {

  private static final MediaType ZIP = MediaType.of("application/zip");

  private ExportAnswer() {}

  static HttpResponse<StreamedFile> of(Export export) {
    try {
      String name = "child-" + export.child().id().value() + "-export.zip";
      return HttpResponse.ok(new StreamedFile(new ExportStream(export), ZIP))
          .contentType(ZIP)
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
          .header(HttpHeaders.CACHE_CONTROL, "no-store");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
