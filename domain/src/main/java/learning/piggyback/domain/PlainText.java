package learning.piggyback.domain;

/** Text from outside, as it can be kept and handed on anywhere. */
public final class PlainText {

  private PlainText() {}

  /** The text with a replacement sign for U+0000, which many systems take for a text's end. */
  public static String of(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
