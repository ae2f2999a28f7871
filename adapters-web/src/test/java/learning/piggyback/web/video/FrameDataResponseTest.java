package learning.piggyback.web.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.domain.video.Cue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameDataResponseTest {

  private static final FrameDataResponse.Frame FIRST =
      new FrameDataResponse.Frame(1, 0, "00:00", "frame_0000s.jpg", "v/frame_0000s.jpg");

  @Test
  void subtitleShouldBeQuoted() {
    assertThat(FIRST.toCsv(saying("She said \"hi\",\nand ran.")))
        .isEqualTo("1,0,00:00,frame_0000s.jpg,\"She said \"\"hi\"\",\nand ran.\"\n");
  }

  @Test
  void silenceShouldBeAnEmptyCell() {
    assertThat(FIRST.toCsv(Optional.empty())).isEqualTo("1,0,00:00,frame_0000s.jpg,\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx"})
  void formulasShouldBeMarkedAsText(String text) {
    assertThat(FIRST.toCsv(saying(text))).endsWith(",\"'" + text + "\"\n");
  }

  private static Optional<Cue> saying(String text) {
    return Optional.of(new Cue(Duration.ZERO, Duration.ofSeconds(1), text));
  }
}
