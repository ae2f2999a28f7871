package learning.piggyback.domain.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers written as one by another. */
final class Fractions {

  /** Six decimals tell any two simple fractions apart. */
  private static final int DECIMALS = 6;

  private Fractions() {}

  /** "1/2" becomes "0.5"; by nothing nothing is divided, so both numbers stay. */
  static List<String> of(String over, String under) {
    BigDecimal divisor = new BigDecimal(under);
    if (divisor.signum() == 0) {
      return List.of(over, under);
    }
    return List.of(
        new BigDecimal(over)
            .divide(divisor, DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString());
  }
}
