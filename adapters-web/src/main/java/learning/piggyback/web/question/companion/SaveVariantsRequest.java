package learning.piggyback.web.question.companion;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import learning.piggyback.application.question.companion.SaveVariants;
import learning.piggyback.domain.question.companion.SegmentKey;
import learning.piggyback.domain.question.companion.SentVariants;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Variants to keep, and variants to write.
 *
 * @param version that the adult started from; left out to change whatever is newest
 * @param segments by first and last second, such as {@code 0-59}
 * @param generate at most 12 segments in one request
 * @param provider who writes; the default one when it is not given
 */
@Serdeable
@Schema(name = "SaveCompanionVariants")
record SaveVariantsRequest(
    @Nullable Integer version,
    @Nullable @Size(max = Limits.SEGMENTS)
        Map<String, @Valid @NotNull SegmentVariantsBody> segments,
    @Nullable @Size(max = Limits.SEGMENTS) List<@Valid @NotNull Order> generate,
    @Nullable @Size(max = Limits.TEXT) String provider) {

  /**
   * A segment that variants shall be written for.
   *
   * @param segment such as {@code 0-59}
   * @param personas all when it is not given
   * @param types all that the segment has when it is not given
   * @param replace whether those that are there are written anew; they stay when it is not given
   */
  @Serdeable
  @Schema(name = "WriteCompanionVariants")
  record Order(
      @NotNull @Size(max = 64) String segment,
      @Nullable @Size(max = Limits.QUESTION_TYPES)
          List<@NotNull @Size(max = Limits.TEXT) String> personas,
      @Nullable @Size(max = Limits.QUESTION_TYPES)
          List<@NotNull @Size(max = Limits.TEXT) String> types,
      @Nullable Boolean replace) {

    SaveVariants.Order toDomain() {
      return new SaveVariants.Order(
          SegmentKey.of(segment),
          orNone(personas).stream().map(CompanionKeys::companion).collect(Collectors.toSet()),
          orNone(types).stream().map(CompanionKeys::type).collect(Collectors.toSet()),
          Boolean.TRUE.equals(replace));
    }

    private static List<String> orNone(@Nullable List<String> names) {
      return names == null ? List.of() : names;
    }
  }

  SaveVariants.Wish toWish() {
    List<SentVariants> sent =
        (segments == null ? Map.<String, SegmentVariantsBody>of() : segments)
            .entrySet().stream().map(one -> one.getValue().toDomain(one.getKey())).toList();
    return new SaveVariants.Wish(
        sent,
        generate == null ? List.of() : generate.stream().map(Order::toDomain).toList(),
        version == null ? OptionalLong.empty() : OptionalLong.of(version),
        Optional.ofNullable(provider).filter(name -> !name.isBlank()));
  }
}
