package learning.piggyback.application.video.inmemory;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.SoundPiece;
import learning.piggyback.application.video.Transcriber;
import learning.piggyback.application.video.TranscriptionFailed;
import learning.piggyback.domain.video.Cue;
import org.jspecify.annotations.Nullable;

/** Hears in each piece what it was told is said in its video. */
public final class InMemoryTranscriber implements Transcriber {

  private final List<Duration> asked = new CopyOnWriteArrayList<>();
  private volatile List<Cue> said = List.of();
  private volatile @Nullable Duration failsAt;

  /** What is said in the video. */
  public void hear(List<Cue> cues) {
    said = List.copyOf(cues);
  }

  /** Makes it fail for every piece that begins then or later; for none when null. */
  public void failFrom(@Nullable Duration start) {
    failsAt = start;
  }

  /** Where the pieces began that it was asked about, in order. */
  public List<Duration> asked() {
    return List.copyOf(asked);
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public List<Cue> transcribe(SoundPiece piece, Progress progress) {
    progress.stopIfCancelled();
    asked.add(piece.start());
    Duration failing = failsAt;
    if (failing != null && piece.start().compareTo(failing) >= 0) {
      throw new TranscriptionFailed("The transcriber does not answer.");
    }
    return said.stream().flatMap(cue -> within(piece, cue)).toList();
  }

  private static Stream<Cue> within(SoundPiece piece, Cue cue) {
    Duration start = cue.start().minus(piece.start());
    if (start.isNegative() || start.compareTo(piece.length()) >= 0) {
      return Stream.empty();
    }
    Duration end = cue.end().minus(piece.start());
    Duration last = end.compareTo(piece.length()) > 0 ? piece.length() : end;
    return Stream.of(new Cue(start, last, cue.text()));
  }
}
