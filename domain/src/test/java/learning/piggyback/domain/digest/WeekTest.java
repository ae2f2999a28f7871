package learning.piggyback.domain.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import learning.piggyback.domain.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 2026-W47",
    "2026-11-22, 2026-W47",
    "2026-11-23, 2026-W48",
    "2027-01-03, 2026-W53",
    "2027-01-04, 2027-W01",
    "2024-12-30, 2025-W01"
  })
  void weekShouldBeThatOfIso(LocalDate day, String week) {
    assertThat(new Week(day)).hasToString(week).isEqualTo(Week.of(week));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026", "2026-W00", "2026-W54", "2025-W53", "2026-w47", "2026-W47 "})
  void whatIsNoWeekShouldBeRefused(String text) {
    assertThatThrownBy(() -> Week.of(text)).isInstanceOf(DomainProblem.class);
  }

  @Test
  void weekShouldBeginWithItsMondayInTheServersTime() {
    assertThat(Week.of("2026-W47").begins(BERLIN)).isEqualTo("2026-11-15T23:00:00Z");
    assertThat(Week.at(Instant.parse("2026-11-15T22:59:59Z"), BERLIN)).hasToString("2026-W46");
    assertThat(Week.at(Instant.parse("2026-11-15T23:00:00Z"), BERLIN)).hasToString("2026-W47");
  }

  @Test
  void weekInWhichClocksChangeShouldBeAnHourLonger() {
    Week week = Week.of("2026-W43");

    assertThat(week.ends(BERLIN)).isEqualTo(week.begins(BERLIN).plusSeconds((7 * 24 + 1) * 3600));
    assertThat(week.ends(BERLIN)).isEqualTo(week.minus(-1).begins(BERLIN));
  }
}
