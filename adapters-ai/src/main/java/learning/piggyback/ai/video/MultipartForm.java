package learning.piggyback.ai.video;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** A form with a file, as {@code multipart/form-data} (RFC 7578). Names and values are our own. */
final class MultipartForm {

  private final String boundary = "piggyback-" + UUID.randomUUID();
  private final StringBuilder fields = new StringBuilder();

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  void field(String name, String value) {
    part("name=\"" + name + "\"").append("\r\n").append(value).append("\r\n");
  }

  /** The fields and then the file, which is not copied. */
  BodyPublisher withFile(String name, String fileName, String type, byte[] content) {
    part("name=\"%s\"; filename=\"%s\"".formatted(name, fileName))
        .append("Content-Type: ")
        .append(type)
        .append("\r\n\r\n");
    return BodyPublishers.concat(
        BodyPublishers.ofString(fields.toString(), UTF_8),
        BodyPublishers.ofByteArray(content),
        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n", UTF_8));
  }

  private StringBuilder part(String disposition) {
    return fields
        .append("--")
        .append(boundary)
        .append("\r\nContent-Disposition: form-data; ")
        .append(disposition)
        .append("\r\n");
  }
}
