package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.companion.SentVariants;
import learning.piggyback.domain.question.review.Ballot;
import learning.piggyback.domain.question.review.SharedOrder;
import learning.piggyback.web.Limits;
import learning.piggyback.web.question.companion.SegmentVariantsBody;
import learning.piggyback.web.question.companion.VariantBody;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed segment, in both directions.
 *
 * @param segmentIndex sent only: its place in the video, from 0
 * @param skipped why no question shall be asked here; left out when one may be
 * @param agreement sent only: of two and more reviewers
 * @param personaVariants how the companions ask; read only where a segment has none yet, for they
 *     are saved by a route of their own
 * @param personaWinners likewise
 */
@Serdeable
@Schema(name = "FinalSegment")
record FinalSegmentBody(
    @Schema(name = "segmentIndex") @JsonProperty("segmentIndex") @Nullable Integer segmentIndex,
    @NotNull Integer start,
    @NotNull Integer end,
    @Schema(name = "aiQuestions") @JsonProperty("aiQuestions")
        @Nullable List<@Valid @NotNull FinalQuestionBody> aiQuestions,
    @Nullable @Size(max = Limits.TEXT) String skipped,
    @Nullable AgreementBody agreement,
    @Schema(name = "persona_variants") @JsonProperty("persona_variants")
        @Nullable Map<String, @NotNull Map<String, @Valid @NotNull VariantBody>> personaVariants,
    @Schema(name = "persona_winners") @JsonProperty("persona_winners")
        @Nullable Map<String, @Nullable String> personaWinners) {

  /**
   * How much the reviewers agree about the order.
   *
   * @param w Kendall's coefficient of concordance: 0 for none, 1 for the same order
   * @param order the ids of the questions in the reviewers' shared order
   */
  @Serdeable
  @Schema(name = "Agreement")
  record AgreementBody(double w, int reviewers, int questions, List<UUID> order) {}

  /**
   * @param reviewer whose ranks and trash are shown
   */
  static FinalSegmentBody from(
      FinalSegment segment, int index, String reviewer, Optional<String> owner) {
    Optional<Ballot<QuestionId>> own = segment.ballotOf(reviewer);
    SharedOrder<QuestionId> shared = segment.order(owner);
    return new FinalSegmentBody(
        index,
        segment.segment().start(),
        segment.segment().end(),
        segment.questions().stream().map(question -> body(segment, question, own, shared)).toList(),
        segment.skipped().orElse(null),
        shared
            .agreement()
            .map(a -> new AgreementBody(a.w(), a.reviewers(), a.questions(), ids(shared)))
            .orElse(null),
        null,
        null);
  }

  /** How the companions ask, where that was sent along. */
  Optional<SentVariants> voiced() {
    return personaVariants == null && personaWinners == null
        ? Optional.empty()
        : Optional.of(
            new SegmentVariantsBody(personaVariants, personaWinners).toDomain(start + "-" + end));
  }

  /** The same, with how the companions ask. */
  FinalSegmentBody with(SegmentVariantsBody voiced) {
    return new FinalSegmentBody(
        segmentIndex,
        start,
        end,
        aiQuestions,
        skipped,
        agreement,
        voiced.variants(),
        voiced.winners());
  }

  /** A reviewer who has not ordered the segment sees what the others decided together. */
  private static FinalQuestionBody body(
      FinalSegment segment,
      FinalQuestion question,
      Optional<Ballot<QuestionId>> own,
      SharedOrder<QuestionId> shared) {
    OptionalInt rank =
        own.map(ballot -> ballot.rankOf(question.id()))
            .orElseGet(() -> segment.rankOf(question.id(), shared));
    boolean trashed =
        own.map(ballot -> ballot.trashed().contains(question.id()))
            .orElseGet(() -> shared.trashed().contains(question.id()));
    return FinalQuestionBody.from(question, rank, trashed);
  }

  private static List<UUID> ids(SharedOrder<QuestionId> shared) {
    return shared.order().stream().map(QuestionId::value).toList();
  }

  SegmentReview toDomain() {
    List<FinalQuestionBody> questions = aiQuestions == null ? List.of() : aiQuestions;
    return new SegmentReview(
        new Segment(start, end),
        questions.stream().map(FinalQuestionBody::toDomain).toList(),
        Optional.ofNullable(skipped).map(String::strip).filter(why -> !why.isEmpty()));
  }
}
