package learning.piggyback.application.video;

import java.util.List;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.video.Cue;

/**
 * Writes down what is said in a video. It may be a service elsewhere, so it is never given what a
 * child says.
 */
public interface Transcriber {

  /** Which model and where, for people; without secrets. */
  String name();

  /**
   * What is said in a piece, in order; none when nobody speaks. Times count from the start of the
   * piece and lie within its length. Blocks, with time limits; what passes is tried again a few
   * times before {@link TranscriptionFailed} is thrown.
   */
  List<Cue> transcribe(SoundPiece piece, Progress progress);
}
