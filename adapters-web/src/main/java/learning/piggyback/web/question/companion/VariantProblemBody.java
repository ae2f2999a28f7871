package learning.piggyback.web.question.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import learning.piggyback.application.question.companion.RephraseQuestions;
import learning.piggyback.domain.question.companion.SegmentKey;
import learning.piggyback.domain.question.companion.VariantProblem;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked for or sent and is not there.
 *
 * @param segment such as {@code 0-59}; null where there are no segments
 * @param persona null when it is about the whole segment, as is the type
 * @param reason stable, such as {@code not_possible}
 * @param message one sentence for people
 */
@Serdeable
@Schema(name = "CompanionProblem")
@JsonInclude(JsonInclude.Include.ALWAYS)
record VariantProblemBody(
    @Nullable String segment,
    @Nullable String persona,
    @Nullable String type,
    String reason,
    String message) {

  static VariantProblemBody from(VariantProblem problem) {
    return new VariantProblemBody(
        SegmentKey.wire(problem.segment()),
        problem.slot().map(slot -> slot.companion().wire()).orElse(null),
        problem.slot().map(slot -> slot.type().wire()).orElse(null),
        problem.reason(),
        problem.message());
  }

  static VariantProblemBody from(RephraseQuestions.Missing missing) {
    return new VariantProblemBody(
        null,
        missing.slot().companion().wire(),
        missing.slot().type().wire(),
        missing.reason(),
        missing.message());
  }
}
