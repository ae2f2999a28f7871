package learning.piggyback.web.question.review;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.SegmentNotes.BestVerdict;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.entry.ExpertEntry;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.Limits;
import learning.piggyback.web.RequiredText;
import learning.piggyback.web.question.LooseNumber;
import learning.piggyback.web.question.WireText;
import org.jspecify.annotations.Nullable;

/**
 * A question of an adult's own or a skip, with what the adult thinks of the writer's best one.
 *
 * @param mode {@code review}, with {@code file}, or {@code create}, with {@code video_id}
 * @param file of the questions that are reviewed, such as {@code
 *     downloads/<id>/questions/<id>.json}
 * @param start of the segment in seconds, as is {@code end}
 * @param segmentIndex sent back
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "AnnotationRequest")
record AnnotationRequest(
    @NotNull Mode mode,
    @Nullable @Size(max = Limits.TEXT) String file,
    @JsonAlias("videoId") @Nullable String videoId,
    @Schema(type = "integer") @NotNull Object start,
    @Schema(type = "integer") @NotNull Object end,
    @Schema(type = "boolean", nullable = true) @JsonAlias("skipped") @Nullable Object skip,
    @Schema(type = "integer", nullable = true) @JsonAlias("segmentIndex")
        @Nullable Object segmentIndex,
    @Nullable @Size(max = Limits.TEXT) String question,
    @Nullable @Size(max = Limits.TEXT) String answer,
    @JsonAlias("questionType") @Nullable @Size(max = Limits.TEXT) String questionType,
    @JsonAlias("bestQuestion") @Nullable @Valid BestBody bestQuestion) {

  /** Reviewing what a writer proposed, or asking without it. */
  @Serdeable
  enum Mode {
    @JsonProperty("review")
    REVIEW,
    @JsonProperty("create")
    CREATE
  }

  /**
   * What the adult thinks of the writer's best question.
   *
   * @param approved a boolean, or a word for it
   * @param comment why not
   */
  @Serdeable
  @Schema(name = "BestQuestionVerdict")
  record BestBody(
      @Nullable @Size(max = Limits.TEXT) String question,
      @Nullable @Size(max = Limits.TEXT) String answer,
      @Schema(type = "boolean", nullable = true) @Nullable Object approved,
      @Nullable @Size(max = Limits.TEXT) String comment) {

    private BestVerdict toDomain() {
      boolean approves = EntryFields.isYes(approved);
      String why = WireText.clean(comment);
      if (!approves && why.isEmpty()) {
        throw DomainProblem.invalid(
            "comment_required", "A comment is required when the best question is not approved.");
      }
      return new BestVerdict(
          new Wording(WireText.clean(question), WireText.clean(answer)),
          approves,
          approves ? "" : why);
    }
  }

  private static final Pattern FILE =
      Pattern.compile(
          "(?:/?downloads/)?(?:([A-Za-z0-9_-]+)/)?(?:questions/)?([A-Za-z0-9_-]+)\\.json");

  VideoId video() {
    return switch (mode) {
      case CREATE -> new VideoId(RequiredText.of("video_id", videoId).strip());
      case REVIEW -> reviewed(RequiredText.of("file", file).strip());
    };
  }

  private VideoId reviewed(String name) {
    Matcher matcher = FILE.matcher(name);
    if (!matcher.matches()) {
      throw DomainProblem.invalid("invalid_question_file", "Invalid question file");
    }
    String folder = matcher.group(1) == null ? "questions" : matcher.group(1);
    String inFolder = folder.equals("questions") ? matcher.group(2) : folder;
    return new VideoId(videoId == null || videoId.isBlank() ? inFolder : videoId.strip());
  }

  ExpertEntry toEntry(Instant now) {
    video();
    EntryTimes times = GivenTimes.of(bound(start, "start"), bound(end, "end"), null).toDomain(now);
    return isSkipped()
        ? new ExpertEntry.Skip(times, "")
        : EntryFields.own(times, questionType, question, answer);
  }

  private boolean isSkipped() {
    return EntryFields.isYes(skip);
  }

  Optional<BestVerdict> verdict() {
    return Optional.ofNullable(bestQuestion).map(BestBody::toDomain);
  }

  private double bound(Object given, String name) {
    double first = number(start, "start");
    double last = number(end, "end");
    if (first < 0 || last < first) {
      throw DomainProblem.invalid("invalid_segment", "Invalid segment bounds");
    }
    return number(given, name);
  }

  private static double number(Object given, String name) {
    return LooseNumber.of(given, List.of("body", name))
        .orElseThrow(() -> InvalidInput.missing(name));
  }
}
