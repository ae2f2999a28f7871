package learning.piggyback.media.subtitle;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * In what characters a subtitle file is written: what its byte order mark says, else what its bytes
 * look like. WebVTT is UTF-8; SubRip never said, and older files are often windows-1252.
 */
final class SubtitleEncoding {

  /** What browsers read for Latin-1; a superset of it. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** So much of a file shows whether every other byte is zero. */
  private static final int SAMPLE = 4_000;

  private SubtitleEncoding() {}

  /** The text without its byte order mark; bytes that are no character become U+FFFD. */
  static String decode(byte[] bytes) {
    String text = new String(bytes, charsetOf(bytes));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charsetOf(byte[] bytes) {
    int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
    if (first == 0xFFFE || zeros(bytes, 1) > zeros(bytes, 0) + share(bytes)) {
      return UTF_16LE;
    }
    if (first == 0xFEFF || zeros(bytes, 0) > zeros(bytes, 1) + share(bytes)) {
      return UTF_16BE;
    }
    return looksLikeUtf8(bytes) ? UTF_8 : WESTERN;
  }

  /** A quarter of the characters of the sample: markers and digits alone are more in UTF-16. */
  private static int share(byte[] bytes) {
    return Math.min(bytes.length, SAMPLE) / 8;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Whether there are at least as many whole characters beyond ASCII as broken ones. */
  private static boolean looksLikeUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = lengthOf(bytes[at]);
      if (length == 1) {
        at++;
      } else if (length > 1 && continues(bytes, at, length)) {
        whole++;
        at += length;
      } else {
        broken++;
        at++;
      }
    }
    return whole >= broken;
  }

  /** Bytes of the character that begins so; 0 when none does. */
  private static int lengthOf(byte first) {
    int lead = first & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }

  private static boolean continues(byte[] bytes, int at, int length) {
    for (int i = at + 1; i < at + length && i < bytes.length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
