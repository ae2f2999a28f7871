package learning.piggyback.application.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import learning.piggyback.application.World;
import learning.piggyback.application.account.inmemory.InMemoryKeyedHash;
import org.junit.jupiter.api.Test;

class DeviceMarksTest {

  private final World world = new World();
  private final DeviceMarks marks = world.deviceMarks;

  @Test
  void markShouldTellTheAccountByAPseudonymOnly() {
    String mark = marks.renew("", "expert:eve");

    assertThat(mark).doesNotContain("eve");
    assertThat(marks.read(mark).orElseThrow().account()).isEqualTo(marks.pseudonym("expert:eve"));
  }

  @Test
  void renewShouldKeepTheDeviceOfTheSameAccountOnly() {
    String mark = marks.renew("", "expert:eve");
    String device = marks.read(mark).orElseThrow().device();
    world.clock.advance(Duration.ofDays(100));

    assertThat(marks.read(marks.renew(mark, "expert:eve")).orElseThrow().device())
        .isEqualTo(device);
    assertThat(marks.read(marks.renew(mark, "expert:otto")).orElseThrow().device())
        .isNotEqualTo(device);
    assertThat(marks.read(marks.renew("", "expert:eve")).orElseThrow().device())
        .isNotEqualTo(device);
  }

  @Test
  void forgedBrokenAndOldMarksShouldSayNothing() {
    String mark = marks.renew("", "expert:eve");
    String foreign =
        new DeviceMarks(new InMemoryKeyedHash("other"), world.clock, world.random)
            .renew("", "expert:eve");

    for (String bad :
        new String[] {
          "",
          ".",
          "...",
          "a.b.2026-01-01.c",
          foreign,
          mark.substring(1),
          mark.substring(0, mark.length() - 1),
          mark + ".x",
          mark.replace("2026", "2027"),
          "x".repeat(100_000)
        }) {
      assertThat(marks.read(bad)).as(bad).isEmpty();
    }
    assertThat(marks.read(mark)).isPresent();
    world.clock.advance(Duration.ofDays(366));
    assertThat(marks.read(mark)).isEmpty();
  }
}
