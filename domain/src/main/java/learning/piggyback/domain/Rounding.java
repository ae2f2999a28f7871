package learning.piggyback.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Half-to-even, as the scores and reports of the contract were measured to round. */
public final class Rounding {

  private Rounding() {}

  public static double halfEven(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  public static int whole(double value) {
    return (int) Math.rint(value);
  }
}
