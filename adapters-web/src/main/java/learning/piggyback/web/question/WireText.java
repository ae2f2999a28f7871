package learning.piggyback.web.question;

import java.util.List;
import learning.piggyback.domain.PlainText;
import org.jspecify.annotations.Nullable;

/** What adults typed, as every database can keep it. */
public final class WireText {

  private WireText() {}

  /** Without blanks around it; blank for null. */
  public static String clean(@Nullable String text) {
    return text == null ? "" : PlainText.of(text.strip());
  }

  static List<String> clean(@Nullable List<String> texts) {
    return texts == null ? List.of() : texts.stream().map(PlainText::of).toList();
  }
}
