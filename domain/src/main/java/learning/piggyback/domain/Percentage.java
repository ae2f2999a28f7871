package learning.piggyback.domain;

/** A share of a whole, 0 to 100 inclusive. */
public record Percentage(double value) {

  public static final Percentage ZERO = new Percentage(0);
  public static final Percentage ALL = new Percentage(100);

  public Percentage {
    if (!(value >= 0 && value <= 100)) {
      throw DomainProblem.invalid("invalid_percentage", "A percentage is between 0 and 100.");
    }
  }

  /** The share of {@code part} in {@code whole}, cut to 0..100; an empty whole gives zero. */
  public static Percentage of(double part, double whole) {
    if (!(whole > 0)) {
      return ZERO;
    }
    return new Percentage(Math.clamp(100 * part / whole, 0, 100));
  }
}
