package learning.piggyback.domain.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import learning.piggyback.domain.question.review.Ballot;
import learning.piggyback.domain.question.review.SharedOrder;

/**
 * The reviewed questions of one segment.
 *
 * @param questions in the order in which they were sent
 * @param ballots how each reviewer ordered them
 * @param skipped why no question shall be asked here, in the words of who skipped it; empty when
 *     one may be
 * @param notes what else adults noted
 */
public record FinalSegment(
    Segment segment,
    List<FinalQuestion> questions,
    List<Ballot<QuestionId>> ballots,
    Optional<String> skipped,
    SegmentNotes notes) {

  /** What stands before any reviewer ranked: adults' own, then the writer's order. */
  private static final Comparator<FinalQuestion> WRITTEN =
      Comparator.comparing((FinalQuestion question) -> !question.isOwn())
          .thenComparingInt(question -> question.origin().writerRank().orElse(Integer.MAX_VALUE));

  public FinalSegment {
    questions = List.copyOf(questions);
    ballots = List.copyOf(ballots);
  }

  /** One without notes. */
  public FinalSegment(
      Segment segment,
      List<FinalQuestion> questions,
      List<Ballot<QuestionId>> ballots,
      Optional<String> skipped) {
    this(segment, questions, ballots, skipped, SegmentNotes.NONE);
  }

  /** The same with other questions. */
  public FinalSegment with(List<FinalQuestion> others) {
    return new FinalSegment(segment, others, ballots, skipped, notes);
  }

  /**
   * The order that the reviewers gave together. An adult's own question comes first for whoever did
   * not rank it.
   *
   * @param owner whose ballot decides between equals
   */
  public SharedOrder<QuestionId> order(Optional<String> owner) {
    Set<QuestionId> own =
        questions.stream()
            .filter(FinalQuestion::isOwn)
            .map(FinalQuestion::id)
            .collect(Collectors.toSet());
    return SharedOrder.of(
        questions.stream().sorted(WRITTEN).map(FinalQuestion::id).toList(),
        ballots.stream().map(ballot -> ballot.preferring(own)).toList(),
        owner);
  }

  /** The reviewer's ballot; empty when that one has not ordered these questions. */
  public Optional<Ballot<QuestionId>> ballotOf(String reviewer) {
    return ballots.stream().filter(ballot -> ballot.reviewer().equals(reviewer)).findFirst();
  }

  /**
   * The rank that children's pages and files show: the only reviewer's, or the place in the order
   * of several; empty when nobody ranked it.
   *
   * @param shared what {@link #order} gave
   */
  public OptionalInt rankOf(QuestionId question, SharedOrder<QuestionId> shared) {
    OptionalInt given =
        ballots.stream().flatMapToInt(ballot -> ballot.rankOf(question).stream()).findFirst();
    int place = shared.order().indexOf(question) + 1;
    return given.isEmpty() || ballots.size() == 1 || place == 0 ? given : OptionalInt.of(place);
  }

  /** The same; each question with the answers that count as right beside its own. */
  public FinalSegment completed() {
    return with(questions.stream().map(FinalQuestion::completed).toList());
  }
}
