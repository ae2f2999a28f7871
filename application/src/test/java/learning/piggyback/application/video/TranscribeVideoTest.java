package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.JobLimits;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.job.RunJob;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.inmemory.InMemorySoundExtractor;
import learning.piggyback.application.video.inmemory.InMemorySubtitleWriter;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class TranscribeVideoTest {

  /** What a power cut looks like to a use case. */
  private static final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final World world = new World();
  private final VideoId video = world.ingested("");
  private final Job job = world.submitJob.submit(IngestVideo.request(World.URL, true));

  @Test
  void interruptedWorkShouldGoOnWhereItStopped() {
    hears(cue(4, "One."), cue(35, "Two."));
    assertThatThrownBy(() ->
            run(
                stoppedAt(
                    30,
                    () -> {
                      throw new PowerCut();
                    })))
        .isInstanceOf(PowerCut.class);
    assertThat(world.transcripts.of(video).cues()).containsExactly(cue(4, "One."));
    int before = world.transcriber.asked().size();

    run(world.transcriber);

    assertThat(world.reload(job).state()).isEqualTo(JobState.DONE);
    assertThat(world.transcripts.of(video).cues()).containsExactly(cue(4, "One."), cue(35, "Two."));
    assertThat(world.transcriber.asked().subList(before, world.transcriber.asked().size()))
        .containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(40), Duration.ofSeconds(50));
  }

  @Test
  void cancelledWorkShouldLeaveNoHalfTranscript() {
    hears(cue(4, "One."));

    run(
        stoppedAt(
            30,
            () -> {
              throw new JobCancelled();
            }));

    assertThat(world.reload(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(world.transcripts.of(video).isEmpty()).isTrue();
  }

  private void hears(Cue... cues) {
    world.transcriber.hear(List.of(cues));
  }

  private Transcriber stoppedAt(int second, Runnable stop) {
    return new Transcriber() {
      @Override
      public String name() {
        return "stopped";
      }

      @Override
      public List<Cue> transcribe(SoundPiece piece, Progress progress) {
        if (piece.start().toSeconds() >= second) {
          stop.run();
        }
        return world.transcriber.transcribe(piece, progress);
      }
    };
  }

  private void run(Transcriber transcriber) {
    TranscribeVideo transcribeVideo =
        new TranscribeVideo(
            world.videos,
            world.transcripts,
            new InMemorySoundExtractor(world.media),
            Optional.of(transcriber),
            new InMemorySubtitleWriter(world.media),
            world.clock);
    JobHandler handler =
        new JobHandler() {
          @Override
          public JobKind kind() {
            return JobKind.INGEST;
          }

          @Override
          public void run(RunningJob running) {
            transcribeVideo.transcribe(video, running);
          }
        };
    new RunJob(
            world.jobs,
            world.queue,
            world.clock,
            world.random,
            new JobLimits(1, 1),
            List.of(handler))
        .run(job.id());
  }

  private static Cue cue(int start, String text) {
    return new Cue(Duration.ofSeconds(start), Duration.ofSeconds(start + 2L), text);
  }
}
