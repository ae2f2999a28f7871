package learning.piggyback.web.video;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which part of a file a request asks for (RFC 9110, 14). */
sealed interface ByteRange {

  /** All of it: no range was asked for, or one that we may and do ignore. */
  record Whole() implements ByteRange {}

  /** From the first to the last byte, both included. */
  record Part(long first, long last) implements ByteRange {

    long length() {
      return last - first + 1;
    }
  }

  /** Nothing of the file lies in the range. */
  record Unsatisfiable() implements ByteRange {}

  /**
   * One range. Several at a time are answered with the whole, as the RFC allows (14.2): no browser
   * asks for them to play a video, and many small ones are a way to make a server work.
   */
  Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

  /**
   * @param header the value of {@code Range}; null without one
   * @param size of the file in bytes
   */
  static ByteRange of(@Nullable String header, long size) {
    Matcher matcher = SINGLE.matcher(header == null ? "" : header);
    if (!matcher.matches()) {
      return new Whole();
    }
    String first = matcher.group(1);
    String last = matcher.group(2);
    if (first.isEmpty()) {
      return last.isEmpty() ? new Whole() : suffix(Long.parseLong(last), size);
    }
    return part(Long.parseLong(first), last.isEmpty() ? size - 1 : Long.parseLong(last), size);
  }

  private static ByteRange suffix(long length, long size) {
    return length == 0 || size == 0
        ? new Unsatisfiable()
        : new Part(Math.max(0, size - length), size - 1);
  }

  private static ByteRange part(long first, long last, long size) {
    if (first >= size) {
      return new Unsatisfiable();
    }
    // An end before the start is no valid range at all, and those are ignored.
    return last < first ? new Whole() : new Part(first, Math.min(last, size - 1));
  }
}
