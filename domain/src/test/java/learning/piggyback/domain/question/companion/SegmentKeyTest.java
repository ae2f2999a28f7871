package learning.piggyback.domain.question.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SegmentKeyTest {

  private static final Segment FIRST = new Segment(0, 59);

  @ParameterizedTest
  @ValueSource(strings = {"0-59", "00000-00059", " 0 - 59 ", "0.0-59.0", "0.5-58.5", "0.4-59.4"})
  void keyShouldNameTheSegmentWithinHalfASecond(String key) {
    assertThat(SegmentKey.of(key).among(List.of(new Segment(60, 119), FIRST))).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0-60", "1-59", "0.6-59"})
  void keyFurtherAwayShouldBeASegmentOfItsOwn(String key) {
    assertThat(SegmentKey.of(key).among(List.of(FIRST))).isNotEqualTo(FIRST);
  }

  @Test
  void nearerSegmentShouldBeMeant() {
    assertThat(SegmentKey.of("0-59.4").among(List.of(new Segment(0, 60), FIRST))).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "a-b", "0-59-60", "-1-5", "5-1", "0-9999999", "٠-٥", "1e9-2e9"})
  void anythingElseShouldBeRefused(String key) {
    assertThatThrownBy(() -> SegmentKey.of(key).among(List.of()))
        .isInstanceOfSatisfying(
            DomainProblem.class,
            problem -> assertThat(problem.code()).isEqualTo("invalid_segment"));
  }

  @Test
  void segmentShouldBeNamedByItsSeconds() {
    assertThat(SegmentKey.wire(FIRST)).isEqualTo("0-59");
  }
}
