package learning.piggyback.web.question.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.companion.BaseQuestions;
import learning.piggyback.domain.question.companion.SegmentKey;
import learning.piggyback.domain.question.companion.SegmentVariants;
import learning.piggyback.domain.question.companion.SentVariants;
import org.jspecify.annotations.Nullable;

/**
 * A segment's variants, in both directions.
 *
 * @param variants by companion and type; left out to leave those that are there
 * @param winners the type that each companion asks; null for none; a companion that is left out
 *     keeps its own
 */
@Serdeable
@Schema(name = "SegmentVariants")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SegmentVariantsBody(
    @Schema(name = "persona_variants") @JsonProperty("persona_variants")
        @Nullable Map<String, @NotNull Map<String, @Valid @NotNull VariantBody>> variants,
    @Schema(name = "persona_winners") @JsonProperty("persona_winners")
        @Nullable Map<String, @Nullable String> winners) {

  /**
   * @param bases the segment's questions as they are now
   */
  public static SegmentVariantsBody from(SegmentVariants segment, BaseQuestions bases) {
    Map<String, Map<String, VariantBody>> variants = new LinkedHashMap<>();
    new TreeMap<>(segment.variants())
        .forEach((companion, byType) -> {
          Map<String, VariantBody> one = new LinkedHashMap<>();
          new TreeMap<>(byType)
              .forEach((type, variant) ->
                  one.put(
                      type.wire(),
                      VariantBody.from(
                          companion, variant, Optional.ofNullable(bases.wordings().get(type)))));
          variants.put(companion.wire(), one);
        });
    Map<String, @Nullable String> winners = new LinkedHashMap<>();
    new TreeMap<>(segment.winners())
        .forEach((companion, type) -> winners.put(companion.wire(), type.wire()));
    return new SegmentVariantsBody(variants, winners);
  }

  public SentVariants toDomain(String key) {
    return new SentVariants(
        SegmentKey.of(key),
        Optional.ofNullable(variants)
            .map(sent ->
                CompanionKeys.byCompanion(
                    sent, byType -> CompanionKeys.byType(byType, VariantBody::toDomain))),
        winners == null ? Optional.empty() : Optional.of(read(winners)));
  }

  private static Map<Companion, Optional<QuestionType>> read(
      Map<String, @Nullable String> winners) {
    Map<Companion, Optional<QuestionType>> read = new EnumMap<>(Companion.class);
    winners.forEach((name, type) -> read.put(CompanionKeys.companion(name), winner(type)));
    return read;
  }

  private static Optional<QuestionType> winner(@Nullable String type) {
    return Optional.ofNullable(type).filter(name -> !name.isBlank()).map(CompanionKeys::type);
  }
}
