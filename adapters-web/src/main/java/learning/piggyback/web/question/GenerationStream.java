package learning.piggyback.web.question;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.question.GenerationRequest;
import learning.piggyback.application.question.PlanGeneration;
import learning.piggyback.application.question.RunNews;
import learning.piggyback.application.question.SegmentDrafts;
import learning.piggyback.application.question.cost.ModelCalls;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.check.DistinctQuestions;
import learning.piggyback.web.question.GenerationMessage.Done;
import learning.piggyback.web.question.GenerationMessage.Failed;
import learning.piggyback.web.question.GenerationMessage.Progress;
import learning.piggyback.web.question.GenerationMessage.SegmentResult;
import learning.piggyback.web.question.GenerationMessage.Status;

/**
 * Tells one client what a run has produced and produces, in the order of the segments. Reads the
 * database and nothing else, so it does not matter which node runs the job or when the client came;
 * a run of this node only wakes it earlier.
 */
@Singleton
final class GenerationStream {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final Jobs jobs;
  private final SegmentDrafts drafts;
  private final ModelCalls calls;
  private final PlanGeneration plan;
  private final SegmentBodies bodies;
  private final RunNews news;

  GenerationStream(
      Jobs jobs,
      SegmentDrafts drafts,
      ModelCalls calls,
      PlanGeneration plan,
      SegmentBodies bodies,
      RunNews news) {
    this.jobs = jobs;
    this.drafts = drafts;
    this.calls = calls;
    this.plan = plan;
    this.bodies = bodies;
    this.news = news;
  }

  /**
   * Blocks until the run has ended and all is told.
   *
   * @param client throws when the client is gone
   * @param stillLoggedIn throws when the client may hear no more
   */
  void tell(Job run, Consumer<GenerationMessage> client, Runnable stillLoggedIn)
      throws InterruptedException {
    GenerationRequest request = GenerationRequest.of(run.input());
    List<Segment> planned = plan.segmentsOf(run);
    int count = planned.size();
    client.accept(
        status(
            run.id(),
            count == 1
                ? "Generating questions for one segment."
                : "Generating questions for %d segments.".formatted(count),
            count));
    List<SegmentBody> told = new ArrayList<>();
    DistinctQuestions distinct = new DistinctQuestions();
    Optional<Set<Segment>> kept = Optional.empty();
    for (int i = 0; i < count; i++) {
      Segment segment = planned.get(i);
      if (kept.isPresent() && !kept.get().contains(segment)) {
        continue;
      }
      String place = "[%d/%d] %d-%ds".formatted(i + 1, count, segment.start(), segment.end());
      client.accept(status(run.id(), place, count));
      Optional<SegmentDraft> draft = await(run.id(), segment, stillLoggedIn).map(distinct::next);
      if (draft.isPresent()) {
        SegmentBody body = bodies.of(request.video(), draft.get());
        client.accept(result(run.id(), body, draft.get(), count));
        told.add(body);
      } else {
        kept = Optional.of(written(run.id()));
      }
    }
    client.accept(
        told.size() == count ? Done.of(run.id(), request, told, cost(run.id())) : whyNot(run.id()));
  }

  private Set<Segment> written(JobId run) {
    return drafts.of(run).stream().map(SegmentDraft::segment).collect(Collectors.toSet());
  }

  /** The draft of the segment; empty when the run has ended without it. */
  private Optional<SegmentDraft> await(JobId run, Segment segment, Runnable stillLoggedIn)
      throws InterruptedException {
    while (true) {
      long seen = news.now();
      stillLoggedIn.run();
      // In this order: a draft that comes in between is not missed.
      boolean ended = existing(run).state().isFinal();
      Optional<SegmentDraft> draft = drafts.find(run, segment);
      if (draft.isPresent() || ended) {
        return draft;
      }
      news.awaitAfter(seen, LOOK_EVERY);
    }
  }

  private Status status(JobId run, String message, int count) {
    return new Status(message, run.toString(), count, progress(run, count), cost(run));
  }

  private SegmentResult result(JobId run, SegmentBody body, SegmentDraft draft, int count) {
    return SegmentResult.of(body, draft.attempts(), progress(run, count), cost(run));
  }

  private Progress progress(JobId run, int count) {
    return Progress.of(drafts.count(run), count);
  }

  private SpentBody cost(JobId run) {
    return SpentBody.from(calls.ofRun(run));
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
