package learning.piggyback.domain;

/** Text from outside, as it can be kept and handed on anywhere. */
public final class PlainText {

  private PlainText() {}

  /**
   * The text with a replacement sign for U+0000, which many systems take for a text's end, and for
   * halves of surrogate pairs, which no encoding can carry.
   */
  public static String of(String text) {
    return text.codePoints()
        .map(c ->
            c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
