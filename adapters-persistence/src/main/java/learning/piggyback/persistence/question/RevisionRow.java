package learning.piggyback.persistence.question;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.domain.question.history.Changes;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.persistence.Json;
import org.jspecify.annotations.Nullable;

/**
 * A version without its questions.
 *
 * @param changes null in versions from before they were counted
 */
@MappedEntity("final_questions")
record RevisionRow(
    long version,
    String savedBy,
    @Nullable String savedByName,
    Instant savedAt,
    @Nullable String changes,
    @Nullable Long restoredFrom) {

  private static final Argument<ChangesDocument> CHANGES = Argument.of(ChangesDocument.class);

  Revision toDomain(Json json) {
    return new Revision(
        version,
        savedBy,
        Optional.ofNullable(savedByName),
        savedAt,
        changes == null ? Changes.NONE : json.read(changes, CHANGES).toDomain(),
        restoredFrom == null ? OptionalLong.empty() : OptionalLong.of(restoredFrom));
  }
}
