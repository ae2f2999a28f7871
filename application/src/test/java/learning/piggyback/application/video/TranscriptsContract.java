package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Transcripts}. */
public interface TranscriptsContract extends StoreContract {

  VideoId VIDEO = new VideoId("v1");

  private Transcripts transcripts() {
    return testee().transcripts();
  }

  private static Cue cue(long startMillis, long endMillis, String text) {
    return new Cue(Duration.ofMillis(startMillis), Duration.ofMillis(endMillis), text);
  }

  @BeforeEach
  default void addVideo() {
    testee().videos().add(Samples.video("v1"));
  }

  @Test
  default void transcriptShouldBeReadAsItWasPut() {
    Transcript transcript =
        new Transcript(
            List.of(
                cue(0, 0, ""),
                cue(0, 1_001, Samples.UNICODE),
                cue(0, 500, "the same start"),
                new Cue(Duration.ofNanos(7), Duration.ofHours(99), "x".repeat(100_000))),
            3);

    transcripts().put(VIDEO, transcript);

    assertThat(transcripts().of(VIDEO)).isEqualTo(transcript);
  }

  @Test
  default void videoWithoutTranscriptShouldHaveAnEmptyOne() {
    assertThat(transcripts().of(VIDEO)).isEqualTo(Transcript.EMPTY);
    assertThat(transcripts().of(new VideoId("v9"))).isEqualTo(Transcript.EMPTY);
  }

  @Test
  default void putShouldReplaceTheWholeTranscript() {
    transcripts().put(VIDEO, new Transcript(List.of(cue(0, 1, "a"), cue(1, 2, "b")), 1));

    Transcript second = new Transcript(List.of(cue(5, 6, "c")), 0);
    transcripts().put(VIDEO, second);
    assertThat(transcripts().of(VIDEO)).isEqualTo(second);

    transcripts().put(VIDEO, new Transcript(List.of(), 9));
    assertThat(transcripts().of(VIDEO)).isEqualTo(new Transcript(List.of(), 9));
  }

  @Test
  default void hugeTranscriptShouldBeKept() {
    Transcript huge =
        new Transcript(
            IntStream.range(0, 10_000).mapToObj(i -> cue(i, i + 10, "cue " + i)).toList(), 0);

    transcripts().put(VIDEO, huge);

    assertThat(transcripts().of(VIDEO)).isEqualTo(huge);
  }

  @Test
  default void putShouldRefuseAnUnknownVideo() {
    assertProblem("video_not_found", () -> transcripts().put(new VideoId("v9"), Transcript.EMPTY));
  }

  @Test
  default void rolledBackTranscriptShouldLeaveTheOldOne() {
    Transcript old = new Transcript(List.of(cue(0, 1, "a")), 0);
    transcripts().put(VIDEO, old);

    rollBack(() -> transcripts().put(VIDEO, new Transcript(List.of(cue(0, 1, "b")), 0)));

    assertThat(transcripts().of(VIDEO)).isEqualTo(old);
  }
}
