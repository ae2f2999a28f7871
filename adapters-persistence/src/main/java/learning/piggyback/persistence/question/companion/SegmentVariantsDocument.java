package learning.piggyback.persistence.question.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.SegmentVariants;
import learning.piggyback.domain.question.companion.Variant;

/**
 * A segment's variants.
 *
 * @param winners types by companion
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record SegmentVariantsDocument(
    int start, int end, List<VariantDocument> variants, Map<String, String> winners) {

  /** A variant, with the question that it was written for. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VariantDocument(
      String companion,
      String type,
      String question,
      String baseQuestion,
      String baseAnswer,
      boolean best) {

    Variant toDomain() {
      return new Variant(question, new Wording(baseQuestion, baseAnswer), best);
    }
  }

  static SegmentVariantsDocument from(SegmentVariants segment) {
    List<VariantDocument> variants = new ArrayList<>();
    new TreeMap<>(segment.variants())
        .forEach((companion, byType) ->
            new TreeMap<>(byType)
                .forEach((type, variant) ->
                    variants.add(
                        new VariantDocument(
                            companion.name(),
                            type.name(),
                            variant.question(),
                            variant.base().question(),
                            variant.base().answer(),
                            variant.best()))));
    Map<String, String> winners = new TreeMap<>();
    segment.winners().forEach((companion, type) -> winners.put(companion.name(), type.name()));
    return new SegmentVariantsDocument(
        segment.segment().start(), segment.segment().end(), variants, winners);
  }

  SegmentVariants toDomain() {
    Map<Companion, Map<QuestionType, Variant>> all = new EnumMap<>(Companion.class);
    variants.forEach(variant ->
        all.computeIfAbsent(
                Companion.valueOf(variant.companion()), _ -> new EnumMap<>(QuestionType.class))
            .put(QuestionType.valueOf(variant.type()), variant.toDomain()));
    Map<Companion, QuestionType> won = new EnumMap<>(Companion.class);
    winners.forEach(
        (companion, type) -> won.put(Companion.valueOf(companion), QuestionType.valueOf(type)));
    return new SegmentVariants(new Segment(start, end), all, won);
  }
}
