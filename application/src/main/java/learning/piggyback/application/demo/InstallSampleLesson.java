package learning.piggyback.application.demo;

import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.video.TakeFrames;

/** Brings the sample lesson in, once in the life of an installation; removed, it stays away. */
public final class InstallSampleLesson {

  private static final String INSTALLED = "sample_lesson_installed";

  private final Milestones milestones;
  private final SampleFamily family;
  private final SampleVideo video;
  private final SubmitJob submitJob;

  public InstallSampleLesson(
      Milestones milestones, SampleFamily family, SampleVideo video, SubmitJob submitJob) {
    this.milestones = milestones;
    this.family = family;
    this.video = video;
    this.submitJob = submitJob;
  }

  /**
   * Each part is skipped when it is there, so that a start that was cut is made good by the next.
   */
  public void install() {
    if (milestones.isReached(INSTALLED)) {
      return;
    }
    family.make();
    video.add();
    submitJob.submit(TakeFrames.request(SampleLesson.VIDEO));
    milestones.reach(INSTALLED);
  }
}
