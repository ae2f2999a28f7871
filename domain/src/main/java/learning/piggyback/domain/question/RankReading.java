package learning.piggyback.domain.question;

import java.math.BigDecimal;
import java.util.OptionalInt;

/** How ranks are read that people and models wrote down. */
public final class RankReading {

  private static final int LARGEST = 1_000_000;

  private RankReading() {}

  /** "2", "2.0" and " 2 " are 2; zero, negative numbers and anything else are no rank. */
  public static OptionalInt of(String text) {
    try {
      BigDecimal number = new BigDecimal(text.strip());
      if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
        return OptionalInt.empty();
      }
      return OptionalInt.of(number.intValueExact());
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    } catch (ArithmeticException e) {
      return OptionalInt.empty();
    }
  }
}
