package learning.piggyback.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentPlanTest {

  @ParameterizedTest
  @CsvSource({
    "180, 60, 0, 0-59 60-119 120-179 180-180",
    "90, 60, 0, 0-59 60-90",
    "60, 60, 0, 0-59 60-60",
    "59, 60, 0, 0-59",
    "61, 60, 0, 0-59 60-61",
    "120, 60, 30, 30-89 90-120",
    "10, 3, 0, 0-2 3-5 6-8 9-10",
    "5, 300, 0, 0-5",
    "0, 60, 0, 0-0",
    "10, 60, 20, ''",
    "3, 0, 0, 0-0 1-1 2-2 3-3",
    "3, -7, 0, 0-0 1-1 2-2 3-3",
    "59, 60, -5, 0-59",
  })
  void planShouldFollowTheContractsTable(int duration, int interval, int offset, String expected) {
    assertThat(text(SegmentPlan.plan(duration, interval, offset))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "180, 60, 0-59 60-119 120-180",
    "64, 60, 0-59 60-64",
    "63, 60, 0-63",
    "3, 60, 0-3",
  })
  void generationShouldFoldALastSegmentOfLessThanFiveSeconds(
      int duration, int interval, String expected) {
    assertThat(text(SegmentPlan.forGeneration(duration, interval, 0))).isEqualTo(expected);
  }

  @Test
  void hugeIntervalShouldNotOverflow() {
    assertThat(SegmentPlan.plan(100, Integer.MAX_VALUE, 50)).containsExactly(new Segment(50, 100));
    assertThat(SegmentPlan.single(100, Integer.MAX_VALUE, 50)).isEqualTo(new Segment(50, 100));
  }

  @Test
  void singleShouldBeClippedToTheVideo() {
    assertThat(SegmentPlan.single(100, 60, 0)).isEqualTo(new Segment(0, 59));
    assertThat(SegmentPlan.single(100, 60, 90)).isEqualTo(new Segment(90, 100));
    assertThat(SegmentPlan.single(100, 0, -3)).isEqualTo(new Segment(0, 0));
    assertThat(SegmentPlan.single(100, 60, 500)).isEqualTo(new Segment(100, 100));
  }

  private static String text(List<Segment> segments) {
    return segments.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
  }
}
