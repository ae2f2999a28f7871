package learning.piggyback.application.video;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.SoundExtractor.Sound;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/**
 * Has the sound of a video without subtitles written down: a step of its ingestion. A failure is
 * only a warning, and leaves no half transcript; begun again after a crash, it goes on with the
 * first piece that was not finished.
 */
public final class TranscribeVideo {

  private static final String PIECES_DONE = "pieces_transcribed";
  private static final String ALL = "all";

  private final Videos videos;
  private final Transcripts transcripts;
  private final SoundExtractor sounds;
  private final Optional<Transcriber> transcriber;
  private final SubtitleWriter subtitles;
  private final Clock clock;

  /**
   * @param transcriber empty when none is configured; then nothing is transcribed
   */
  public TranscribeVideo(
      Videos videos,
      Transcripts transcripts,
      SoundExtractor sounds,
      Optional<Transcriber> transcriber,
      SubtitleWriter subtitles,
      Clock clock) {
    this.videos = videos;
    this.transcripts = transcripts;
    this.sounds = sounds;
    this.transcriber = transcriber;
    this.subtitles = subtitles;
    this.clock = clock;
  }

  /** Does nothing when the video has a transcript, or this job did it before. */
  void transcribe(VideoId id, RunningJob job) {
    Optional<String> done = job.noted(PIECES_DONE);
    boolean begun = done.filter(pieces -> !pieces.equals(ALL)).isPresent();
    if (transcriber.isEmpty() || done.filter(ALL::equals).isPresent()) {
      return;
    }
    if (begun || transcripts.of(id).isEmpty()) {
      transcribe(existing(id), transcriber.get(), done.map(Integer::parseInt).orElse(0), job);
      show(existing(id), job);
      job.note(PIECES_DONE, ALL);
    }
  }

  private void transcribe(Video video, Transcriber writer, int done, RunningJob job) {
    job.step("transcribe", "Writing down what is said.");
    try {
      Optional<Sound> found = sounds.extract(video.file(), job);
      if (found.isPresent()) {
        try (Sound sound = found.get()) {
          writeDown(video, sound, writer, done, job);
        }
      }
    } catch (TranscriptionFailed | MediaFailure failure) {
      transcripts.put(video.id(), Transcript.EMPTY);
      IngestVideo.warn(job, "What is said could not be written down: " + failure.getMessage());
    } catch (JobCancelled cancelled) {
      transcripts.put(video.id(), Transcript.EMPTY);
      throw cancelled;
    }
  }

  private void writeDown(Video video, Sound sound, Transcriber writer, int done, RunningJob job) {
    List<Cue> cues = new ArrayList<>(transcripts.of(video.id()).cues());
    for (int i = done; i < sound.pieces(); i++) {
      job.stopIfCancelled();
      job.at(Percentage.of(i, sound.pieces()), "Writing down what is said.");
      SoundPiece piece = sound.piece(i);
      for (Cue cue : writer.transcribe(piece, job)) {
        cues.add(cue.later(piece.start()));
      }
      transcripts.put(video.id(), new Transcript(cues, 0).within(video.duration()));
      job.note(PIECES_DONE, String.valueOf(i + 1));
    }
  }

  /** Gives those who watch the words as subtitles. */
  private void show(Video video, RunningJob job) {
    Transcript transcript = transcripts.of(video.id());
    if (transcript.isEmpty()) {
      return;
    }
    try {
      MediaKey file = subtitles.write(transcript, video.folder());
      videos.update(video.withSubtitles(file, clock.instant()));
    } catch (MediaFailure failure) {
      IngestVideo.warn(job, failure.getMessage());
    }
  }

  private Video existing(VideoId id) {
    return videos
        .find(id)
        .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
  }
}
