package learning.piggyback.domain.report;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.Practice;
import learning.piggyback.domain.quiz.PracticeSums;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.video.VideoId;

/**
 * What adults are told about a child's practice over some weeks: effort and how first tries went,
 * by video, mode, kind of question and week.
 *
 * @param from the first week
 * @param to the last week
 * @param rows all of it first, then each video, mode, kind and week
 * @param videos those of the weeks, whatever the scope is
 */
public record Insights(
    Child child, Week from, Week to, List<Insight> rows, List<PractisedVideo> videos) {

  /** As far back as one may look, two years: so that nobody can ask for endless rows. */
  public static final int MOST_WEEKS = 104;

  /** A video to choose. */
  public record PractisedVideo(VideoId id, String title) {}

  public static Insights of(
      Child child, AttemptScope scope, Week from, Week to, List<Practice> practice) {
    List<Practice> chosen =
        practice.stream().filter(one -> scope.holds(one.key().video(), one.key().mode())).toList();
    List<Insight> rows = new ArrayList<>();
    rows.add(new Insight(InsightPart.ALL, "", "", sums(chosen, _ -> true)));
    videos(chosen).map(video -> ofVideo(video, chosen)).forEach(rows::add);
    modes(chosen).map(mode -> ofMode(mode, chosen)).forEach(rows::add);
    kinds(chosen).forEach(rows::add);
    weeks(chosen, to).map(week -> ofWeek(week, chosen)).forEach(rows::add);
    return new Insights(child, from, to, List.copyOf(rows), videos(practice).toList());
  }

  private static Stream<PractisedVideo> videos(List<Practice> practice) {
    return practice.stream()
        .map(one -> new PractisedVideo(one.key().video(), one.title()))
        .distinct()
        .sorted(comparing(PractisedVideo::title).thenComparing(video -> video.id().value()));
  }

  private static Stream<InteractionMode> modes(List<Practice> practice) {
    return practice.stream().map(one -> one.key().mode()).distinct().sorted();
  }

  /** From the first week with practice, also those without. */
  private static Stream<Week> weeks(List<Practice> practice, Week to) {
    return practice.stream()
        .map(one -> one.key().week())
        .min(Week::compareTo)
        .map(first -> LongStream.rangeClosed(first.number(), to.number()).mapToObj(Week::new))
        .orElse(Stream.empty());
  }

  private static Insight ofVideo(PractisedVideo video, List<Practice> practice) {
    return new Insight(
        InsightPart.VIDEO,
        video.id().value(),
        video.title(),
        sums(practice, one -> one.key().video().equals(video.id())));
  }

  private static Insight ofMode(InteractionMode mode, List<Practice> practice) {
    return new Insight(
        InsightPart.MODE,
        mode.wire(),
        mode.wire(),
        sums(practice, one -> one.key().mode() == mode));
  }

  private static Insight ofWeek(Week week, List<Practice> practice) {
    String monday = week.monday().toString();
    return new Insight(
        InsightPart.WEEK, monday, monday, sums(practice, one -> one.key().week().equals(week)));
  }

  /** Each of the kinds, and answers of none where there are some. */
  private static Stream<Insight> kinds(List<Practice> practice) {
    PracticeSums untyped = sums(practice, one -> one.key().type().isEmpty()).answers();
    return Stream.concat(
        Arrays.stream(QuestionType.values())
            .map(type ->
                new Insight(
                    InsightPart.KIND,
                    type.wire(),
                    type.wire(),
                    sums(practice, one -> one.key().type().equals(Optional.of(type))))),
        Stream.of(new Insight(InsightPart.KIND, "other", "other", untyped))
            .filter(other -> !other.sums().equals(PracticeSums.NONE)));
  }

  private static PracticeSums sums(List<Practice> practice, Predicate<Practice> part) {
    return practice.stream()
        .filter(part)
        .map(Practice::sums)
        .reduce(PracticeSums.NONE, PracticeSums::plus);
  }
}
