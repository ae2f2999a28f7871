package learning.piggyback.persistence.question;

import io.micronaut.serde.annotation.Serdeable;
import learning.piggyback.domain.question.history.Changes;

/** How much a version has changed. */
@Serdeable
record ChangesDocument(
    int added,
    int removed,
    int edited,
    int approved,
    int retired,
    int reopened,
    int trashed,
    int untrashed,
    int ranked,
    int skipped,
    int unskipped) {

  static ChangesDocument from(Changes changes) {
    return new ChangesDocument(
        changes.added(),
        changes.removed(),
        changes.edited(),
        changes.approved(),
        changes.retired(),
        changes.reopened(),
        changes.trashed(),
        changes.untrashed(),
        changes.ranked(),
        changes.skipped(),
        changes.unskipped());
  }

  Changes toDomain() {
    return new Changes(
        added, removed, edited, approved, retired, reopened, trashed, untrashed, ranked, skipped,
        unskipped);
  }
}
