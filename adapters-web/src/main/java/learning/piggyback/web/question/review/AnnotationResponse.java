package learning.piggyback.web.question.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import learning.piggyback.application.question.review.EnterQuestion.Entered;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.SegmentNotes.BestVerdict;
import learning.piggyback.domain.question.entry.ExpertEntry;
import org.jspecify.annotations.Nullable;

/**
 * What was noted.
 *
 * @param annotationsFile where the original kept it
 * @param updated whether an earlier one about the same part was replaced
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record AnnotationResponse(
    boolean success, Annotation annotation, String annotationsFile, boolean updated, String mode) {

  /**
   * @param bestQuestion left out when nobody has judged it
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Annotation")
  record Annotation(
      @Schema(type = "integer") @Nullable Object segmentIndex,
      long start,
      long end,
      String questionType,
      String questionTypeLabel,
      String question,
      String answer,
      boolean skipped,
      Instant savedAt,
      String mode,
      @Nullable Verdict bestQuestion) {}

  /**
   * @param comment left out when it was approved
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "KeptVerdict")
  record Verdict(String question, String answer, boolean approved, @Nullable String comment) {

    private static Verdict from(BestVerdict verdict) {
      return new Verdict(
          verdict.best().question(),
          verdict.best().answer(),
          verdict.approved(),
          verdict.comment().isEmpty() ? null : verdict.comment());
    }
  }

  static AnnotationResponse from(AnnotationRequest request, ExpertEntry entry, Entered entered) {
    String mode = request.mode().name().toLowerCase(Locale.ROOT);
    String video = entered.questions().video().value();
    String name = request.file() == null ? video + ".json" : request.file().strip();
    String reviewed = name.substring(name.lastIndexOf('/') + 1);
    return new AnnotationResponse(
        true,
        annotation(request, entry, entered, mode),
        "downloads/"
            + video
            + (request.mode() == AnnotationRequest.Mode.CREATE
                ? "/expert_questions/expert_" + video + ".json"
                : "/questions/" + reviewed + ".expert.json"),
        entered.updated(),
        mode);
  }

  private static Annotation annotation(
      AnnotationRequest request, ExpertEntry entry, Entered entered, String mode) {
    long start = entry.times().start().toSeconds();
    long end = entry.times().end().toSeconds();
    Instant savedAt = entry.times().enteredAt().truncatedTo(ChronoUnit.SECONDS);
    Verdict verdict = verdictOf(entered, start, end).map(Verdict::from).orElse(null);
    return switch (entry) {
      case ExpertEntry.Own own ->
          new Annotation(
              request.segmentIndex(),
              start,
              end,
              own.type().wire(),
              label(own.type().wire()),
              own.text().question(),
              own.text().answer(),
              false,
              savedAt,
              mode,
              verdict);
      case ExpertEntry.Skip _ ->
          new Annotation(
              request.segmentIndex(),
              start,
              end,
              "skip",
              "Skipped",
              "(skipped)",
              "",
              true,
              savedAt,
              mode,
              verdict);
    };
  }

  /** Kept with the segment that has the last second. */
  private static Optional<BestVerdict> verdictOf(Entered entered, long start, long end) {
    return entered.questions().segments().stream()
        .filter(segment -> segment.segment().start() <= end && end <= segment.segment().end() + 1)
        .sorted(Comparator.comparing((FinalSegment segment) -> segment.segment().start() != start))
        .flatMap(segment -> segment.notes().verdict().stream())
        .findFirst();
  }

  private static String label(String type) {
    return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
  }
}
