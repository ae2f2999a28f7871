package learning.piggyback.domain.question.companion;

import learning.piggyback.domain.question.Wording;

/**
 * How a companion asks a question. What is expected is always what the question itself expects.
 *
 * @param base the question that it was written for, as it was then; without words where there was
 *     none, and then it brings its own answer
 * @param best it was the segment's best question when it was written
 */
public record Variant(String question, Wording base, boolean best) {

  /** An adult wrote it where no question was. */
  public boolean isOwn() {
    return base.question().isBlank();
  }

  /** Whether it still asks what the question asks, whatever became of the question since. */
  public boolean fits(Wording now) {
    return base.question().equals(now.question())
        || (base.answer().equals(now.answer()) && SameWords.missing(now, question).isEmpty());
  }
}
