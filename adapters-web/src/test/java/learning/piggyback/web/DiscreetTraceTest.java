package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DiscreetTraceTest {

  @Test
  void wordsOfLibrariesShouldNotBeToldButTheirPlace() {
    Throwable refused = catchThrowable(() -> new ArrayList<String>().add(7, "canary"));

    Throwable trace = DiscreetTrace.of(new IllegalStateException("wrapped canary", refused));

    Throwable cause = Objects.requireNonNull(trace.getCause());
    assertThat(trace).hasMessage("java.lang.IllegalStateException");
    assertThat(cause).hasMessage("java.lang.IndexOutOfBoundsException");
    assertThat(cause.getStackTrace()).isEqualTo(refused.getStackTrace());
    assertThat(trace).hasStackTraceContaining("DiscreetTraceTest");
  }

  @Test
  void ourOwnWordsShouldBeTold() {
    assertThat(DiscreetTrace.of(new IllegalStateException("No job 7")))
        .hasMessage("java.lang.IllegalStateException: No job 7");
  }

  @Test
  void circleOfCausesShouldEnd() {
    Exception one = new Exception("one");
    Exception two = new Exception("two", one);
    one.initCause(two);

    assertThat(DiscreetTrace.of(one)).hasMessage("java.lang.Exception");
  }
}
