package learning.piggyback.domain.quiz;

import java.util.OptionalInt;

/**
 * How a player counted an attempt itself; empty is what it did not tell.
 *
 * @param percentage 0 to 100
 */
public record PlayerCount(
    OptionalInt total,
    OptionalInt correct,
    OptionalInt wrong,
    OptionalInt retries,
    OptionalInt percentage) {

  public static final PlayerCount NONE =
      new PlayerCount(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty());

  /**
   * What it makes where the player sent nothing else. There are as many questions as right and
   * wrong ones at least.
   */
  public Tally tally() {
    int right = correct.orElse(0);
    int notRight = wrong.orElse(0);
    return new Tally(
        Math.max(total.orElse(0), right + notRight), right, notRight, retries.orElse(0));
  }

  /** Whether the player told anything that the count of its replies is not. */
  public boolean contradicts(Tally counted) {
    return differs(total, counted.total())
        || differs(correct, counted.correct())
        || differs(wrong, counted.wrong())
        || differs(retries, counted.retries())
        || differs(percentage, counted.percentage());
  }

  private static boolean differs(OptionalInt told, int counted) {
    return told.isPresent() && told.getAsInt() != counted;
  }
}
