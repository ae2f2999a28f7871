package learning.piggyback.web.quiz;

import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.domain.quiz.Attempt;

/** An attempt whose answer was marked, as it counts now. */
@Serdeable
record MarkedResponse(boolean success, ScoresResponse.Item attempt) {

  static MarkedResponse from(Attempt attempt) {
    return new MarkedResponse(true, ScoresResponse.Item.from(attempt));
  }
}
