package learning.piggyback.application.video.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.application.video.VideoSourceContract;
import learning.piggyback.domain.video.AllowedHosts;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

final class InMemoryVideoSourceTest implements VideoSourceContract {

  private static final String URL = "https://www.youtube.com/watch?v=fox";

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());
  private final VideoSource.Description fox =
      new VideoSource.Description(
          new VideoId("fox"), URL, "A fox", Duration.ofSeconds(9), Optional.empty());
  private final InMemoryVideoSource source =
      new InMemoryVideoSource(new AllowedHosts(AllowedHosts.YOUTUBE, Set.of()), store)
          .with(URL, fox, "The fox runs.\nThe fox sleeps.\n");

  @Override
  public VideoSource testee() {
    return source;
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Override
  public String videoUrl() {
    return URL;
  }

  @Override
  public String missingUrl() {
    return "https://www.youtube.com/watch?v=missing";
  }

  @Test
  void refusedUrlShouldNotBeAsked() {
    source.describe("https://example.com/v", Progress.SILENT);

    assertThat(source.asked()).isEmpty();
  }

  @Test
  void filesShouldBeUnderstoodByTheOtherFakes() {
    VideoSource.Fetched.Files files =
        (VideoSource.Fetched.Files) source.fetch(fox, INTO, Progress.SILENT);

    assertThat(new InMemoryMediaProbe(store).probe(files.video()))
        .contains(InMemoryMediaProbe.infoOf(Duration.ofSeconds(9)));
    assertThat(new InMemorySubtitleReader(store).read(files.subtitles().orElseThrow()).cues())
        .containsExactly(
            new Cue(Duration.ZERO, Duration.ofMillis(4_500), "The fox runs."),
            new Cue(Duration.ofMillis(4_500), Duration.ofSeconds(9), "The fox sleeps."));
  }

  @Test
  void scriptedFailureShouldEndWhenTakenBack() {
    source.withFetchFailure(URL, InMemoryVideoSource.failure(FetchProblem.RATE_LIMITED, "Wait."));
    assertThat(source.fetch(fox, INTO, Progress.SILENT))
        .isInstanceOf(VideoSource.Fetched.Failed.class);

    source.withoutFetchFailure(URL);
    assertThat(source.fetch(fox, INTO, Progress.SILENT))
        .isInstanceOf(VideoSource.Fetched.Files.class);
  }
}
