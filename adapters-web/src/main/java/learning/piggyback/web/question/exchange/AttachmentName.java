package learning.piggyback.web.question.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;

/** A file's name made of a title in any script, as {@code Content-Disposition} (RFC 6266). */
final class AttachmentName {

  private static final int MOST_CHARACTERS = 80;
  private static final String UNNAMED = "lesson";

  /** Characters of RFC 5987 that need no escape. */
  private static final String PLAIN = "!#$&+-.^_`|~";

  private AttachmentName() {}

  /**
   * @param ending with its dot or hyphen
   */
  static String disposition(String title, String ending) {
    String name = tidy(title);
    String ascii =
        tidy(
            Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", " ")
                .replaceAll("[%;]", " "));
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(ascii + ending, encoded(name + ending));
  }

  /** Without what a file system or a reader could take for something else. */
  private static String tidy(String title) {
    String clean =
        title
            .codePoints()
            .map(c -> isHarmless(c) ? c : ' ')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    String cut =
        clean
            .codePoints()
            .limit(MOST_CHARACTERS)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return cut.isEmpty() ? UNNAMED : cut;
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> "/\\:*?\"<>|".indexOf(c) < 0;
    };
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(UTF_8)) {
      char c = (char) (each & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
