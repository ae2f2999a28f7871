package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaProbe;
import learning.piggyback.application.video.MediaProbeContract;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.media.process.ToolRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FfprobeMediaProbeTest implements MediaProbeContract {

  private static final MediaKey FILE = FOLDER.file("video.mp4");

  @TempDir private Path folder;
  private LocalMediaStore store;

  @BeforeEach
  void openStore() {
    store = new LocalMediaStore(folder.resolve("media"));
  }

  @Override
  public MediaProbe testee() {
    return probe(MediaConfiguration.standard());
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Override
  public InputStream video(Duration duration) {
    return SampleMedia.open(SampleMedia.video(duration));
  }

  @Test
  void probeShouldTellThatThereIsNoSound() {
    assertThat(probed(SampleMedia.silent())).get().extracting(MediaInfo::hasAudio).isEqualTo(false);
  }

  @Test
  void probeShouldTellTheLengthOfAVeryShortVideo() {
    assertThat(probed(SampleMedia.video(Duration.ofMillis(500))))
        .hasValueSatisfying(
            info -> assertThat(info.duration()).isBetween(millis(480), millis(600)));
  }

  @Test
  void probeShouldNotTakeSoundForAVideo() {
    assertThat(probed(SampleMedia.soundOnly())).isEmpty();
  }

  @Test
  void probeShouldNotTakeACoverPictureForAVideo() {
    assertThat(probed(SampleMedia.soundWithCover())).isEmpty();
  }

  @Test
  void probeShouldTellHowTheVideoIsTurned() {
    assertThat(probed(SampleMedia.rotated("probe.mov", "-c:v libx264")))
        .hasValueSatisfying(info -> {
          assertThat(info.video().rotation()).isEqualTo(90);
          assertThat(info.container()).isEqualTo("mov");
          assertThat(info.startsFast()).isFalse();
        });
  }

  @Test
  void probeShouldTellWhetherTheRateVaries() {
    Path varying =
        SampleMedia.grey(
            "grey-probe.mp4",
            4,
            "-vf select='lt(mod(t,2),1)+not(mod(n,10))' -fps_mode vfr -c:v mpeg4");

    assertThat(probed(varying)).get().matches(info -> info.video().variableRate());
  }

  @Test
  void probeShouldChooseTheLargestOfSeveralTracks() {
    assertThat(probed(SampleMedia.threeTracks()))
        .hasValueSatisfying(info -> {
          assertThat(info.videoTracks()).isEqualTo(3);
          assertThat(info.video().index()).isEqualTo(1);
          assertThat(info.video().width()).isEqualTo(640);
        });
  }

  @Test
  void probeShouldTellAWebmFromOtherMatroska() {
    Path webm = SampleMedia.encoded("probe.webm", 1, "-c:v libvpx -deadline realtime");
    Path other = SampleMedia.encoded("probe.mkv", 1, "-c:v libx264");

    assertThat(probed(webm)).get().extracting(MediaInfo::container).isEqualTo("webm");
    assertThat(probed(other)).get().extracting(MediaInfo::container).isEqualTo("matroska");
  }

  @Test
  void probeShouldNotOpenWhatAPlayListNames() throws IOException {
    Path other = Files.copy(SampleMedia.transportStream(), folder.resolve("other.ts"));
    String list =
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile://" + other + "\n#EXT-X-ENDLIST\n";
    store.put(FILE, new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));

    assertThat(testee().probe(FILE)).isEmpty();
  }

  @Test
  void probeShouldSayThatTheToolIsMissing() {
    store.put(FILE, video(Duration.ofSeconds(1)));
    MediaConfiguration elsewhere = MediaConfiguration.of("/nowhere/ffmpeg");

    assertThatThrownBy(() -> probe(elsewhere).probe(FILE))
        .isInstanceOfSatisfying(
            MediaFailure.class, e -> assertThat(e.code()).isEqualTo("tool_missing"));
  }

  private Optional<MediaInfo> probed(Path file) {
    store.put(FILE, SampleMedia.open(file));
    return testee().probe(FILE);
  }

  private MediaProbe probe(MediaConfiguration configuration) {
    return new FfprobeMediaProbe(store, new ToolRunner(), configuration);
  }

  private static Duration millis(long millis) {
    return Duration.ofMillis(millis);
  }
}
