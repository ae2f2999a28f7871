package learning.piggyback.domain.question.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.Segment;

/**
 * How many questions a version has changed, and segments for the last two.
 *
 * @param added that were not there before
 * @param removed that are not there any more
 * @param edited whose question or answer reads otherwise
 * @param approved that became so
 * @param reopened that are approved or retired no more
 * @param trashed that some reviewer put into the trash
 * @param untrashed that some reviewer took out of it
 * @param ranked that some reviewer ranked otherwise
 */
public record Changes(
    int added,
    int removed,
    int edited,
    int approved,
    int retired,
    int reopened,
    int trashed,
    int untrashed,
    int ranked,
    int skipped,
    int unskipped) {

  public static final Changes NONE = new Changes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  private record Place(Segment segment, QuestionId question) {}

  private record Judged(Place place, String reviewer) {}

  /** One side of the comparison. */
  private record Side(
      Map<Place, FinalQuestion> questions,
      Set<Judged> trashed,
      Map<Judged, Integer> ranks,
      Set<Segment> skipped) {

    private static Side of(Optional<FinalQuestions> finals) {
      Side side = new Side(new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashSet<>());
      finals.ifPresent(given -> given.segments().forEach(side::take));
      return side;
    }

    private void take(FinalSegment segment) {
      Segment where = segment.segment();
      segment.questions().forEach(q -> questions.putIfAbsent(new Place(where, q.id()), q));
      segment.skipped().ifPresent(_ -> skipped.add(where));
      segment
          .ballots()
          .forEach(ballot -> {
            ballot
                .trashed()
                .forEach(id -> trashed.add(new Judged(new Place(where, id), ballot.reviewer())));
            ballot
                .ranks()
                .forEach((id, rank) ->
                    ranks.put(new Judged(new Place(where, id), ballot.reviewer()), rank));
          });
    }

    private int without(Side other) {
      return count(questions.keySet(), place -> !other.questions.containsKey(place));
    }

    /** How many here differ so from themselves in the version before; a new one from nothing. */
    private int became(Side before, Predicate<FinalQuestion> so) {
      return count(
          questions.keySet(),
          place ->
              so.test(questions.get(place))
                  && !Optional.ofNullable(before.questions.get(place)).filter(so).isPresent());
    }

    private int both(Side before, BiPredicate<FinalQuestion, FinalQuestion> differs) {
      return count(
          questions.keySet(),
          place ->
              Optional.ofNullable(before.questions.get(place))
                  .filter(was -> differs.test(was, questions.get(place)))
                  .isPresent());
    }

    private int trashedWithout(Side other) {
      return places(trashed, judged -> !other.trashed.contains(judged));
    }

    private int rankedOtherwise(Side before) {
      Set<Judged> all = new HashSet<>(ranks.keySet());
      all.addAll(before.ranks.keySet());
      return places(
          all,
          judged ->
              questions.containsKey(judged.place())
                  && !Optional.ofNullable(ranks.get(judged))
                      .equals(Optional.ofNullable(before.ranks.get(judged))));
    }

    private static int places(Set<Judged> judged, Predicate<Judged> such) {
      return (int) judged.stream().filter(such).map(Judged::place).distinct().count();
    }

    private static <T> int count(Set<T> all, Predicate<T> such) {
      return (int) all.stream().filter(such).count();
    }
  }

  /**
   * @param was empty for the first version
   */
  public static Changes between(Optional<FinalQuestions> was, FinalQuestions is) {
    Side before = Side.of(was);
    Side after = Side.of(Optional.of(is));
    return new Changes(
        after.without(before),
        before.without(after),
        after.both(before, (old, now) -> !old.wording().equals(now.wording())),
        after.became(before, question -> question.state() == QuestionState.APPROVED),
        after.became(before, question -> question.state() == QuestionState.RETIRED),
        after.both(before, (old, now) -> isDecided(old) && !isDecided(now)),
        after.trashedWithout(before),
        before.trashedWithout(after),
        after.rankedOtherwise(before),
        Side.count(after.skipped, segment -> !before.skipped.contains(segment)),
        Side.count(before.skipped, segment -> !after.skipped.contains(segment)));
  }

  private static boolean isDecided(FinalQuestion question) {
    return switch (question.state()) {
      case APPROVED, RETIRED -> true;
      case DRAFT, CHECKED -> false;
    };
  }
}
