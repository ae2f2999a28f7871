package learning.piggyback.application.question.cost;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** What calling providers may cost: in one run, and in one day (UTC) on all nodes together. */
public record Budget(Limits run, Limits day) {

  /**
   * How much is allowed; empty for any amount.
   *
   * @param costMicros millionths of the currency that the prices are given in
   */
  public record Limits(OptionalLong calls, OptionalLong tokens, OptionalLong costMicros) {

    public static final Limits NONE =
        new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /**
     * The limit that is reached, in words such as {@code 20 calls}; empty when another call may be
     * made.
     *
     * @param underWay calls whose cost is not known yet
     */
    Optional<String> reached(CallSums spent, long underWay) {
      if (isReached(calls, spent.calls() + underWay)) {
        return Optional.of("%d calls".formatted(calls.getAsLong()));
      }
      if (isReached(tokens, spent.tokens())) {
        return Optional.of("%d tokens".formatted(tokens.getAsLong()));
      }
      return isReached(costMicros, spent.costMicros())
          ? Optional.of("%s of money".formatted(money(costMicros.getAsLong())))
          : Optional.empty();
    }

    private static boolean isReached(OptionalLong limit, long spent) {
      return limit.isPresent() && spent >= limit.getAsLong();
    }

    private static String money(long micros) {
      return BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
    }
  }
}
