package learning.piggyback.persistence.question.companion;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.question.companion.CompanionVariants;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;

@MappedEntity("companion_variants")
record VariantsRow(String videoId, long version, String savedBy, Instant savedAt, String document) {

  private static final Argument<List<SegmentVariantsDocument>> DOCUMENT =
      Argument.listOf(SegmentVariantsDocument.class);

  static VariantsRow from(CompanionVariants variants, long version, Json json) {
    return new VariantsRow(
        variants.video().value(),
        version,
        variants.savedBy(),
        variants.savedAt(),
        json.write(variants.segments().stream().map(SegmentVariantsDocument::from).toList()));
  }

  CompanionVariants toDomain(Json json) {
    return new CompanionVariants(
        new VideoId(videoId),
        json.read(document, DOCUMENT).stream().map(SegmentVariantsDocument::toDomain).toList(),
        savedBy,
        savedAt,
        version);
  }
}
