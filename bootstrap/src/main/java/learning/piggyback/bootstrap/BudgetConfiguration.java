package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.bind.annotation.Bindable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import learning.piggyback.application.question.cost.Budget;

/**
 * What calling providers may cost; 0 for any amount.
 *
 * @param moneyPerRun in the currency that the prices are given in
 * @param moneyPerDay likewise; a day is one of UTC
 */
@ConfigurationProperties("piggyback.budget")
public record BudgetConfiguration(
    @Bindable(defaultValue = "2000") long callsPerRun,
    @Bindable(defaultValue = "0") long tokensPerRun,
    @Bindable(defaultValue = "0") BigDecimal moneyPerRun,
    @Bindable(defaultValue = "20000") long callsPerDay,
    @Bindable(defaultValue = "0") long tokensPerDay,
    @Bindable(defaultValue = "0") BigDecimal moneyPerDay) {

  private static final int MICROS = 6;

  public BudgetConfiguration {
    check("calls-per-run", callsPerRun >= 0);
    check("tokens-per-run", tokensPerRun >= 0);
    check("money-per-run", moneyPerRun.signum() >= 0);
    check("calls-per-day", callsPerDay >= 0);
    check("tokens-per-day", tokensPerDay >= 0);
    check("money-per-day", moneyPerDay.signum() >= 0);
  }

  private static void check(String name, boolean isRight) {
    if (!isRight) {
      throw new ConfigurationException(
          "piggyback.budget.%s must not be below 0, which stands for any amount.".formatted(name));
    }
  }

  Budget toBudget() {
    return new Budget(
        new Budget.Limits(limit(callsPerRun), limit(tokensPerRun), limit(micros(moneyPerRun))),
        new Budget.Limits(limit(callsPerDay), limit(tokensPerDay), limit(micros(moneyPerDay))));
  }

  private static OptionalLong limit(long amount) {
    return amount == 0 ? OptionalLong.empty() : OptionalLong.of(amount);
  }

  private static long micros(BigDecimal money) {
    return money.movePointRight(MICROS).setScale(0, RoundingMode.UP).longValueExact();
  }
}
