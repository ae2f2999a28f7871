package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.Preparation;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MakePlayableTest {

  private final World world = new World();

  @Test
  void whatPlaysShouldStayAsItIs() {
    Video video = kept(file(60, 640, 360, 25, "h264", "mp4", true));

    assertThat(world.converter.done()).isEmpty();
    assertThat(video.file().name()).isEqualTo("video.mp4");
  }

  @Test
  void pictureFirstMp4ShouldBeRepackedOnce() {
    kept(file(60, 640, 360, 25, "h264", "mp4", false));

    assertThat(world.converter.done()).containsExactly(Preparation.REPACK);
  }

  @Test
  void whatBrowsersDoNotKnowShouldBeEncodedOnce() {
    kept(file(60, 640, 360, 25, "hevc", "mp4", true));

    assertThat(world.converter.done()).containsExactly(Preparation.ENCODE);
  }

  @Test
  void whatCannotBeRepackedShouldBeEncoded() {
    world.converter.failToRepack(new MediaFailure("media_broken", "No.", false));

    kept(file(60, 640, 360, 25, "h264", "matroska", true));

    assertThat(world.converter.done()).containsExactly(Preparation.ENCODE);
  }

  @Test
  void fullDiskShouldNotBeTriedAgainInAnotherWay() {
    world.converter.failToRepack(new MediaFailure("disk_full", "Full.", false));

    assertThat(refusal(file(60, 640, 360, 25, "h264", "matroska", true))).isEqualTo("disk_full");
    assertThat(world.converter.done()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.2, 640, 360, 25, video_too_short",
    "14401, 640, 360, 25, video_too_long",
    "10800, 3840, 2160, 60, video_too_large",
    "60, 16384, 16384, 25, video_too_large"
  })
  void whatIsTooMuchShouldBeRefusedAndNotKept(
      double seconds, int width, int height, double rate, String code) {
    assertThat(refusal(file(seconds, width, height, rate, "h264", "mp4", true))).isEqualTo(code);
    assertThat(world.videos.findBySourceUrl(World.URL)).isEmpty();
  }

  private Video kept(MediaInfo info) {
    Job job = ingested(info);
    assertThat(job.state()).isEqualTo(JobState.DONE);
    return world.videos.findBySourceUrl(World.URL).orElseThrow();
  }

  private String refusal(MediaInfo info) {
    Job job = ingested(info);
    assertThat(world.media.list(new MediaFolder(world.note(job, "folder")))).isEmpty();
    return job.failure().orElseThrow();
  }

  private Job ingested(MediaInfo info) {
    world.source.with(World.URL, world.onTheSource("x"), info, List.of());
    Job job = world.submitJob.submit(IngestVideo.request(World.URL, false));
    world.runJobs();
    return world.reload(job);
  }

  private static MediaInfo file(
      double seconds,
      int width,
      int height,
      double rate,
      String codec,
      String container,
      boolean startsFast) {
    MediaInfo plain = InMemoryMediaProbe.infoOf(Duration.ofMillis(Math.round(seconds * 1000)));
    long frames = Math.round(seconds * rate);
    VideoTrack video =
        new VideoTrack(0, width, height, 0, rate, false, false, frames, codec, "High", "yuv420p");
    return new MediaInfo(plain.duration(), video, Optional.of("aac"), 1, container, startsFast);
  }
}
