package learning.piggyback.web.question;

import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/** What a writer had proposed as a segment's best: the text of a question, or it and its answer. */
final class FirstBest {

  private FirstBest() {}

  /** What is neither is nothing: no adult typed it. */
  static Optional<Wording> of(@Nullable Object given) {
    Wording read =
        switch (given) {
          case String text -> new Wording(text(text), "");
          case Map<?, ?> map ->
              new Wording(
                  text(map.get("question"), map.get("q")), text(map.get("answer"), map.get("a")));
          case null, default -> Wording.NONE;
        };
    return Optional.of(read).filter(wording -> !wording.isBlank());
  }

  static Object wire(Wording best) {
    return best.answer().isEmpty()
        ? best.question()
        : Map.of("question", best.question(), "answer", best.answer());
  }

  private static String text(@Nullable Object... spellings) {
    for (Object one : spellings) {
      if (one instanceof String text) {
        return WireText.clean(text.substring(0, Math.min(text.length(), Limits.TEXT)));
      }
    }
    return "";
  }
}
