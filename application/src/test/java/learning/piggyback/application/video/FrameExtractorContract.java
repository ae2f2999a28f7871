package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import org.junit.jupiter.api.Test;

/** What every frame extractor does. */
public interface FrameExtractorContract {

  MediaFolder FOLDER = new MediaFolder("contract0003");
  MediaKey VIDEO = FOLDER.file("video.mp4");

  FrameExtractor testee();

  MediaStore store();

  /** A video of 25 frames per second. */
  InputStream video(Duration duration);

  @Test
  default void extractShouldTakeOnePictureForEachWholeSecond() {
    FrameSet frames = extract(Duration.ofSeconds(4), Progress.SILENT);

    assertThat(frames).isEqualTo(new FrameSet(4, 25, 100));
    assertThat(store().list(FOLDER)).containsExactlyElementsOf(namesOf(4));
  }

  @Test
  default void extractShouldTakeOnePictureOfTheShortestVideo() {
    FrameSet frames = extract(Duration.ofMillis(480), Progress.SILENT);

    assertThat(frames.count()).isEqualTo(1);
    assertThat(store().list(FOLDER)).containsExactlyElementsOf(namesOf(1));
  }

  @Test
  default void extractShouldReplaceEarlierPictures() {
    extract(Duration.ofSeconds(4), Progress.SILENT);
    FrameSet frames = extract(Duration.ofSeconds(2), Progress.SILENT);

    assertThat(frames.count()).isEqualTo(2);
    assertThat(store().list(FOLDER)).containsExactlyElementsOf(namesOf(2));
  }

  @Test
  default void extractShouldTellItsProgress() {
    RecordedProgress progress = new RecordedProgress(Integer.MAX_VALUE);

    extract(Duration.ofSeconds(4), progress);

    assertThat(progress.percents()).isNotEmpty().isSorted();
    assertThat(progress.asked()).isPositive();
  }

  @Test
  default void extractShouldKeepWhatWasThereWhenCancelled() {
    extract(Duration.ofSeconds(2), Progress.SILENT);

    assertThatThrownBy(() -> extract(Duration.ofSeconds(4), new RecordedProgress(0)))
        .isInstanceOf(JobCancelled.class);
    assertThat(store().list(FOLDER)).containsExactlyElementsOf(namesOf(2));
  }

  @Test
  default void extractShouldLeaveNothingOfABrokenVideo() {
    store().put(VIDEO, new ByteArrayInputStream("no video".getBytes(StandardCharsets.UTF_8)));

    assertThatThrownBy(
            () -> testee().extract(VIDEO, info(Duration.ofSeconds(2)), FOLDER, Progress.SILENT))
        .isInstanceOfSatisfying(
            MediaFailure.class, e -> assertThat(e.code()).isEqualTo("media_broken"));
    assertThat(store().list(FOLDER)).containsExactly(VIDEO);
  }

  @Test
  default void extractShouldRefuseAFileThatIsNotThere() {
    MediaKey missing = FOLDER.file("other.mp4");

    assertThatThrownBy(
            () -> testee().extract(missing, info(Duration.ofSeconds(2)), FOLDER, Progress.SILENT))
        .isInstanceOfSatisfying(
            DomainProblem.class, e -> assertThat(e.code()).isEqualTo("media_not_found"));
  }

  private FrameSet extract(Duration duration, Progress progress) {
    store().put(VIDEO, video(duration));
    return testee().extract(VIDEO, info(duration), FOLDER, progress);
  }

  private static MediaInfo info(Duration duration) {
    return InMemoryMediaProbe.infoOf(duration);
  }

  private static List<MediaKey> namesOf(int count) {
    List<String> frames = IntStream.range(0, count).mapToObj(FrameSet::nameOf).toList();
    return Stream.of(
            frames.stream().map(name -> "frames/" + name),
            frames.stream().map(name -> "small/" + name),
            Stream.of("video.mp4"))
        .flatMap(names -> names)
        .map(FOLDER::file)
        .toList();
  }
}
