package learning.piggyback.application.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.World;
import learning.piggyback.application.job.CancelJob;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.application.video.inmemory.InMemoryUploadFiles;
import learning.piggyback.application.video.inmemory.InMemoryUploads;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.video.Upload;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.domain.video.VideoLabels;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReceiveUploadTest {

  private static final VideoLabels LABELS =
      new VideoLabels("Tilly", Optional.of("CC BY"), Optional.of("Our own"));

  private final World world = new World();
  private final InMemoryUploads uploads = world.uploads;
  private final InMemoryUploadFiles files = new InMemoryUploadFiles(world.media);
  private final UploadLimits limits = new UploadLimits(10_000, 2, Duration.ofHours(1));
  private final ReceiveUpload testee =
      new ReceiveUpload(
          uploads,
          files,
          world.media,
          limits,
          world.clock,
          world.random,
          () -> new UUID(7, world.random.nextLong()));
  private final ExpireUploads expireUploads =
      new ExpireUploads(uploads, files, world.media, world.jobs, world.clock);

  /** Begins as an mp4 does, and is a video to the prober of these tests. */
  private static byte[] video() {
    try (InputStream content =
        InMemoryMediaProbe.contentOf(InMemoryMediaProbe.infoOf(Duration.ofSeconds(12)))) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Upload received(byte[] content) {
    Upload upload = testee.begin("film.mp4", content.length, LABELS);
    testee.receive(upload.id(), 0, new ByteArrayInputStream(content));
    return upload;
  }

  private static void assertProblem(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainProblem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  void uploadShouldBecomeAVideoWithItsLabelsAndSubtitles() {
    Upload upload = received(video());
    testee.subtitles(upload.id(), "en", "in-memory-subtitles");

    Job job = world.submitJob.submit(IngestVideo.request(testee.complete(upload.id())));
    world.runJobs();

    assertThat(world.reload(job).state()).isEqualTo(JobState.DONE);
    Video video =
        world.videos.find(new VideoId(world.note(job, IngestVideo.VIDEO_ID))).orElseThrow();
    assertThat(video.title()).isEqualTo("Tilly");
    assertThat(video.licence()).contains("CC BY");
    assertThat(video.sourceNote()).contains("Our own");
    assertThat(video.sourceUrl()).isEmpty();
    assertThat(video.frames().orElseThrow().count()).isEqualTo(12);
    assertThat(video.storedBytes()).isPositive();
    assertThat(uploads.all()).isEmpty();
  }

  @Test
  void textShouldBeRefusedByItsFirstBytesAndLeaveNothing() {
    byte[] text = "Just some text. ".repeat(100).getBytes(UTF_8);
    Upload upload = testee.begin("film.mp4", text.length, LABELS);

    assertProblem(
        "not_a_video", () -> testee.receive(upload.id(), 0, new ByteArrayInputStream(text)));

    assertThat(uploads.all()).isEmpty();
    assertThat(files.received(upload.folder())).contains(0L);
  }

  @Test
  void fileThatOnlyBeginsAsAVideoShouldLeaveNothing() {
    Upload upload = received("\0\0\0\u0018ftypisomnot really".getBytes(ISO_8859_1));

    Job job = world.submitJob.submit(IngestVideo.request(testee.complete(upload.id())));
    world.runJobs();

    assertThat(world.reload(job).failure()).contains("invalid_container");
    assertThat(uploads.all()).isEmpty();
    assertThat(world.media.list(upload.folder())).isEmpty();
  }

  @Test
  void limitsShouldBeKept() {
    assertProblem("empty_file", () -> testee.begin("a.mp4", 0, LABELS));
    assertProblem("upload_too_large", () -> testee.begin("a.mp4", 10_001, LABELS));
    files.shrinkTo(500);
    assertProblem("disk_full", () -> testee.begin("a.mp4", 501, LABELS));
    testee.begin("a.mp4", 500, LABELS);
    testee.begin("b.mp4", 500, LABELS);
    assertProblem("too_many_uploads", () -> testee.begin("c.mp4", 500, LABELS));
  }

  @Test
  void fullDiskShouldLeaveNothing() {
    byte[] content = video();
    Upload upload = testee.begin("film.mp4", content.length, LABELS);
    files.shrinkTo(10);

    assertProblem(
        "disk_full", () -> testee.receive(upload.id(), 0, new ByteArrayInputStream(content)));

    assertThat(uploads.all()).isEmpty();
    assertThat(files.received(upload.folder())).contains(0L);
  }

  @Test
  void incompleteUploadShouldNotBeIngested() {
    Upload upload = testee.begin("film.mp4", 1_000, LABELS);
    testee.receive(upload.id(), 0, new ByteArrayInputStream(video()));

    assertProblem("upload_incomplete", () -> testee.complete(upload.id()));
  }

  @Test
  void completingTwiceShouldBeTheSameJob() {
    Upload upload = received(video());

    Job one = world.submitJob.submit(IngestVideo.request(testee.complete(upload.id())));
    Job two = world.submitJob.submit(IngestVideo.request(testee.complete(upload.id())));

    assertThat(two.id()).isEqualTo(one.id());
  }

  @Test
  void staleUploadShouldGoUnlessAJobNeedsIt() {
    Upload stale = testee.begin("film.mp4", 1_000, LABELS);
    Upload needed = received(video());
    Job job = world.submitJob.submit(IngestVideo.request(testee.complete(needed.id())));
    world.clock.advance(Duration.ofMinutes(61));

    assertThat(expireUploads.expire()).isEqualTo(1);
    assertThat(uploads.find(stale.id())).isEmpty();

    new CancelJob(world.jobs, world.clock).cancel(job.id());
    assertThat(expireUploads.expire()).isEqualTo(1);
    assertThat(world.media.list(needed.folder())).isEmpty();
  }

  @Test
  void videoThatWasAddedBeforeACrashShouldNotBeAddedTwice() {
    Upload upload = testee.complete(received(video()).id());
    world.submitJob.submit(IngestVideo.request(upload));
    world.runJobs();
    uploads.add(upload);

    Job again = world.submitJob.submit(IngestVideo.request(upload));
    world.runJobs();

    assertThat(world.reload(again).state()).isEqualTo(JobState.DONE);
    assertThat(world.note(again, IngestVideo.VIDEO_ID)).isEqualTo(upload.videoId().value());
  }
}
