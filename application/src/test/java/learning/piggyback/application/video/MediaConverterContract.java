package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Preparation;
import org.junit.jupiter.api.Test;

/** What every converter does. */
public interface MediaConverterContract {

  MediaFolder FOLDER = new MediaFolder("contract0004");
  MediaKey FILE = FOLDER.file("upload.mkv");
  MediaKey MADE = FOLDER.file("video.mp4");

  MediaConverter testee();

  MediaProbe probe();

  MediaStore store();

  /** Three seconds whose pictures browsers know, in a Matroska file. */
  InputStream toRepack();

  /** Three seconds whose pictures browsers do not know, in a Matroska file. */
  InputStream toEncode();

  @Test
  default void repackedFileShouldPlay() {
    store().put(FILE, toRepack());

    MediaInfo before = info();
    assertThat(Preparation.of(before)).isEqualTo(Preparation.REPACK);
    assertThat(convert(before, Progress.SILENT)).isEqualTo(MADE);
    assertPlays(before);
  }

  @Test
  default void encodedFileShouldPlay() {
    store().put(FILE, toEncode());

    MediaInfo before = info();
    assertThat(Preparation.of(before)).isEqualTo(Preparation.ENCODE);
    assertThat(convert(before, Progress.SILENT)).isEqualTo(MADE);
    assertPlays(before);
  }

  @Test
  default void conversionShouldTellItsProgress() {
    store().put(FILE, toEncode());
    RecordedProgress progress = new RecordedProgress(Integer.MAX_VALUE);

    convert(info(), progress);

    assertThat(progress.percents()).isNotEmpty().isSorted();
    assertThat(progress.asked()).isPositive();
  }

  @Test
  default void cancelledConversionShouldLeaveTheFileAlone() {
    store().put(FILE, toEncode());
    MediaInfo info = info();

    assertThatThrownBy(() -> convert(info, new RecordedProgress(0)))
        .isInstanceOf(JobCancelled.class);
    assertThat(store().list(FOLDER)).containsExactly(FILE);
  }

  @Test
  default void brokenFileShouldStayAlone() {
    store().put(FILE, new ByteArrayInputStream("no video".getBytes(StandardCharsets.UTF_8)));
    MediaInfo claimed = InMemoryMediaProbe.infoOf(Duration.ofSeconds(3));

    assertThatThrownBy(() -> convert(claimed, Progress.SILENT))
        .isInstanceOfSatisfying(
            MediaFailure.class, e -> assertThat(e.code()).isEqualTo("media_broken"));
    assertThat(store().list(FOLDER)).containsExactly(FILE);
  }

  @Test
  default void fileThatIsNotThereShouldBeRefused() {
    MediaInfo claimed = InMemoryMediaProbe.infoOf(Duration.ofSeconds(3));

    assertThatThrownBy(() -> convert(claimed, Progress.SILENT))
        .isInstanceOfSatisfying(
            DomainProblem.class, e -> assertThat(e.code()).isEqualTo("media_not_found"));
  }

  private MediaKey convert(MediaInfo info, Progress progress) {
    Preparation how =
        Preparation.of(info) == Preparation.ENCODE ? Preparation.ENCODE : Preparation.REPACK;
    return testee().convert(FILE, info, how, progress);
  }

  private MediaInfo info() {
    return probe().probe(FILE).orElseThrow();
  }

  private void assertPlays(MediaInfo before) {
    assertThat(store().list(FOLDER)).containsExactly(MADE);
    MediaInfo after = probe().probe(MADE).orElseThrow();
    assertThat(Preparation.of(after)).isEqualTo(Preparation.NONE);
    assertThat(after.duration().toMillis()).isCloseTo(before.duration().toMillis(), within(200L));
    assertThat(after.hasAudio()).isEqualTo(before.hasAudio());
  }
}
