package learning.piggyback.bootstrap;

import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.account.PrepareAdmin;
import learning.piggyback.application.demo.InstallSampleLesson;
import learning.piggyback.application.demo.SampleLesson;
import learning.piggyback.application.job.RecoverJobs;
import learning.piggyback.application.job.RunJob;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.persistence.job.DbSchedulerJobQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens between the process's start and the first request, and what the console says. */
@Singleton
final class StartUp {

  private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

  private final PiggybackConfiguration configuration;
  private final PrepareAdmin prepareAdmin;
  private final InstallSampleLesson installSampleLesson;
  private final SampleLesson sampleLesson;
  private final RecoverJobs recoverJobs;
  private final DbSchedulerJobQueue queue;
  private final RunJob runJob;
  private Optional<String> madePassword = Optional.empty();

  StartUp(
      PiggybackConfiguration configuration,
      PrepareAdmin prepareAdmin,
      InstallSampleLesson installSampleLesson,
      SampleLesson sampleLesson,
      RecoverJobs recoverJobs,
      DbSchedulerJobQueue queue,
      RunJob runJob) {
    this.configuration = configuration;
    this.prepareAdmin = prepareAdmin;
    this.installSampleLesson = installSampleLesson;
    this.sampleLesson = sampleLesson;
    this.recoverJobs = recoverJobs;
    this.queue = queue;
    this.runJob = runJob;
  }

  /** Before the server listens, so that nobody finds a half-made installation. */
  @EventListener
  void prepare(StartupEvent event) {
    madePassword = prepareAdmin.prepare(Optional.ofNullable(configuration.adminPassword()));
    if (configuration.demo()) {
      installSampleLesson();
    }
    recoverJobs.recover();
    queue.start(runJob::run);
  }

  /** A media store that is away keeps the server from nothing else. */
  private void installSampleLesson() {
    try {
      installSampleLesson.install();
    } catch (MediaFailure failure) {
      LOG.warn("The sample lesson waits for the next start: {}", failure.getMessage());
    }
  }

  /** Jobs that are under way are cut and go on after the next start. */
  @EventListener
  void stop(ShutdownEvent event) {
    queue.stop();
  }

  /** The one place that writes secrets to the console, on purpose and past the log. */
  @EventListener
  void tell(ServerStartupEvent event) {
    StringBuilder text = new StringBuilder("\nPiggyback is ready: ");
    text.append(event.getSource().getURL()).append('\n');
    madePassword.ifPresent(password ->
        text.append("\nAdmin password, shown this once: ").append(password).append('\n'));
    sampleLesson
        .codes()
        .ifPresent(codes ->
            text.append("\nTry the sample lesson: as a child with the family code ")
                .append(codes.family())
                .append(",\nas an expert with the code ")
                .append(codes.expert())
                .append(". The admin page can remove it.\n"));
    System.out.println(text);
    madePassword = Optional.empty();
  }
}
