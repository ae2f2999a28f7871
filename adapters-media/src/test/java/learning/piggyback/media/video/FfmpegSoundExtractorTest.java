package learning.piggyback.media.video;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.RecordedProgress;
import learning.piggyback.application.video.SoundExtractor;
import learning.piggyback.application.video.SoundExtractorContract;
import learning.piggyback.application.video.SoundPiece;
import learning.piggyback.media.process.ToolRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FfmpegSoundExtractorTest implements SoundExtractorContract {

  private static final int HEADER = 44;

  @TempDir private Path folder;
  private LocalMediaStore store;

  @BeforeEach
  void openStore() {
    store = new LocalMediaStore(folder);
  }

  @Override
  public SoundExtractor testee() {
    return extractor(MediaConfiguration.standard(), Duration.ofSeconds(10));
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Override
  public InputStream video(Duration duration) {
    return SampleMedia.open(SampleMedia.spoken(duration));
  }

  @Override
  public InputStream videoWithoutSound() {
    return SampleMedia.open(SampleMedia.silent());
  }

  @Test
  void pieceShouldBeAWavFileOf16Kilohertz() {
    store.put(VIDEO, video(Duration.ofSeconds(3)));

    try (SoundExtractor.Sound sound = testee().extract(VIDEO, Progress.SILENT).orElseThrow()) {
      byte[] wav = sound.piece(0).wav();
      ByteBuffer header = ByteBuffer.wrap(wav).order(LITTLE_ENDIAN);
      assertThat(new String(wav, 0, 4, US_ASCII)).isEqualTo("RIFF");
      assertThat(header.getInt(4)).isEqualTo(wav.length - 8);
      assertThat(header.getShort(22)).isEqualTo((short) 1);
      assertThat(header.getInt(24)).isEqualTo(16_000);
      assertThat(header.getInt(40)).isEqualTo(wav.length - HEADER);
      assertThat(wav.length - HEADER).isBetween(95_000, 98_000);
    }
  }

  @Test
  void soundShouldBeCutWhereItIsQuiet() {
    store.put(VIDEO, video(Duration.ofSeconds(35)));

    try (SoundExtractor.Sound sound = testee().extract(VIDEO, Progress.SILENT).orElseThrow()) {
      for (int i = 1; i < sound.pieces(); i++) {
        // Half of each second is quiet, from .5 on.
        assertThat(sound.piece(i).start().toMillisPart()).isBetween(550, 950);
      }
    }
  }

  @Test
  void soundThatBeginsLateShouldKeepItsTime() {
    store.put(VIDEO, SampleMedia.open(SampleMedia.lateSound()));

    try (SoundExtractor.Sound sound = testee().extract(VIDEO, Progress.SILENT).orElseThrow()) {
      SoundPiece piece = sound.piece(0);
      assertThat(piece.length()).isCloseTo(Duration.ofSeconds(4), Duration.ofMillis(150));
      assertThat(loudest(piece, 0, 1.8)).isLessThan(500);
      assertThat(loudest(piece, 2.2, 3.8)).isGreaterThan(2_000);
    }
  }

  @Test
  void nothingShouldBeLeftWhenClosedOrCancelled() {
    store.put(VIDEO, video(Duration.ofSeconds(35)));
    testee().extract(VIDEO, Progress.SILENT).orElseThrow().close();
    assertThatThrownBy(() -> testee().extract(VIDEO, new RecordedProgress(1)))
        .isInstanceOf(JobCancelled.class);

    assertThat(folder.resolve(".work")).isEmptyDirectory();
  }

  @Test
  void missingToolShouldBeNamed() {
    store.put(VIDEO, video(Duration.ofSeconds(3)));
    MediaConfiguration none = MediaConfiguration.of("/nowhere/ffmpeg");

    assertThatThrownBy(
            () -> extractor(none, Duration.ofSeconds(10)).extract(VIDEO, Progress.SILENT))
        .isInstanceOfSatisfying(
            MediaFailure.class, e -> assertThat(e.code()).isEqualTo("tool_missing"));
  }

  private FfmpegSoundExtractor extractor(MediaConfiguration configuration, Duration piece) {
    return new FfmpegSoundExtractor(store, new ToolRunner(), configuration, piece);
  }

  private static int loudest(SoundPiece piece, double from, double to) {
    ByteBuffer samples = ByteBuffer.wrap(piece.wav()).order(LITTLE_ENDIAN);
    int loudest = 0;
    for (int i = (int) (from * 16_000); i < (int) (to * 16_000); i++) {
      loudest = Math.max(loudest, Math.abs(samples.getShort(HEADER + 2 * i)));
    }
    return loudest;
  }
}
