package learning.piggyback.web.question;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A segment and what a writer made of it, in both directions.
 *
 * @param start first second
 * @param end last second
 */
@Serdeable
@Schema(name = "SegmentDraft")
record SegmentBody(
    @NotNull Integer start, @NotNull Integer end, @NotNull @Valid ResultBody result) {

  /**
   * Questions, or the reason why there are none.
   *
   * @param questions by question type
   * @param bestQuestion the wording of the best
   * @param missing sent only: the types of which there is no question
   * @param dropped those of them whose question was not safe for children
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "SegmentResult")
  record ResultBody(
      @Nullable Map<String, @NotNull @Valid CandidateBody> questions,
      @Nullable @Size(max = Limits.TEXT) String bestQuestion,
      @Nullable @Valid ErrorBody error,
      @Nullable @Size(max = Limits.QUESTION_TYPES) List<@NotNull String> missing,
      @Nullable @Size(max = Limits.QUESTION_TYPES) List<@NotNull String> dropped) {

    private static ResultBody failed(ErrorBody error) {
      return new ResultBody(null, null, error, null, null);
    }

    private Set<QuestionType> droppedTypes() {
      return dropped == null
          ? Set.of()
          : dropped.stream().map(QuestionTypes::read).collect(toUnmodifiableSet());
    }
  }

  /**
   * Why a segment has no questions.
   *
   * @param reason stable, such as {@code needs_transcript}
   * @param rawPreview the beginning of an answer that could not be read
   * @param frameDebug for failures that may lie in the pictures
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "SegmentError")
  record ErrorBody(
      @NotNull @Size(max = Limits.TEXT) String reason,
      @Nullable @Size(max = Limits.TEXT) String message,
      @Nullable @Size(max = Limits.TEXT) String rawPreview,
      @Nullable @Schema(accessMode = Schema.AccessMode.READ_ONLY) FrameDebugBody frameDebug) {}

  static SegmentBody from(SegmentDraft draft) {
    ResultBody result =
        switch (draft.outcome()) {
          case SegmentOutcome.Written written -> resultOf(written);
          case SegmentOutcome.Failed(String reason, String message, var preview) ->
              ResultBody.failed(new ErrorBody(reason, message, preview.orElse(null), null));
        };
    return new SegmentBody(draft.segment().start(), draft.segment().end(), result);
  }

  private static ResultBody resultOf(SegmentOutcome.Written written) {
    Map<String, CandidateBody> questions = new LinkedHashMap<>();
    written.candidates().forEach(c -> questions.put(c.type().wire(), CandidateBody.from(c)));
    return new ResultBody(
        questions,
        written.best().map(Candidate::question).orElse(null),
        null,
        wire(written.missing()),
        wire(written.dropped()));
  }

  private static @Nullable List<String> wire(Collection<QuestionType> types) {
    return types.isEmpty() ? null : types.stream().sorted().map(QuestionType::wire).toList();
  }

  /** The same failure, with what pictures there are. */
  SegmentBody with(FrameDebugBody frames) {
    ErrorBody error = result.error();
    return error == null
        ? this
        : new SegmentBody(
            start,
            end,
            ResultBody.failed(
                new ErrorBody(error.reason(), error.message(), error.rawPreview(), frames)));
  }

  SegmentDraft toDraft() {
    Segment segment = new Segment(start, end);
    if (result.error() != null) {
      String message = result.error().message();
      return new SegmentDraft(
          segment,
          new SegmentOutcome.Failed(
              result.error().reason(),
              message == null ? "" : message,
              Optional.ofNullable(result.error().rawPreview())));
    }
    List<Candidate> candidates = candidates();
    return new SegmentDraft(
        segment,
        candidates.isEmpty()
            ? new SegmentOutcome.Failed("missing_questions", "This segment has no questions.")
            : new SegmentOutcome.Written(candidates, result.droppedTypes()));
  }

  /** Ranks are made unique: by the given rank, the named best question first among equals. */
  private List<Candidate> candidates() {
    Map<QuestionType, CandidateBody> usable = new EnumMap<>(QuestionType.class);
    Map<String, CandidateBody> given = result.questions() == null ? Map.of() : result.questions();
    given.forEach((name, body) -> {
      if (body.isUsable()) {
        usable.put(QuestionTypes.read(name), body);
      }
    });
    List<Map.Entry<QuestionType, CandidateBody>> ordered = new ArrayList<>(usable.entrySet());
    ordered.sort(
        Comparator.comparingInt((Map.Entry<QuestionType, CandidateBody> e) ->
                e.getValue().givenRank().orElse(Integer.MAX_VALUE))
            .thenComparing(e -> !e.getValue().q().equals(result.bestQuestion())));
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<QuestionType, CandidateBody> entry : ordered) {
      candidates.add(entry.getValue().toCandidate(entry.getKey(), candidates.size() + 1));
    }
    return candidates;
  }
}
