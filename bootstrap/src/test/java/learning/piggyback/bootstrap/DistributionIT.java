package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DistributionIT {

  private static final Map<String, String> NO_SETTINGS = Map.of();

  @TempDir Path data;

  @Test
  void twoServersShouldRunBesideEachOther() throws IOException {
    try (RunningServer one = RunningServer.start(data.resolve("one"), NO_SETTINGS);
        RunningServer two = RunningServer.start(data.resolve("two"), NO_SETTINGS)) {
      assertThat(one.get("/health").body()).contains("UP");
      assertThat(two.get("/health").body()).contains("UP");
    }
  }

  @Test
  void serverShouldStartAgainAfterKill() throws IOException {
    try (RunningServer first = RunningServer.start(data, NO_SETTINGS)) {
      first.kill();
    }
    try (RunningServer second = RunningServer.start(data, NO_SETTINGS)) {
      assertThat(second.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void browserShouldReachServer() {
    try (RunningServer server = RunningServer.start(data, NO_SETTINGS);
        Chromium chromium = Chromium.launch()) {
      Page page = chromium.newPage();
      assertThat(page.navigate(server.uri() + "/health").status()).isEqualTo(200);
      assertThat(page.content()).contains("UP");
    }
  }
}
