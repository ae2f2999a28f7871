package learning.piggyback.domain.video;

import java.time.Duration;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.PlainText;

/** A piece of a transcript and when it is heard: from {@code start} until before {@code end}. */
public record Cue(Duration start, Duration end, String text) {

  private static final int SEARCHED = 10_000;

  public Cue {
    text = PlainText.of(text);
    if (start.isNegative() || end.compareTo(start) < 0) {
      throw DomainProblem.invalid("invalid_cue", "A cue ends after it starts.");
    }
  }

  /** The words as they are searched: folded, and at most {@value #SEARCHED} characters of them. */
  public String searchable() {
    String folded = SearchWords.fold(text);
    return folded.substring(0, Math.min(folded.length(), SEARCHED));
  }

  /** The same words, later by this much. */
  public Cue later(Duration by) {
    return new Cue(start.plus(by), end.plus(by), text);
  }

  /** The same words, ending at this moment at the latest; it must not end before it starts. */
  Cue endingBy(Duration latest) {
    return end.compareTo(latest) > 0 ? new Cue(start, latest, text) : this;
  }

  /** Whether any of this cue is heard within the seconds {@code from} to {@code to}, both whole. */
  boolean touches(int from, int to) {
    return start.compareTo(Duration.ofSeconds(to + 1L)) < 0
        && (end.compareTo(Duration.ofSeconds(from)) > 0 || start.equals(Duration.ofSeconds(from)));
  }
}
