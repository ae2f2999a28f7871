package learning.piggyback.web.question.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.question.history.Changes;
import learning.piggyback.domain.question.history.Revision;
import org.jspecify.annotations.Nullable;

/** The versions of a video's final questions, the newest first. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record HistoryResponse(boolean success, List<Item> versions) {

  /**
   * One version.
   *
   * @param savedBy role and id, such as {@code expert:ann}
   * @param savedByName the id where there is no name
   * @param restoredFrom left out for a version that repeats none
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "QuestionVersion")
  record Item(
      long version,
      String savedBy,
      String savedByName,
      Instant savedAt,
      ChangesBody changes,
      @Nullable Long restoredFrom) {

    static Item from(Revision revision) {
      return new Item(
          revision.version(),
          revision.savedBy(),
          revision.savedByName().orElseGet(() -> nameOf(revision.savedBy())),
          revision.savedAt(),
          ChangesBody.from(revision.changes()),
          revision.restoredFrom().isPresent() ? revision.restoredFrom().getAsLong() : null);
    }

    private static String nameOf(String savedBy) {
      return savedBy.equals("admin")
          ? "Administrator"
          : savedBy.substring(savedBy.indexOf(':') + 1);
    }
  }

  /** How many questions the version has changed; {@code skipped} and after: segments. */
  @Serdeable
  @Schema(name = "QuestionChanges")
  record ChangesBody(
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

    static ChangesBody from(Changes changes) {
      return new ChangesBody(
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
  }

  static HistoryResponse from(List<Revision> history) {
    return new HistoryResponse(true, history.stream().map(Item::from).toList());
  }
}
