package learning.piggyback.web.question.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.SentVariants;
import learning.piggyback.domain.question.companion.Variant;
import learning.piggyback.domain.question.companion.VariantChecks;
import learning.piggyback.domain.question.companion.VariantFinding;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A question in a companion's words, in both directions.
 *
 * @param q without words it is not kept
 * @param a always that of the question; another one that is sent is not kept, unless there is no
 *     question
 * @param isBest left out when it is not the segment's best
 * @param findings sent only: the checks that it does not pass; left out when it passes all
 */
@Serdeable
@Schema(name = "CompanionVariant")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VariantBody(
    @Nullable @Size(max = Limits.TEXT) String q,
    @Nullable @Size(max = Limits.TEXT) String a,
    @Schema(name = "is_best") @JsonProperty("is_best") @Nullable Boolean isBest,
    @Nullable List<VariantFindingBody> findings) {

  /**
   * A check that a variant does not pass.
   *
   * @param check stable, such as {@code same_words}
   * @param message one sentence for people
   */
  @Serdeable
  @Schema(name = "CompanionFinding")
  public record VariantFindingBody(String check, String message) {

    static VariantFindingBody from(VariantFinding finding) {
      return new VariantFindingBody(
          finding.check().name().toLowerCase(Locale.ROOT), finding.reason());
    }
  }

  /**
   * @param now the question as it is now; empty when there is none
   */
  static VariantBody from(Companion companion, Variant variant, Optional<Wording> now) {
    List<VariantFindingBody> findings =
        VariantChecks.findings(companion, now, variant).stream()
            .map(VariantFindingBody::from)
            .toList();
    return new VariantBody(
        variant.question(),
        now.orElse(variant.base()).answer(),
        variant.best() ? Boolean.TRUE : null,
        findings.isEmpty() ? null : findings);
  }

  SentVariants.Sent toDomain() {
    return new SentVariants.Sent(
        q == null ? "" : q.strip(),
        Optional.ofNullable(a).map(String::strip).filter(text -> !text.isEmpty()),
        Boolean.TRUE.equals(isBest));
  }
}
