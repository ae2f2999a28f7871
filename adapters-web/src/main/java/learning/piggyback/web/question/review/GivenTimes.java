package learning.piggyback.web.question.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.question.LooseNumber;
import org.jspecify.annotations.Nullable;

/** The times of an entry as clients send them: any of the three, to three decimals. */
record GivenTimes(OptionalDouble start, OptionalDouble end, OptionalDouble at) {

  private static final double MILLIS = 1000.0;

  static GivenTimes of(@Nullable Object start, @Nullable Object end, @Nullable Object at) {
    return new GivenTimes(
        read(start, "segment_start"), read(end, "segment_end"), read(at, "timestamp"));
  }

  /**
   * Without a start and an end, it is about the time stamp; without that, it is asked at the end.
   */
  EntryTimes toDomain(Instant now) {
    double from = or(start, or(end, at)).orElseThrow(() -> InvalidInput.missing("segment_start"));
    double to = Math.max(from, or(end, OptionalDouble.of(from)).getAsDouble());
    return new EntryTimes(duration(from), duration(to), duration(at.orElse(to)), now);
  }

  private static OptionalDouble or(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() ? one : other;
  }

  private static Duration duration(double seconds) {
    return Duration.ofMillis(Math.round(seconds * MILLIS));
  }

  private static OptionalDouble read(@Nullable Object given, String name) {
    List<String> place = List.of("body", name);
    OptionalDouble number = LooseNumber.of(given, place);
    if (number.isPresent() && (number.getAsDouble() < 0 || number.getAsDouble() > Segment.LATEST)) {
      throw new InvalidInput(
          List.of(new Fault(place, "Input should be seconds of the video", "value_error")));
    }
    return number;
  }
}
