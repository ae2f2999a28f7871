package learning.piggyback.application.video.inmemory;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.SoundExtractor;
import learning.piggyback.application.video.SoundPiece;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;

/** Silence of the length of an in-memory video, in pieces of ten seconds. */
public final class InMemorySoundExtractor implements SoundExtractor {

  private static final Duration PIECE = Duration.ofSeconds(10);

  private final InMemoryMediaStore store;

  public InMemorySoundExtractor(InMemoryMediaStore store) {
    this.store = store;
  }

  @Override
  public Optional<Sound> extract(MediaKey video, Progress progress) {
    progress.stopIfCancelled();
    byte[] content =
        store
            .bytesOf(video)
            .orElseThrow(() -> DomainProblem.notFound("media_not_found", "There is no such file."));
    MediaInfo info =
        InMemoryVideoFile.read(content)
            .orElseThrow(() ->
                new MediaFailure("media_broken", "The video's sound could not be read.", false));
    progress.at(Percentage.ALL, "Taking the sound");
    return info.hasAudio() ? Optional.of(new Silence(info.duration())) : Optional.empty();
  }

  private record Silence(Duration duration) implements Sound {

    @Override
    public int pieces() {
      return Math.toIntExact(duration.plus(PIECE).minusNanos(1).dividedBy(PIECE));
    }

    @Override
    public SoundPiece piece(int index) {
      Duration start = PIECE.multipliedBy(index);
      Duration rest = duration.minus(start);
      if (index < 0 || !rest.isPositive()) {
        throw new IndexOutOfBoundsException(index);
      }
      return new SoundPiece(start, rest.compareTo(PIECE) < 0 ? rest : PIECE, new byte[44]);
    }

    @Override
    public void close() {}
  }
}
