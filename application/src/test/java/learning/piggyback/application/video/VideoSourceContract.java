package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every source of videos does. */
public interface VideoSourceContract {

  MediaFolder INTO = new MediaFolder("contract0001");

  VideoSource testee();

  MediaStore store();

  /** A video with English subtitles, longer than a second. */
  String videoUrl();

  /** On an allowed host, but there is nothing. */
  String missingUrl();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "--exec=touch /tmp/owned",
        "-J",
        "file:///etc/passwd",
        "ftp://youtube.com/v",
        "ytsearch:cats",
        "youtube.com/watch?v=abc",
        "https://example.com/?youtube.com",
        "https://youtube.com.example.com/v",
        "https://user:secret@youtube.com/v",
        "https://youtube.com:8443/v",
        "http://169.254.169.254/latest/meta-data",
        "http://[::1]/v",
        "http://10.0.0.1/v",
        "https://you tube.com/v"
      })
  default void describeShouldRefuseWhatMayNotBeAsked(String url) {
    assertThat(testee().describe(url, Progress.SILENT))
        .isInstanceOfSatisfying(
            VideoSource.Described.Failed.class,
            failed -> {
              assertThat(failed.failure().problem()).isEqualTo(FetchProblem.INVALID_URL);
              assertThat(failed.failure().message()).isNotBlank();
              assertThat(failed.failure().authSource()).isEqualTo(VideoSource.AuthSource.NONE);
            });
  }

  @Test
  default void describeShouldTellTitleAndAlwaysTheSameId() {
    VideoSource.Description first = described(videoUrl());
    VideoSource.Description second = described(videoUrl());

    assertThat(first.title()).isNotBlank();
    assertThat(first.id()).isEqualTo(second.id());
    assertThat(described(first.url()).id()).isEqualTo(first.id());
  }

  @Test
  default void describeShouldFailWhenThereIsNothing() {
    assertThat(testee().describe(missingUrl(), Progress.SILENT))
        .isInstanceOfSatisfying(
            VideoSource.Described.Failed.class,
            failed -> {
              assertThat(failed.failure().problem()).isEqualTo(FetchProblem.DOWNLOAD_FAILED);
              assertThat(failed.failure().message()).isNotBlank();
            });
  }

  @Test
  default void fetchShouldPutVideoAndSubtitlesIntoTheFolder() {
    VideoSource.Fetched fetched = testee().fetch(described(videoUrl()), INTO, Progress.SILENT);

    assertThat(fetched)
        .isInstanceOfSatisfying(
            VideoSource.Fetched.Files.class,
            files -> {
              assertThat(files.video().name()).startsWith("video.");
              assertThat(files.subtitles()).contains(INTO.file("subtitles.en.vtt"));
              assertThat(files.subtitleWarning()).isEmpty();
              List<MediaKey> named = new ArrayList<>(List.of(files.video()));
              files.thumbnail().ifPresent(named::add);
              files.subtitles().ifPresent(named::add);
              assertThat(store().list(INTO)).containsExactlyInAnyOrderElementsOf(named);
            });
  }

  @Test
  default void fetchShouldTellItsProgress() {
    RecordedProgress progress = new RecordedProgress(Integer.MAX_VALUE);

    testee().fetch(described(videoUrl()), INTO, progress);

    assertThat(progress.percents()).isNotEmpty().isSorted();
    assertThat(progress.asked()).isPositive();
  }

  @Test
  default void fetchShouldLeaveNothingOnFailure() {
    VideoSource.Description gone =
        new VideoSource.Description(
            described(videoUrl()).id(), missingUrl(), "gone", Duration.ZERO, Optional.empty());

    assertThat(testee().fetch(gone, INTO, Progress.SILENT))
        .isInstanceOf(VideoSource.Fetched.Failed.class);
    assertThat(store().list(INTO)).isEmpty();
  }

  @Test
  default void fetchShouldStopAndLeaveNothingWhenCancelled() {
    VideoSource.Description video = described(videoUrl());

    assertThatThrownBy(() -> testee().fetch(video, INTO, new RecordedProgress(1)))
        .isInstanceOf(JobCancelled.class);
    assertThat(store().list(INTO)).isEmpty();
  }

  @Test
  default void describeShouldStopWhenCancelled() {
    assertThatThrownBy(() -> testee().describe(videoUrl(), new RecordedProgress(0)))
        .isInstanceOf(JobCancelled.class);
  }

  private VideoSource.Description described(String url) {
    VideoSource.Described answer = testee().describe(url, Progress.SILENT);
    assertThat(answer).isInstanceOf(VideoSource.Described.Found.class);
    return ((VideoSource.Described.Found) answer).description();
  }
}
