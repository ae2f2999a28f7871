package learning.piggyback.application.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.application.Uninterrupted;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has questions written for the segments of a run, several at a time, and keeps each as it comes. A
 * run that is begun again writes only what is missing; one that carries on from another takes over
 * what that had written.
 */
public final class GenerateQuestions implements JobHandler {

  private static final Logger log = LoggerFactory.getLogger(GenerateQuestions.class);

  private final Videos videos;
  private final Transcripts transcripts;
  private final SegmentDrafts drafts;
  private final QuestionWriters writers;
  private final CallMeters meters;
  private final RunNews news;
  private final WriterRooms rooms = new WriterRooms();

  public GenerateQuestions(
      Videos videos,
      Transcripts transcripts,
      SegmentDrafts drafts,
      QuestionWriters writers,
      CallMeters meters,
      RunNews news) {
    this.videos = videos;
    this.transcripts = transcripts;
    this.drafts = drafts;
    this.writers = writers;
    this.meters = meters;
    this.news = news;
  }

  @Override
  public JobKind kind() {
    return JobKind.GENERATE_QUESTIONS;
  }

  @Override
  public void run(RunningJob job) {
    GenerationRequest request = GenerationRequest.of(job.input());
    Video video =
        videos
            .find(request.video())
            .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
    QuestionWriter writer = writers.named(request.provider());
    List<Segment> planned = PlanGeneration.segments(request, video);
    request.after().ifPresent(earlier -> takeOver(earlier, job.id()));
    List<Segment> missing = missing(job.id(), planned);
    job.step("questions", "Writing questions for %d segments.".formatted(planned.size()));
    writeAll(missing, new Desk(job, video, transcripts.of(video.id()), writer, planned.size()));
  }

  private void takeOver(JobId earlier, JobId run) {
    drafts.of(earlier).stream()
        .filter(draft -> draft.outcome() instanceof SegmentOutcome.Written)
        .forEach(draft -> drafts.add(run, draft));
  }

  private List<Segment> missing(JobId run, List<Segment> planned) {
    Set<Segment> done = new HashSet<>();
    drafts.of(run).forEach(draft -> done.add(draft.segment()));
    return planned.stream().filter(segment -> !done.contains(segment)).toList();
  }

  /** What the segments of a run have in common while they are written. */
  private record Desk(
      RunningJob job, Video video, Transcript transcript, QuestionWriter writer, int planned) {}

  private void writeAll(List<Segment> missing, Desk desk) {
    RunningJob job = desk.job();
    AtomicInteger done = new AtomicInteger(desk.planned() - missing.size());
    AtomicBoolean givenUp = new AtomicBoolean();
    try {
      new SegmentWork(
              rooms.of(desk.writer().provider(), desk.writer().concurrency()),
              job::stopIfCancelled,
              segment -> {
                SegmentDraft draft = write(segment, desk);
                // A failure after the run was given up is most likely our own interrupt.
                if (!givenUp.get() || draft.outcome() instanceof SegmentOutcome.Written) {
                  Uninterrupted.run(() -> drafts.add(job.id(), draft));
                  Uninterrupted.run(() -> tell(job, done.incrementAndGet(), desk.planned()));
                }
              },
              () -> givenUp.set(true))
          .on(missing);
    } finally {
      news.tell();
    }
  }

  private void tell(RunningJob job, int done, int planned) {
    news.tell();
    job.at(Percentage.of(done, planned), "%d of %d segments.".formatted(done, planned));
  }

  private SegmentDraft write(Segment segment, Desk desk) {
    CallMeters.Account account =
        new CallMeters.Account(
            Optional.of(desk.job().id()),
            desk.video().id(),
            desk.writer().provider(),
            CallMeters.Purpose.SEGMENT);
    AtomicInteger calls = new AtomicInteger();
    SegmentOutcome outcome =
        meters.metered(
            account,
            meter -> {
              SegmentMaterial material =
                  SegmentMaterial.of(desk.video(), desk.transcript(), segment);
              SegmentOutcome written = write(desk.writer(), material, meter);
              calls.set(meter.calls());
              return written;
            });
    return new SegmentDraft(segment, outcome, Math.max(1, calls.get()));
  }

  /** A writer that throws has a bug, which shall not take the other segments with it. */
  private static SegmentOutcome write(
      QuestionWriter writer, SegmentMaterial material, CallMeter meter) {
    try {
      return writer.write(material, meter);
    } catch (JobCancelled | JobFailed ending) {
      throw ending;
    } catch (MediaFailure noPictures) {
      throw noPictures.asJobFailed();
    } catch (RuntimeException | Error bug) {
      log.error("Writer {} failed unexpectedly", writer.provider(), bug);
      return new SegmentOutcome.Failed("generation_failed", "Something unexpected happened.");
    }
  }
}
