package learning.piggyback.domain.quiz.session;

import java.time.Duration;
import learning.piggyback.domain.DomainProblem;

/** A part of a video that was played without a jump; both ends count from the video's start. */
public record Stretch(Duration from, Duration to) {

  public Stretch {
    if (from.isNegative() || to.compareTo(from) < 0) {
      throw DomainProblem.invalid("invalid_stretch", "What was played ends before it begins.");
    }
  }

  Duration length() {
    return to.minus(from);
  }

  boolean touches(Stretch other) {
    return from.compareTo(other.to) <= 0 && other.from.compareTo(to) <= 0;
  }

  Stretch and(Stretch other) {
    return new Stretch(
        from.compareTo(other.from) < 0 ? from : other.from,
        to.compareTo(other.to) > 0 ? to : other.to);
  }

  /** Whether playing it has reached the moment; where it begins was reached before. */
  boolean reaches(Duration moment) {
    return (from.compareTo(moment) < 0 || moment.isZero()) && moment.compareTo(to) <= 0;
  }
}
