package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaConverter;
import learning.piggyback.application.video.MediaConverterContract;
import learning.piggyback.application.video.MediaProbe;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.RecordedProgress;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Preparation;
import learning.piggyback.media.process.ToolRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FfmpegMediaConverterTest implements MediaConverterContract {

  @TempDir private Path folder;
  private LocalMediaStore store;

  @BeforeEach
  void openStore() {
    store = new LocalMediaStore(folder);
  }

  @AfterEach
  void nothingHalfMadeShouldBeLeft() {
    assertThat(folder.resolve(".work")).isEmptyDirectory();
  }

  @Override
  public MediaConverter testee() {
    return new FfmpegMediaConverter(store, new ToolRunner(), MediaConfiguration.standard());
  }

  @Override
  public MediaProbe probe() {
    return new FfprobeMediaProbe(store, new ToolRunner(), MediaConfiguration.standard());
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Override
  public InputStream toRepack() {
    return SampleMedia.open(SampleMedia.encoded("h264.mkv", 3, "-c:v libx264 -c:a ac3"));
  }

  @Override
  public InputStream toEncode() {
    return SampleMedia.open(SampleMedia.encoded("xvid.mkv", 3, "-c:v mpeg4 -c:a libmp3lame"));
  }

  @Test
  void vp9WithForeignSoundShouldBecomeAWebm() {
    MediaInfo made =
        converted("vp9.mp4", "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a aac");

    assertThat(made.container()).isEqualTo("webm");
    assertThat(made.video().codec()).isEqualTo("vp9");
    assertThat(made.audioCodec()).contains("opus");
  }

  @Test
  void tenBitsShouldBecomeEight() {
    MediaInfo made = converted("ten-bits.mp4", "-c:v libx264 -pix_fmt yuv420p10le -an");

    assertThat(made.video().pixelFormat()).isEqualTo("yuv420p");
    assertThat(made.hasAudio()).isFalse();
  }

  @Test
  void hevcShouldBecomeH264() {
    MediaInfo made = converted("hevc.mp4", "-c:v libx265 -x265-params log-level=none");

    assertThat(made.video().codec()).isEqualTo("h264");
  }

  @Test
  void largePicturesShouldBeFittedAndOddSidesMadeEven() {
    MediaInfo large = converted("large.mp4", "-vf scale=2560:1440 -c:v libx264 -r 5");
    MediaInfo odd = converted("odd.mkv", "-vf scale=321:241 -c:v mpeg4");

    assertThat(large.video().width()).isEqualTo(1920);
    assertThat(large.video().height()).isEqualTo(1080);
    assertThat(odd.video().width()).isEqualTo(320);
    assertThat(odd.video().height()).isEqualTo(240);
  }

  @Test
  void interlacedPicturesShouldBecomeWhole() {
    MediaInfo made = converted("interlaced.mpg", "-c:v mpeg2video -flags +ildct+ilme -top 1");

    assertThat(made.video().interlaced()).isFalse();
  }

  @Test
  void recordingThatDoesNotSayItsLengthShouldSayItAfterwards() {
    MediaInfo made =
        converted("live.webm", "-c:v libvpx -deadline realtime -c:a libopus -live 1 -f webm");

    assertThat(made.duration().toMillis()).isBetween(900L, 1_100L);
    assertThat(made.container()).isEqualTo("webm");
  }

  @Test
  void cancelledConversionShouldEndTheProgramAndAllThatItStarted() throws IOException {
    Path slow = Files.writeString(folder.resolve("slow"), "#!/bin/sh\nsleep 600 & sleep 600\n");
    Files.setPosixFilePermissions(slow, PosixFilePermissions.fromString("rwx------"));
    store.put(FILE, toEncode());
    MediaInfo info = probe().probe(FILE).orElseThrow();
    MediaConverter converter =
        new FfmpegMediaConverter(store, new ToolRunner(), MediaConfiguration.of(slow.toString()));

    assertThatThrownBy(
            () -> converter.convert(FILE, info, Preparation.ENCODE, new RecordedProgress(3)))
        .isInstanceOf(JobCancelled.class);
    assertThat(ProcessHandle.current().descendants()).isEmpty();
    assertThat(store.list(FOLDER)).containsExactly(FILE);
  }

  @Test
  void bestTrackOfSeveralShouldBeKept() {
    MediaInfo made = converted(SampleMedia.threeTracks());

    assertThat(made.videoTracks()).isEqualTo(1);
    assertThat(made.video().width()).isEqualTo(640);
  }

  @Test
  void rotationShouldOutliveRepackingAndBeAppliedWhenEncoded() {
    MediaInfo repacked = converted(SampleMedia.rotated("h264.mov", "-c:v libx264"));
    MediaInfo encoded = converted(SampleMedia.rotated("mpeg4.mov", "-c:v mpeg4"));

    assertThat(repacked.video().rotation()).isEqualTo(90);
    assertThat(repacked.video().width()).isEqualTo(640);
    assertThat(encoded.video().rotation()).isZero();
    assertThat(encoded.video().width()).isEqualTo(360);
  }

  private MediaInfo converted(String name, String options) {
    return converted(SampleMedia.encoded(name, 1, options));
  }

  private MediaInfo converted(Path file) {
    store.delete(FOLDER);
    store.put(FILE, SampleMedia.open(file));
    MediaInfo info = probe().probe(FILE).orElseThrow();
    Preparation how = Preparation.of(info);
    assertThat(how).isNotEqualTo(Preparation.NONE);
    MediaKey made = testee().convert(FILE, info, how, Progress.SILENT);
    MediaInfo result = probe().probe(made).orElseThrow();
    assertThat(Preparation.of(result)).isEqualTo(Preparation.NONE);
    return result;
  }
}
