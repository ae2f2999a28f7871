package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Transfer;
import org.junit.jupiter.api.Test;

/** On lines as yt-dlp writes them. */
final class DownloadMeterTest {

  private final List<Double> percents = new ArrayList<>();
  private final List<Transfer> transfers = new ArrayList<>();
  private final DownloadMeter meter =
      new DownloadMeter(
          new Progress() {
            @Override
            public void at(Percentage percent, String message) {
              percents.add(percent.value());
            }

            @Override
            public void at(Percentage percent, Transfer transfer, String message) {
              at(percent, message);
              transfers.add(transfer);
            }

            @Override
            public void stopIfCancelled() {}
          },
          0.5);

  private void read(String line) {
    meter.read("x " + line, "x ");
  }

  @Test
  void bytesSpeedAndTimeLeftShouldBeTold() {
    read("1024 4096 NA 512.4 video.mp4");

    assertThat(percents).containsExactly(12.5);
    assertThat(transfers)
        .containsExactly(new Transfer(1024, OptionalLong.of(4096), OptionalLong.of(512)));
    assertThat(transfers.getFirst().timeLeft()).contains(Duration.ofSeconds(6));
  }

  @Test
  void secondFileShouldBeCountedOnTopOfTheFirst() {
    read("1000 1000 NA 10 video.f1.mp4");
    read("50 NA 100.0 NA video.f2.m4a");

    assertThat(percents).containsExactly(50.0, 50.0);
    assertThat(transfers.getLast())
        .isEqualTo(new Transfer(1050, OptionalLong.of(1100), OptionalLong.empty()));
  }

  @Test
  void whatIsUnknownShouldBeLeftOut() {
    read("2048 NA NA NA video.mp4");
    read("NA NA NA NA video.mp4");
    meter.read("[download] Destination: video.mp4", "x ");

    assertThat(percents).containsExactly(0.0, 0.0);
    assertThat(transfers.getFirst())
        .isEqualTo(new Transfer(2048, OptionalLong.empty(), OptionalLong.empty()));
  }
}
