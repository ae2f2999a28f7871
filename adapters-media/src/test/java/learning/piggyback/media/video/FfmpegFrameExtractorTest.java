package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.FrameExtractor;
import learning.piggyback.application.video.FrameExtractorContract;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.media.process.ToolRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FfmpegFrameExtractorTest implements FrameExtractorContract {

  @TempDir private Path folder;
  private LocalMediaStore store;

  @BeforeEach
  void openStore() {
    store = new LocalMediaStore(folder);
  }

  @Override
  public FrameExtractor testee() {
    return extractor(MediaConfiguration.standard());
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
  void pictureOfASecondShouldBeTheOneShownThen() throws IOException {
    store.put(VIDEO, SampleMedia.open(SampleMedia.grey(6)));

    FrameSet frames = testee().extract(VIDEO, info(6), FOLDER, Progress.SILENT);

    assertThat(frames.count()).isEqualTo(6);
    for (int second = 0; second < 6; second++) {
      assertThat(lightness("frames/" + FrameSet.nameOf(second)))
          .as("second %d", second)
          .isCloseTo(lightness("small/" + FrameSet.nameOf(second)), within(6))
          .isCloseTo(expected(20 + 30 * second), within(8));
    }
  }

  /**
   * A level of 30 more each second: half a second off is 15 off, and the encoder is off by a few.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "x264.mp4 | 8 | -c:v libx264",
        "no-b.mp4 | 4 | -c:v libx264 -bf 0",
        "intra.mp4 | 4 | -c:v libx264 -g 1",
        "far.mp4 | 4 | -c:v libx264 -x264-params bframes=16:b-adapt=0:b-pyramid=none:scenecut=0",
        "vfr.mp4 | 14 | -vf select='lt(mod(t,2),1)+not(mod(n,10))' -fps_mode vfr -c:v libx264",
        "vp9.webm | 8 | -c:v libvpx-vp9 -deadline realtime -cpu-used 8",
        "hevc.mp4 | 8 | -c:v libx265 -x265-params log-level=none",
        "mpeg4.mp4 | 8 | -c:v mpeg4 -bf 2 -q:v 2"
      })
  void pictureOfASecondShouldBeNearHoweverItIsEncoded(String name, int off, String options)
      throws IOException {
    store.put(VIDEO, SampleMedia.open(SampleMedia.grey("grey-" + name, 6, options)));

    FrameSet frames = testee().extract(VIDEO, info(6), FOLDER, Progress.SILENT);

    assertThat(frames.count()).isEqualTo(6);
    for (int second = 0; second < 6; second++) {
      assertThat(lightness("frames/" + FrameSet.nameOf(second)))
          .as("second %d", second)
          .isCloseTo(expected(20 + 30 * second), within(off));
    }
    assertThat(folder.resolve(".work")).isEmptyDirectory();
  }

  @Test
  void turnedVideoShouldGiveTurnedPictures() throws IOException {
    store.put(VIDEO, SampleMedia.open(SampleMedia.rotated("frames.mov", "-c:v libx264")));

    testee().extract(VIDEO, info(2), FOLDER, Progress.SILENT);

    assertThat(picture("frames/frame_0001s.jpg").getWidth()).isEqualTo(360);
    assertThat(picture("frames/frame_0001s.jpg").getHeight()).isEqualTo(640);
    assertThat(picture("small/frame_0001s.jpg").getHeight()).isEqualTo(512);
  }

  @Test
  void smallPictureShouldFitInto512AndTheOtherBeWhole() throws IOException {
    store.put(VIDEO, video(Duration.ofSeconds(1)));

    testee().extract(VIDEO, info(1), FOLDER, Progress.SILENT);

    assertThat(picture("frames/frame_0000s.jpg").getWidth()).isEqualTo(640);
    assertThat(picture("small/frame_0000s.jpg").getWidth()).isEqualTo(512);
    assertThat(picture("small/frame_0000s.jpg").getHeight()).isEqualTo(288);
  }

  @Test
  void pictureSmallerThan512ShouldNotGrow() throws IOException {
    store.put(VIDEO, SampleMedia.open(SampleMedia.silent()));

    testee().extract(VIDEO, info(2), FOLDER, Progress.SILENT);

    assertThat(picture("small/frame_0001s.jpg").getWidth()).isEqualTo(320);
  }

  @Test
  void picturesThatEndBeforeTheSoundShouldBeFewer() {
    store.put(VIDEO, video(Duration.ofSeconds(2)));

    assertThat(testee().extract(VIDEO, info(5), FOLDER, Progress.SILENT).count()).isEqualTo(2);
    assertThat(store.list(FOLDER)).hasSize(5);
  }

  @Test
  void extractShouldGiveUpAfterItsTimeLimit() {
    store.put(VIDEO, video(Duration.ofSeconds(4)));
    FrameExtractor hasty =
        extractor(
            new MediaConfiguration(
                null,
                null,
                Duration.ofMinutes(1),
                Duration.ofNanos(1),
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                Duration.ofHours(1),
                Long.MAX_VALUE));

    assertThatThrownBy(() -> hasty.extract(VIDEO, info(4), FOLDER, Progress.SILENT))
        .isInstanceOfSatisfying(
            MediaFailure.class,
            e -> {
              assertThat(e.code()).isEqualTo("timed_out");
              assertThat(e.passing()).isTrue();
            });
    assertThat(store.list(FOLDER)).containsExactly(VIDEO);
    assertThat(folder.resolve(".work")).isEmptyDirectory();
  }

  private FrameExtractor extractor(MediaConfiguration configuration) {
    return new FfmpegFrameExtractor(store, new ToolRunner(), configuration);
  }

  private static MediaInfo info(int seconds) {
    return InMemoryMediaProbe.infoOf(Duration.ofSeconds(seconds));
  }

  private int lightness(String name) throws IOException {
    BufferedImage picture = picture(name);
    return picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2) & 0xff;
  }

  private BufferedImage picture(String name) throws IOException {
    return ImageIO.read(folder.resolve(FOLDER.value()).resolve(name).toFile());
  }

  /** Video levels run from 16 to 235 where pictures' run from 0 to 255. */
  private static int expected(int level) {
    return (level - 16) * 255 / 219;
  }
}
