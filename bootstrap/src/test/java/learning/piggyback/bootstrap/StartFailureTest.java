package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.exceptions.ConfigurationException;
import java.net.BindException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class StartFailureTest {

  @Test
  void explainShouldNameThePortSetting() {
    assertThat(StartFailure.explain(new RuntimeException("start", new BindException("in use"))))
        .singleElement()
        .asString()
        .contains("PIGGYBACK_PORT");
  }

  @Test
  void explainShouldNameTheDataSetting() {
    SQLException locked =
        new SQLException("Database may be already in use: \"/x/db.mv.db\". Possible solutions");
    assertThat(StartFailure.explain(new RuntimeException("pool", locked)))
        .singleElement()
        .asString()
        .contains("PIGGYBACK_DATA");
  }

  @Test
  void explainShouldKeepTheFirstLineOfAWrongSetting() {
    assertThat(
            StartFailure.explain(
                new RuntimeException(
                    "start", new ConfigurationException("piggyback.x is wrong\nat"))))
        .containsExactly("piggyback.x is wrong");
  }

  @Test
  void explainShouldFallBackToTheDeepestCause() {
    assertThat(StartFailure.explain(new RuntimeException("outer", new Error("inner"))))
        .containsExactly("inner");
    assertThat(StartFailure.explain(new IllegalStateException()))
        .containsExactly("java.lang.IllegalStateException");
  }
}
