package learning.piggyback.web.question.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.application.question.companion.RephraseQuestions.Rephrased;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Questions in the companions' words, kept nowhere; 200 with {@code success: false} when no
 * provider wrote any, as the contract has it.
 *
 * @param variants by companion and type
 * @param problems what could not be written, and why
 * @param message why there is nothing at all
 */
@Serdeable
@Schema(name = "RephrasedQuestions")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RephraseResponse(
    boolean success,
    @Nullable Map<String, Map<String, VariantBody>> variants,
    @Nullable List<VariantProblemBody> problems,
    @Nullable String error,
    @Nullable String message) {

  static RephraseResponse failed(String error, String message) {
    return new RephraseResponse(false, null, null, error, message);
  }

  static RephraseResponse from(
      Rephrased rephrased, Map<QuestionType, Wording> asked, RephraseRequest request) {
    Map<String, Map<String, VariantBody>> variants = new LinkedHashMap<>();
    for (Companion companion : Companion.values()) {
      variants.put(companion.wire(), new LinkedHashMap<>());
    }
    rephrased
        .variants()
        .forEach((slot, question) -> {
          Wording base = asked.getOrDefault(slot.type(), Wording.NONE);
          variants
              .getOrDefault(slot.companion().wire(), new LinkedHashMap<>())
              .put(
                  slot.type().wire(),
                  new VariantBody(
                      question, base.answer(), request.isBest(base) ? Boolean.TRUE : null, null));
        });
    return new RephraseResponse(
        true,
        variants,
        rephrased.missing().stream().map(VariantProblemBody::from).toList(),
        null,
        null);
  }
}
