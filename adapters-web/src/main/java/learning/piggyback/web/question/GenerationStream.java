package learning.piggyback.web.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.question.GenerationRequest;
import learning.piggyback.application.question.SegmentDrafts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.web.question.GenerationMessage.Done;
import learning.piggyback.web.question.GenerationMessage.Failed;
import learning.piggyback.web.question.GenerationMessage.SegmentResult;
import learning.piggyback.web.question.GenerationMessage.Status;

/**
 * Tells one client what a run has produced and produces, in the order of the segments. Reads the
 * database and nothing else, so it does not matter which node runs the job or when the client came.
 */
final class GenerationStream {

  private static final Duration LOOK_EVERY = Duration.ofMillis(150);

  private final Jobs jobs;
  private final SegmentDrafts drafts;
  private final Consumer<GenerationMessage> client;
  private final Runnable stillLoggedIn;

  /**
   * @param client throws when the client is gone
   * @param stillLoggedIn throws when the client may hear no more
   */
  GenerationStream(
      Jobs jobs, SegmentDrafts drafts, Consumer<GenerationMessage> client, Runnable stillLoggedIn) {
    this.jobs = jobs;
    this.drafts = drafts;
    this.client = client;
    this.stillLoggedIn = stillLoggedIn;
  }

  /** Blocks until the run has ended and all is told. */
  void tell(JobId run, GenerationRequest request, List<Segment> planned)
      throws InterruptedException {
    String id = run.toString();
    int count = planned.size();
    client.accept(
        new Status(
            count == 1
                ? "Generating questions for one segment."
                : "Generating questions for %d segments.".formatted(count),
            id,
            count));
    List<SegmentBody> told = new ArrayList<>();
    for (Segment segment : planned) {
      String place =
          "[%d/%d] %d-%ds".formatted(told.size() + 1, count, segment.start(), segment.end());
      client.accept(new Status(place, id, count));
      Optional<SegmentDraft> draft = await(run, segment);
      if (draft.isEmpty()) {
        client.accept(whyNot(run));
        return;
      }
      SegmentBody body = SegmentBody.from(draft.get());
      client.accept(SegmentResult.of(body));
      told.add(body);
    }
    client.accept(Done.of(id, request, told));
  }

  /**
   * The draft of the segment; empty when the run has ended without it. What a run writes down after
   * it was cancelled are its interrupted segments.
   */
  private Optional<SegmentDraft> await(JobId run, Segment segment) throws InterruptedException {
    while (true) {
      stillLoggedIn.run();
      Job job = existing(run);
      boolean givenUp = job.cancelRequested() && job.state() != JobState.DONE;
      Optional<SegmentDraft> draft = givenUp ? Optional.empty() : find(run, segment);
      if (draft.isPresent() || job.state().isFinal()) {
        return draft;
      }
      Thread.sleep(LOOK_EVERY);
    }
  }

  private Optional<SegmentDraft> find(JobId run, Segment segment) {
    return drafts.of(run).stream().filter(draft -> draft.segment().equals(segment)).findFirst();
  }

  private Failed whyNot(JobId run) {
    Job job = existing(run);
    return job.state() == JobState.CANCELLED
        ? new Failed("cancelled", "Cancelled.")
        : new Failed(job.failure().orElse("unexpected_error"), job.progress().message());
  }

  private Job existing(JobId run) {
    return jobs.find(run)
        .orElseThrow(() -> DomainProblem.notFound("run_not_found", "No such run."));
  }
}
