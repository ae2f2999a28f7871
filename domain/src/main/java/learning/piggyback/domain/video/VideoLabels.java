package learning.piggyback.domain.video;

import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.PlainText;

/**
 * What an adult writes on a video. Blank texts are none.
 *
 * @param licence under which it may be used
 * @param sourceNote where it comes from, in words
 */
public record VideoLabels(String title, Optional<String> licence, Optional<String> sourceNote) {

  public static final int MAX_NOTE = 1_000;

  public VideoLabels {
    title = PlainText.of(title).strip();
    if (title.isEmpty()) {
      throw DomainProblem.invalid("title_required", "title is required");
    }
    if (title.length() > Video.MAX_TITLE) {
      throw DomainProblem.invalid(
          "title_too_long", "A title has at most %d characters.".formatted(Video.MAX_TITLE));
    }
    licence = tidy(licence);
    sourceNote = tidy(sourceNote);
  }

  private static Optional<String> tidy(Optional<String> note) {
    Optional<String> text = note.map(PlainText::of).map(String::strip).filter(t -> !t.isEmpty());
    if (text.filter(t -> t.length() > MAX_NOTE).isPresent()) {
      throw DomainProblem.invalid(
          "note_too_long", "A note has at most %d characters.".formatted(MAX_NOTE));
    }
    return text;
  }
}
