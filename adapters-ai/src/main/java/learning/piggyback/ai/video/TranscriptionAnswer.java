package learning.piggyback.ai.video;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.domain.video.Cue;
import org.jspecify.annotations.Nullable;

/** What a service answers in the format {@code verbose_json}; others leave the segments out. */
@Serdeable
record TranscriptionAnswer(@Nullable String text, @Nullable List<Segment> segments) {

  /**
   * Some words, in seconds from the start of the sound.
   *
   * @param noSpeechProb how likely it is that nobody speaks, 0 to 1
   * @param avgLogprob how sure the model is of the words; 0 at best
   */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Segment(
      @Nullable Double start,
      @Nullable Double end,
      @Nullable String text,
      @Nullable Double noSpeechProb,
      @Nullable Double avgLogprob) {

    /**
     * Whisper's own rule (its no_speech_threshold and logprob_threshold): words made of silence.
     */
    private boolean isMadeUp() {
      return noSpeechProb != null && avgLogprob != null && noSpeechProb > 0.6 && avgLogprob < -1.0;
    }

    private Optional<Cue> toCue(Duration length) {
      if (start == null || end == null || text == null || text.isBlank() || isMadeUp()) {
        return Optional.empty();
      }
      Duration from = within(length, start);
      Duration to = within(length, Math.max(start, end));
      return from.equals(length)
          ? Optional.empty()
          : Optional.of(new Cue(from, to, text.strip().replaceAll("\\s+", " ")));
    }

    private static Duration within(Duration length, double seconds) {
      double bounded = Math.clamp(seconds, 0, length.toMillis() / 1_000.0);
      return Duration.ofMillis(Math.round(bounded * 1_000));
    }
  }

  /** Whether there are words, but not when they are said. */
  boolean isWithoutTimes() {
    return segments == null && text != null && !text.isBlank();
  }

  /** In order, within the length of the sound. */
  List<Cue> cues(Duration length) {
    Stream<Segment> given = segments == null ? Stream.of() : segments.stream();
    return given
        .flatMap(segment -> segment.toCue(length).stream())
        .sorted(Comparator.comparing(Cue::start))
        .toList();
  }
}
