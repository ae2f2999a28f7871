package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.application.video.inmemory.InMemorySubtitleReader;
import learning.piggyback.application.video.inmemory.InMemoryVideoSource;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class IngestVideoTest {

  private final World world = new World();

  @Test
  void videoShouldBeFetchedReadAndPictured() {
    VideoId id = world.ingested("Tilly has a kite.\nThe kite flies away.");
    Video video = world.videos.find(id).orElseThrow();
    assertThat(video.title()).isEqualTo("Tilly");
    assertThat(video.frames().orElseThrow().count()).isEqualTo(60);
    assertThat(world.transcripts.of(id).cues()).hasSize(2);
    assertThat(world.media.list(video.folder())).isNotEmpty();
  }

  @Test
  void sameVideoTwiceShouldBeFetchedOnce() {
    VideoId first = world.ingested("Tilly.");
    Job again = world.submitJob.submit(IngestVideo.request(World.URL, true));
    world.runJobs();
    assertThat(world.reload(again).state()).isEqualTo(JobState.DONE);
    assertThat(world.reload(again).notes())
        .containsEntry(IngestVideo.VIDEO_ID, first.value())
        .containsEntry(IngestVideo.ALREADY_THERE, "true");
  }

  @Test
  void twoRequestsAtOnceShouldShareOneJob() {
    world.onTheSource("Tilly.");
    Job one = world.submitJob.submit(IngestVideo.request(World.URL, true));
    Job two = world.submitJob.submit(IngestVideo.request(" " + World.URL, true));
    assertThat(two.id()).isEqualTo(one.id());
  }

  @Test
  void refusedUrlShouldFailWithoutACall() {
    Job job = run("https://evil.example/?youtube.com");
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.failure()).contains("invalid_url");
    assertThat(world.source.asked()).isEmpty();
  }

  @Test
  void fileWithoutPicturesShouldLeaveNothingBehind() {
    world.source.withNoVideo(World.URL, world.onTheSource("x"));
    Job job = run(World.URL);
    assertThat(job.failure()).contains("invalid_container");
    assertThat(world.videos.findBySourceUrl(World.URL)).isEmpty();
    assertThat(world.media.list(new MediaFolder(world.note(job, "folder")))).isEmpty();
  }

  @Test
  void passingFailureShouldBeTriedAgainAndThenGivenUp() {
    world.onTheSource("x");
    world.source.withFetchFailure(
        World.URL, InMemoryVideoSource.failure(FetchProblem.RATE_LIMITED, "Too many requests."));
    Job job = run(World.URL);
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.failure()).contains("rate_limited");
    assertThat(job.attempt()).isEqualTo(5);
  }

  @Test
  void lastingFailureShouldNotBeTriedAgain() {
    world.onTheSource("x");
    world.source.withFetchFailure(
        World.URL, InMemoryVideoSource.failure(FetchProblem.FORBIDDEN, "Forbidden."));
    assertThat(run(World.URL).attempt()).isEqualTo(1);
  }

  @Test
  void failedFramesShouldKeepTheVideoAndBeMadeGoodLater() {
    world.onTheSource("x");
    world.extractor.failWith(new MediaFailure("tool_missing", "FFmpeg is missing.", false));
    Job job = run(World.URL);
    assertThat(job.failure()).contains("tool_missing");
    VideoId id = world.videos.findBySourceUrl(World.URL).orElseThrow().id();

    World fresh = world;
    fresh.extractor.succeed();
    Job frames = fresh.submitJob.submit(TakeFrames.request(id));
    fresh.runJobs();
    assertThat(fresh.reload(frames).state()).isEqualTo(JobState.DONE);
    assertThat(fresh.videos.find(id).orElseThrow().frames()).isPresent();
  }

  @Test
  void idOfAnotherVideoShouldNotBeTakenOver() {
    VideoId first = world.ingested("x");
    String otherUrl = "https://www.youtube.com/watch?v=other";
    world.source.with(
        otherUrl,
        new VideoSource.Description(
            first, otherUrl, "Other", Duration.ofSeconds(9), Optional.empty()),
        "y");
    VideoId second = new VideoId(world.note(run(otherUrl), IngestVideo.VIDEO_ID));
    assertThat(second).isNotEqualTo(first);
    assertThat(second.value()).startsWith(first.value() + "-");
  }

  @Test
  void cancelledJobShouldEndCancelled() {
    world.onTheSource("x");
    Job job = world.submitJob.submit(IngestVideo.request(World.URL, true));
    world.jobs.requestCancel(job.id(), world.clock.instant());
    world.runJobs();
    assertThat(world.reload(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(world.videos.findBySourceUrl(World.URL)).isEmpty();
  }

  @Test
  void subtitlesPastTheEndShouldBeCutWithAWarning() {
    withCues(cue(10, 20, "Here."), cue(58, 70, "Over the end."), cue(61, 70, "Gone."));
    Job job = run(World.URL);
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(world.transcripts.of(new VideoId("hedgehog")).cues())
        .containsExactly(cue(10, 20, "Here."), cue(58, 60, "Over the end."));
    assertThat(job.notes().get(IngestVideo.SUBTITLE_WARNING)).contains("left out: 1 of 3");
  }

  @Test
  void videoWithoutSubtitlesShouldBeTranscribed() {
    world.transcriber.hear(List.of(cue(4, 6, "One."), cue(35, 36, "Two.")));
    VideoId id = world.ingested("");
    assertThat(world.transcripts.of(id).cues())
        .containsExactly(cue(4, 6, "One."), cue(35, 36, "Two."));
    assertThat(world.transcriber.asked()).hasSize(6);
    Video video = world.videos.find(id).orElseThrow();
    assertThat(new InMemorySubtitleReader(world.media).read(video.subtitles().orElseThrow()))
        .isEqualTo(world.transcripts.of(id));
    assertThat(video.frames()).isPresent();
  }

  @Test
  void videoWithSubtitlesShouldNotBeTranscribed() {
    world.ingested("Tilly has a kite.");
    assertThat(world.transcriber.asked()).isEmpty();
  }

  @Test
  void failedTranscriptionShouldBeAWarningAndCanBeMadeGood() {
    world.transcriber.hear(List.of(cue(4, 6, "One."), cue(35, 36, "Two.")));
    world.transcriber.failFrom(Duration.ofSeconds(20));
    world.onTheSource("");
    Job job = run(World.URL);
    VideoId id = new VideoId(world.note(job, IngestVideo.VIDEO_ID));
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.notes().get(IngestVideo.SUBTITLE_WARNING))
        .isEqualTo("What is said could not be written down: The transcriber does not answer.");
    assertThat(world.transcripts.of(id).isEmpty()).isTrue();

    world.transcriber.failFrom(null);
    assertThat(run(World.URL).state()).isEqualTo(JobState.DONE);
    assertThat(world.transcripts.of(id).cues()).hasSize(2);
  }

  private void withCues(Cue... cues) {
    VideoSource.Description description = world.onTheSource("");
    world.source.with(
        World.URL, description, InMemoryMediaProbe.infoOf(description.duration()), List.of(cues));
  }

  private static Cue cue(int start, int end, String text) {
    return new Cue(Duration.ofSeconds(start), Duration.ofSeconds(end), text);
  }

  private Job run(String url) {
    Job job = world.submitJob.submit(IngestVideo.request(url, true));
    world.runJobs();
    return world.reload(job);
  }
}
