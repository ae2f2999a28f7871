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
import java.util.stream.IntStream;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentNotes;
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
 * @param start read as text and with decimals too, as is {@code end}
 * @param skipped why no question shall be asked here; left out when one may be
 * @param approved an adult's word for the segment as a whole; left out to leave it, as are the
 *     comments
 * @param aiOriginalBest what the writer had proposed as the best: a text, or question and answer
 * @param agreement sent only: of two and more reviewers
 * @param personaVariants how the companions ask; read only where a segment has none yet, for they
 *     are saved by a route of their own
 * @param personaWinners likewise
 */
@Serdeable
@Schema(name = "FinalSegment")
record FinalSegmentBody(
    @Schema(name = "segmentIndex", type = "integer", nullable = true) @JsonProperty("segmentIndex")
        @Nullable Object segmentIndex,
    @NotNull @Schema(type = "integer") Object start,
    @NotNull @Schema(type = "integer") Object end,
    @Schema(name = "aiQuestions")
        @JsonProperty("aiQuestions")
        @Nullable
        @Size(max = Limits.QUESTIONS)
        List<@Valid @NotNull FinalQuestionBody> aiQuestions,
    @Nullable @Size(max = Limits.TEXT) String skipped,
    @Nullable Boolean approved,
    @Schema(name = "triageComment")
        @JsonProperty("triageComment")
        @Nullable
        @Size(max = Limits.TEXT)
        String triageComment,
    @Schema(name = "rankingComment")
        @JsonProperty("rankingComment")
        @Nullable
        @Size(max = Limits.TEXT)
        String rankingComment,
    @Schema(name = "aiOriginalBest", nullable = true) @JsonProperty("aiOriginalBest")
        @Nullable Object aiOriginalBest,
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
        segment.notes().approved().orElse(null),
        segment.notes().triage().orElse(null),
        segment.notes().ranking().orElse(null),
        segment.notes().firstBest().map(FirstBest::wire).orElse(null),
        shared
            .agreement()
            .map(a -> new AgreementBody(a.w(), a.reviewers(), a.questions(), ids(shared)))
            .orElse(null),
        null,
        null);
  }

  /** How the companions ask, where that was sent along. */
  Optional<SentVariants> voiced() {
    if (personaVariants == null && personaWinners == null) {
      return Optional.empty();
    }
    Segment named = segment(List.of("segment"));
    return Optional.of(
        new SegmentVariantsBody(personaVariants, personaWinners)
            .toDomain(named.start() + "-" + named.end()));
  }

  /** The same, with how the companions ask. */
  FinalSegmentBody with(SegmentVariantsBody voiced) {
    return new FinalSegmentBody(
        segmentIndex,
        start,
        end,
        aiQuestions,
        skipped,
        approved,
        triageComment,
        rankingComment,
        aiOriginalBest,
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

  int size() {
    return aiQuestions == null ? 0 : aiQuestions.size();
  }

  /**
   * @param place where it is in the body
   */
  SegmentReview toDomain(List<String> place) {
    List<FinalQuestionBody> questions = aiQuestions == null ? List.of() : aiQuestions;
    return new SegmentReview(
        segment(place),
        IntStream.range(0, questions.size())
            .mapToObj(i ->
                questions
                    .get(i)
                    .toDomain(LooseNumber.place(place, "aiQuestions", String.valueOf(i))))
            .toList(),
        Optional.of(WireText.clean(skipped)).filter(why -> !why.isEmpty()),
        new SegmentNotes(
            Optional.ofNullable(approved),
            Optional.ofNullable(triageComment).map(WireText::clean),
            Optional.ofNullable(rankingComment).map(WireText::clean),
            FirstBest.of(aiOriginalBest),
            Optional.empty(),
            Optional.empty()));
  }

  Segment segment(List<String> place) {
    int from = LooseNumber.seconds(start, LooseNumber.place(place, "start"));
    int to = LooseNumber.seconds(end, LooseNumber.place(place, "end"));
    if (from < 0 || to < from || to > Segment.LATEST) {
      throw DomainProblem.invalid(
          "invalid_segment",
          "Segment %d-%d (number %s): it should start at 0 or later, and end in the video and not before its start."
              .formatted(from, to, place.getLast()));
    }
    return new Segment(from, to);
  }
}
