package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "SegmentResult")
  record ResultBody(
      @Nullable Map<String, @NotNull @Valid CandidateBody> questions,
      @Nullable @Size(max = Limits.TEXT) String bestQuestion,
      @Nullable @Valid ErrorBody error) {}

  /**
   * Why a segment has no questions.
   *
   * @param reason stable, such as {@code needs_transcript}
   * @param rawPreview the beginning of an answer that could not be read
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "SegmentError")
  record ErrorBody(
      @NotNull @Size(max = Limits.TEXT) String reason,
      @Nullable @Size(max = Limits.TEXT) String message,
      @Nullable @Size(max = Limits.TEXT) String rawPreview) {}

  static SegmentBody from(SegmentDraft draft) {
    ResultBody result =
        switch (draft.outcome()) {
          case SegmentOutcome.Written written -> resultOf(written);
          case SegmentOutcome.Failed(String reason, String message, var preview) ->
              new ResultBody(null, null, new ErrorBody(reason, message, preview.orElse(null)));
        };
    return new SegmentBody(draft.segment().start(), draft.segment().end(), result);
  }

  private static ResultBody resultOf(SegmentOutcome.Written written) {
    Map<String, CandidateBody> questions = new LinkedHashMap<>();
    written.candidates().forEach(c -> questions.put(c.type().wire(), CandidateBody.from(c)));
    return new ResultBody(questions, written.best().map(Candidate::question).orElse(null), null);
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
            : new SegmentOutcome.Written(candidates));
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
