package learning.piggyback.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.AnsweredItem;
import learning.piggyback.domain.report.QuestionStatistic.First;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class QuestionStatisticsTest {

  private static final FinalQuestions FINALS =
      new FinalQuestions(
          new VideoId("v"),
          List.of(
              new FinalSegment(
                  new Segment(60, 119), List.of(question("c")), List.of(), Optional.empty()),
              new FinalSegment(
                  new Segment(0, 59),
                  List.of(question("a"), question("b")),
                  List.of(),
                  Optional.empty())),
          Optional.empty(),
          "expert:ann",
          Instant.EPOCH,
          1);

  @Test
  void eachChildShouldCountOnceWithItsFirstAnswer() {
    List<QuestionStatistic> statistics =
        QuestionStatistics.of(
            FINALS,
            List.of(
                item(1, "a", AnswerStatus.WRONG),
                item(1, "a", AnswerStatus.CORRECT),
                item(1, "c", AnswerStatus.CORRECT),
                item(2, "a", AnswerStatus.CORRECT),
                item(2, "unknown", AnswerStatus.CORRECT)));

    assertThat(statistics)
        .extracting(each -> each.question().wording().question())
        .containsExactly("a?", "c?");
    assertThat(statistics.getFirst().answers())
        .containsExactlyInAnyOrder(
            new First(false, false, OptionalDouble.of(1)),
            new First(true, false, OptionalDouble.empty()));
    assertThat(statistics.getLast().answers())
        .containsExactly(new First(true, false, OptionalDouble.of(0)));
  }

  @Test
  void playersThatNameTheWordsOnlyShouldCount() {
    AnsweredItem byWords =
        new AnsweredItem(child(1), Optional.empty(), "b?", AnswerStatus.ALMOST, true);

    assertThat(QuestionStatistics.of(FINALS, List.of(byWords)).getFirst().answers())
        .containsExactly(new First(false, true, OptionalDouble.empty()));
  }

  @Test
  void fewChildrenShouldGiveNoShares() {
    QuestionStatistic few = of(first(true, 1), first(true, 0), first(false, 1), first(false, 0));
    assertThat(few.children()).isEqualTo(4);
    assertThat(few.rightPercent()).isEqualTo(OptionalInt.empty());
    assertThat(few.markedPercent()).isEqualTo(OptionalInt.empty());

    QuestionStatistic enough =
        of(first(true, 1), first(true, 0), first(false, 1), first(false, 0), first(false, 0));
    assertThat(enough.rightPercent()).hasValue(40);
    assertThat(enough.markedPercent()).hasValue(0);
    assertThat(enough.discrimination()).isEmpty();
  }

  @Test
  void discriminationShouldBeThePointBiserialCorrelation() {
    assertThat(of(times(15, first(true, 1), first(false, 0))).discrimination()).hasValue(1);
    assertThat(of(times(15, first(true, 0), first(false, 1))).discrimination()).hasValue(-1);
    assertThat(
            of(times(15, first(true, 1), first(true, 0), first(false, 1), first(false, 0)))
                .discrimination())
        .hasValue(0);
    // by hand: means 0.75 and 0.5, deviation 0.4146, share 0.5
    assertThat(
            of(times(10, first(true, 1), first(true, 0.5), first(false, 1), first(false, 0)))
                .discrimination())
        .hasValue(0.30);
  }

  @Test
  void childrenThatDoNotDifferShouldGiveNoDiscrimination() {
    assertThat(of(times(40, first(true, 1))).discrimination()).isEmpty();
    assertThat(of(times(20, first(true, 1), first(false, 1))).discrimination()).isEmpty();
    assertThat(of(times(14, first(true, 1), first(false, 0))).discrimination()).isEmpty();
    assertThat(of(times(40, new First(true, false, OptionalDouble.empty()))).discrimination())
        .isEmpty();
  }

  private static QuestionStatistic of(First... answers) {
    return new QuestionStatistic(new Segment(0, 59), question("a"), List.of(answers));
  }

  private static First[] times(int times, First... pattern) {
    List<First> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.addAll(List.of(pattern));
    }
    return all.toArray(First[]::new);
  }

  private static First first(boolean right, double others) {
    return new First(right, false, OptionalDouble.of(others));
  }

  private static AnsweredItem item(int child, String question, AnswerStatus status) {
    return new AnsweredItem(
        child(child), Optional.of(QuestionId.named(question)), "other words", status, false);
  }

  private static ChildId child(int number) {
    return new ChildId("00000" + number);
  }

  private static FinalQuestion question(String name) {
    return new FinalQuestion(
        QuestionId.named(name),
        QuestionType.ACTION,
        new Wording(name + "?", "x"),
        AnswerExamples.NONE,
        QuestionState.APPROVED,
        OptionalInt.empty(),
        Origin.UNKNOWN);
  }
}
