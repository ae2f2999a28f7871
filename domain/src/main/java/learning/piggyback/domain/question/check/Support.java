package learning.piggyback.domain.question.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.video.Cue;

/** Whether what is said in a segment holds an answer, and where. */
final class Support {

  /** Of the answer's words; the rest may be paraphrase. */
  private static final double ENOUGH = 0.6;

  /** A feeling is often told by what somebody does. */
  private static final double ENOUGH_FOR_FEELING = 0.5;

  /** What might happen is not said; whom and what it is about is. */
  private static final double ENOUGH_FOR_PREDICTION = 0.3;

  private record Heard(Cue cue, Content content) {}

  private final Segment segment;
  private final List<Heard> heard;
  private final Content all;

  Support(Segment segment, List<Cue> cues) {
    this.segment = segment;
    this.heard =
        cues.stream()
            .filter(cue -> !cue.text().isBlank())
            .map(cue -> new Heard(cue, Content.of(cue.text())))
            .toList();
    this.all = Content.of(String.join(" ", cues.stream().map(Cue::text).toList()));
  }

  /**
   * The transcript holds the answer's words and numbers, or only the picture is said to show it.
   */
  Optional<Finding> supported(Candidate candidate) {
    if (candidate.evidence().filter(Evidence::isVisual).isPresent()) {
      return Optional.empty();
    }
    if (heard.isEmpty()) {
      return found("Nothing is said in this part that could hold the answer.");
    }
    Content answer = Content.of(candidate.answer());
    if (!all.numbers().containsAll(answer.numbers()) && isCounted(answer)) {
      return found("The number in the answer is not said in this part.");
    }
    return all.shareOf(answer) < enough(candidate.type())
        ? found("The answer is not in what is said in this part.")
        : Optional.empty();
  }

  /** "one" is in every second sentence and seldom a number. */
  private static boolean isCounted(Content answer) {
    return answer.numbers().stream().anyMatch(number -> number.intValue() != 1);
  }

  /** The candidate's own evidence where that can be true, else the cues that fit best. */
  Optional<Evidence> evidence(Candidate candidate) {
    return candidate
        .evidence()
        .filter(evidence -> isHere(evidence) && isSaid(evidence))
        .or(() -> bestCues(candidate));
  }

  /** A writer may quote loosely, but not what nobody says. */
  private boolean isSaid(Evidence evidence) {
    return evidence.isVisual() || all.shareOf(Content.of(evidence.quote())) >= ENOUGH;
  }

  private boolean isHere(Evidence evidence) {
    return evidence.start().toSeconds() <= segment.end()
        && evidence.end().toSeconds() >= segment.start()
        && evidence.frame() >= segment.start()
        && evidence.frame() <= segment.end();
  }

  private Optional<Evidence> bestCues(Candidate candidate) {
    Content answer = Content.of(candidate.answer());
    Content question = Content.of(candidate.question());
    return windows().stream()
        .filter(window -> window.content().shareOf(answer) > 0 && !answer.isEmpty())
        .max(
            Comparator.comparingDouble((Heard w) -> w.content().shareOf(answer))
                .thenComparingDouble(w -> w.content().shareOf(question))
                .thenComparingInt(w -> -w.cue().text().length())
                .thenComparing(w -> w.cue().start(), Comparator.reverseOrder()))
        .map(window -> evidenceOf(window.cue()));
  }

  /** Each cue, and each with the next, for a sentence that runs over two. */
  private List<Heard> windows() {
    List<Heard> windows = new ArrayList<>(heard);
    for (int i = 1; i < heard.size(); i++) {
      Cue first = heard.get(i - 1).cue();
      Cue second = heard.get(i).cue();
      String text = first.text().strip() + " " + second.text().strip();
      windows.add(new Heard(new Cue(first.start(), second.end(), text), Content.of(text)));
    }
    return windows;
  }

  private Evidence evidenceOf(Cue cue) {
    Evidence words = new Evidence(cue.start(), cue.end(), cue.text().strip());
    int frame = Math.clamp(words.frame(), segment.start(), segment.end());
    return new Evidence(words.start(), words.end(), words.quote(), frame);
  }

  private static double enough(QuestionType type) {
    return switch (type) {
      case FEELING -> ENOUGH_FOR_FEELING;
      case PREDICTION -> ENOUGH_FOR_PREDICTION;
      case CHARACTER, SETTING, ACTION, CAUSAL, OUTCOME -> ENOUGH;
    };
  }

  private static Optional<Finding> found(String reason) {
    return Optional.of(new Finding(Check.SUPPORTED, reason));
  }
}
