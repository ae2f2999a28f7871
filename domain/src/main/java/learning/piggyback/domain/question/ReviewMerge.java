package learning.piggyback.domain.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import learning.piggyback.domain.question.review.Ballot;
import learning.piggyback.domain.video.VideoId;

/**
 * What one reviewer's save makes of the questions that were there. Words, states and answers are
 * those that were sent; of ranks and trash only the reviewer's own change.
 */
public final class ReviewMerge {

  private final Map<Segment, FinalSegment> before;
  private final String reviewer;
  private final String newIds;
  private int named;

  /**
   * @param before empty when the video was never reviewed
   * @param reviewer such as {@code expert:ann}
   */
  public ReviewMerge(VideoId video, Optional<FinalQuestions> before, String reviewer) {
    this.before =
        before.stream()
            .flatMap(finals -> finals.segments().stream())
            .collect(Collectors.toMap(FinalSegment::segment, s -> s, (first, _) -> first));
    this.reviewer = reviewer;
    this.newIds = video + " " + before.map(FinalQuestions::version).orElse(0L);
  }

  /** The segments that were sent, and no others. */
  public List<FinalSegment> merge(List<SegmentReview> sent) {
    return sent.stream().map(this::merge).toList();
  }

  private FinalSegment merge(SegmentReview sent) {
    Optional<FinalSegment> known = Optional.ofNullable(before.get(sent.segment()));
    List<FinalQuestion> questions = new ArrayList<>();
    Map<QuestionId, Integer> ranks = new HashMap<>();
    Set<QuestionId> trashed = new HashSet<>();
    for (QuestionReview review : sent.questions()) {
      FinalQuestion question = question(review, known, questions);
      questions.add(question);
      review.rank().ifPresent(rank -> ranks.put(question.id(), rank));
      if (review.trashed()) {
        trashed.add(question.id());
      }
    }
    Stream<Ballot<QuestionId>> others =
        known.stream()
            .flatMap(segment -> segment.ballots().stream())
            .filter(ballot -> !ballot.reviewer().equals(reviewer));
    return new FinalSegment(
        sent.segment(),
        questions,
        Stream.concat(others, Stream.of(new Ballot<>(reviewer, ranks, trashed))).toList(),
        sent.skipped());
  }

  private FinalQuestion question(
      QuestionReview review, Optional<FinalSegment> known, List<FinalQuestion> taken) {
    Optional<FinalQuestion> same =
        known.stream()
            .flatMap(segment -> segment.questions().stream())
            .filter(question -> isSame(review, question))
            .filter(question -> taken.stream().noneMatch(t -> t.id().equals(question.id())))
            .findFirst();
    return new FinalQuestion(
        same.map(FinalQuestion::id).orElseGet(this::newId),
        review.type(),
        review.text(),
        review.examples(),
        review.state().orElseGet(() -> decided(review, same)),
        review.askAt(),
        same.map(FinalQuestion::origin).orElseGet(() -> origin(review)));
  }

  /** By id; a page that knows no ids means the writer's question of that type. */
  private static boolean isSame(QuestionReview review, FinalQuestion question) {
    return review
        .id()
        .map(question.id()::equals)
        .orElseGet(() -> !review.own() && !question.isOwn() && review.type() == question.type());
  }

  private static QuestionState decided(QuestionReview review, Optional<FinalQuestion> same) {
    return review.trashed()
        ? same.map(FinalQuestion::state).orElse(QuestionState.DRAFT)
        : QuestionState.APPROVED;
  }

  /** Of the version that it is first in, so that no other question has it. */
  private QuestionId newId() {
    return QuestionId.named(newIds + " " + named++);
  }

  private Origin origin(QuestionReview review) {
    return review.own()
        ? new Origin(review.text(), Optional.of(reviewer), review.origin().writerRank())
        : review.origin();
  }
}
