package learning.piggyback.application.video.inmemory;

import java.time.Duration;
import java.util.List;
import learning.piggyback.application.video.Transcriber;
import learning.piggyback.application.video.TranscriberContract;
import learning.piggyback.domain.video.Cue;

final class InMemoryTranscriberTest implements TranscriberContract {

  private final InMemoryTranscriber transcriber = new InMemoryTranscriber();

  @Override
  public Transcriber testee() {
    return transcriber;
  }

  @Override
  public void say(List<Cue> cues) {
    transcriber.hear(cues.stream().map(cue -> cue.later(PIECE.start())).toList());
  }

  @Override
  public void breakIt() {
    transcriber.failFrom(Duration.ZERO);
  }
}
