package learning.piggyback.web.question;

import jakarta.inject.Singleton;
import java.util.UUID;
import learning.piggyback.application.job.CancelJob;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.question.GenerationRequest;
import learning.piggyback.application.question.PlanGeneration;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.video.VideoId;

/** The runs that clients of the socket begin, find again and stop. */
@Singleton
final class GenerationRuns {

  private final PlanGeneration plan;
  private final SubmitJob submitJob;
  private final CancelJob cancelJob;
  private final Jobs jobs;

  GenerationRuns(PlanGeneration plan, SubmitJob submitJob, CancelJob cancelJob, Jobs jobs) {
    this.plan = plan;
    this.submitJob = submitJob;
    this.cancelJob = cancelJob;
    this.jobs = jobs;
  }

  /** The run that a client wants to watch, begun when it does not go on already. */
  Job of(VideoId video, GenerationStart start) {
    if (start.runId() == null) {
      if (start.isRetry()) {
        throw noSuchRun();
      }
      return submitJob.submit(plan.plan(start.toRequest(video)));
    }
    Job run = existing(start.runId(), video);
    return start.isRetry() ? submitJob.submit(plan.again(run)) : run;
  }

  void cancel(JobId run) {
    cancelJob.cancel(run);
  }

  private Job existing(String runId, VideoId video) {
    try {
      return jobs.find(new JobId(UUID.fromString(runId)))
          .filter(job -> job.kind() == JobKind.GENERATE_QUESTIONS)
          .filter(job -> GenerationRequest.of(job.input()).video().equals(video))
          .orElseThrow(GenerationRuns::noSuchRun);
    } catch (IllegalArgumentException _) {
      throw noSuchRun();
    }
  }

  private static DomainProblem noSuchRun() {
    return DomainProblem.notFound("run_not_found", "There is no such run of this video.");
  }
}
