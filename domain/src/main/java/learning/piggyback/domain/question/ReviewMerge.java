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

  /** The segments that were sent, and what is retired in the others. */
  public List<FinalSegment> merge(List<SegmentReview> sent) {
    Set<Segment> there = sent.stream().map(SegmentReview::segment).collect(Collectors.toSet());
    Stream<FinalSegment> left =
        before.values().stream()
            .filter(segment -> !there.contains(segment.segment()))
            .map(segment -> segment.with(retired(segment, List.of())))
            .filter(segment -> !segment.questions().isEmpty());
    return Stream.concat(sent.stream().map(this::merge), left).toList();
  }

  /** Answers were given to what is retired: it stays, whether or not a page knows it. */
  private static List<FinalQuestion> retired(FinalSegment segment, List<FinalQuestion> but) {
    return segment.questions().stream()
        .filter(question -> question.state() == QuestionState.RETIRED)
        .filter(question -> but.stream().noneMatch(other -> other.id().equals(question.id())))
        .toList();
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
    known.ifPresent(segment -> questions.addAll(retired(segment, questions)));
    Stream<Ballot<QuestionId>> others =
        known.stream()
            .flatMap(segment -> segment.ballots().stream())
            .filter(ballot -> !ballot.reviewer().equals(reviewer));
    return new FinalSegment(
        sent.segment(),
        questions,
        Stream.concat(others, Stream.of(new Ballot<>(reviewer, ranks, trashed))).toList(),
        sent.skipped(),
        sent.notes().orElse(known.map(FinalSegment::notes).orElse(SegmentNotes.NONE)));
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
        same.map(FinalQuestion::origin).orElseGet(() -> origin(review)),
        review.evidence().or(() -> same.flatMap(FinalQuestion::evidence)),
        same.filter(question -> question.askAt().equals(review.askAt()))
            .flatMap(FinalQuestion::entry));
  }

  /** By id; a page that knows no ids means the writer's question of that type. */
  private static boolean isSame(QuestionReview review, FinalQuestion question) {
    return review
        .id()
        .map(question.id()::equals)
        .orElseGet(() -> !review.own() && !question.isOwn() && review.type() == question.type());
  }

  /**
   * A page that knows no ids knows no states: what it sends, it approves. What one with ids sends
   * stays as it was, unless the words are others than those that somebody checked or approved.
   */
  private static QuestionState decided(QuestionReview review, Optional<FinalQuestion> same) {
    Optional<QuestionState> was = same.map(FinalQuestion::state);
    if (review.trashed() || was.equals(Optional.of(QuestionState.RETIRED))) {
      return was.orElse(QuestionState.DRAFT);
    }
    return review.id().isEmpty()
        ? QuestionState.APPROVED
        : same.filter(question -> question.wording().equals(worded(review, question)))
            .flatMap(_ -> was)
            .orElse(QuestionState.DRAFT);
  }

  private static Wording worded(QuestionReview review, FinalQuestion question) {
    return review.text().orElse(question.origin().wording());
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
