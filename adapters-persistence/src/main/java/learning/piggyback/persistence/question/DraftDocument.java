package learning.piggyback.persistence.question;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A segment's draft.
 *
 * @param dropped types whose question was not safe for children; null in old documents
 * @param reason why there are no candidates; null when there are some
 * @param rawPreview of an answer that could not be read
 * @param attempts null in documents from before they were counted
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DraftDocument(
    int start,
    int end,
    List<CandidateDocument> candidates,
    @Nullable List<String> dropped,
    @Nullable String reason,
    @Nullable String message,
    @Nullable String rawPreview,
    @Nullable Integer attempts) {

  static DraftDocument from(SegmentDraft draft) {
    int start = draft.segment().start();
    int end = draft.segment().end();
    return switch (draft.outcome()) {
      case SegmentOutcome.Written(var candidates, var dropped) ->
          new DraftDocument(
              start,
              end,
              candidates.stream().map(CandidateDocument::from).toList(),
              dropped.stream().map(QuestionType::name).sorted().toList(),
              null,
              null,
              null,
              draft.attempts());
      case SegmentOutcome.Failed(var reason, var message, var preview) ->
          new DraftDocument(
              start,
              end,
              List.of(),
              List.of(),
              reason,
              message,
              preview.orElse(null),
              draft.attempts());
    };
  }

  SegmentDraft toDomain() {
    return new SegmentDraft(
        new Segment(start, end),
        reason == null
            ? new SegmentOutcome.Written(
                candidates.stream().map(CandidateDocument::toDomain).toList(),
                dropped == null
                    ? Set.of()
                    : dropped.stream().map(QuestionType::valueOf).collect(toUnmodifiableSet()))
            : new SegmentOutcome.Failed(
                reason, Objects.requireNonNullElse(message, ""), Optional.ofNullable(rawPreview)),
        attempts == null ? 1 : attempts);
  }
}
