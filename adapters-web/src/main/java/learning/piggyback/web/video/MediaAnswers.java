package learning.piggyback.web.video;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.netty.handler.codec.DateFormatter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import learning.piggyback.application.video.MediaStore.Stat;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.web.Failures;
import org.jspecify.annotations.Nullable;

/**
 * Answers for media files, whole or in part. The framework's own handling of ranges answers
 * suffixes and unsatisfiable ranges wrongly, so a {@code <video>} could not seek reliably.
 */
@Singleton
final class MediaAnswers {

  HttpResponse<?> answer(HttpRequest<?> request, MediaKey key, Stat stat) {
    HttpHeaders headers = request.getHeaders();
    String tag = tagOf(key, stat);
    if (isKnown(headers, tag, stat.modifiedAt())) {
      return described(HttpResponse.status(HttpStatus.NOT_MODIFIED), tag, stat);
    }
    return switch (ByteRange.of(rangeOf(request, tag, stat), stat.size())) {
      case ByteRange.Whole _ ->
          described(send(request, HttpStatus.OK, key, 0, stat.size()), tag, stat);
      case ByteRange.Part(long first, long last) ->
          described(
                  send(request, HttpStatus.PARTIAL_CONTENT, key, first, last - first + 1),
                  tag,
                  stat)
              .header(
                  HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(first, last, stat.size()));
      case ByteRange.Unsatisfiable _ ->
          Failures.of(
                  request,
                  HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                  "range_not_satisfiable",
                  "The file is shorter than that.")
              .header(HttpHeaders.CONTENT_RANGE, "bytes */" + stat.size());
    };
  }

  /** Null when all of the file is asked for; only GET knows ranges (RFC 9110, 14.2). */
  private static @Nullable String rangeOf(HttpRequest<?> request, String tag, Stat stat) {
    HttpHeaders headers = request.getHeaders();
    return request.getMethod() == HttpMethod.GET
            && isSameFile(headers.get(HttpHeaders.IF_RANGE), tag, stat)
        ? headers.get(HttpHeaders.RANGE)
        : null;
  }

  private static MutableHttpResponse<?> send(
      HttpRequest<?> request, HttpStatus status, MediaKey key, long offset, long length) {
    MutableHttpResponse<?> response =
        HttpResponse.status(status).contentType(MediaFiles.typeOf(key)).contentLength(length);
    return request.getMethod() == HttpMethod.HEAD
        ? response
        : response.body(new MediaPart(key, offset, length));
  }

  private static MutableHttpResponse<?> described(
      MutableHttpResponse<?> response, String tag, Stat stat) {
    return response
        .header(HttpHeaders.ACCEPT_RANGES, "bytes")
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.LAST_MODIFIED, date(stat.modifiedAt()))
        // Kept by the browser, but asked about each time: who may see it can change.
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  private static boolean isKnown(HttpHeaders headers, String tag, Instant modifiedAt) {
    String tags = headers.get(HttpHeaders.IF_NONE_MATCH);
    if (tags != null) {
      return Arrays.stream(tags.split(","))
          .map(String::strip)
          .anyMatch(known -> known.equals("*") || known.replaceFirst("^W/", "").equals(tag));
    }
    Instant known = parsed(headers.get(HttpHeaders.IF_MODIFIED_SINCE));
    return known != null && !wholeSeconds(modifiedAt).isAfter(known);
  }

  /** A weak tag never names the same bytes, and a date only the very one that we gave. */
  private static boolean isSameFile(@Nullable String ifRange, String tag, Stat stat) {
    return ifRange == null
        || ifRange.equals(tag)
        || wholeSeconds(stat.modifiedAt()).equals(parsed(ifRange));
  }

  private static String tagOf(MediaKey key, Stat stat) {
    return "\"%s-%x-%x\""
        .formatted(key.folder().value(), stat.size(), stat.modifiedAt().toEpochMilli());
  }

  private static String date(Instant instant) {
    return DateFormatter.format(Date.from(instant));
  }

  /** In any of the three forms of RFC 9110, 5.6.7; null for what is none of them. */
  private static @Nullable Instant parsed(@Nullable String date) {
    Date parsed = date == null || date.isBlank() ? null : DateFormatter.parseHttpDate(date);
    return parsed == null ? null : parsed.toInstant();
  }

  private static Instant wholeSeconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
