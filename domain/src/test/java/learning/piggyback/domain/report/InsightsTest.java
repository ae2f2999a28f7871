package learning.piggyback.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.Practice;
import learning.piggyback.domain.quiz.PracticeKey;
import learning.piggyback.domain.quiz.PracticeSums;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InsightsTest {

  private static final Week NOW = Week.of(Instant.parse("2026-11-18T10:00:00Z"));
  private static final PracticeSums WATCHED =
      new PracticeSums(1, 1, Duration.ofMinutes(5), 0, 0, 0, 0, 0);
  private static final PracticeSums ANSWERED = new PracticeSums(0, 0, Duration.ZERO, 2, 1, 1, 3, 1);
  private static final Practice STRICT_WATCHING = practice("v1", InteractionMode.STRICT, 2, null);
  private static final Practice STRICT_ANSWERS =
      practice("v1", InteractionMode.STRICT, 2, QuestionType.CAUSAL);
  private static final Practice LATER_WATCHING = practice("v2", InteractionMode.PASSIVE, 0, null);
  private static final List<Practice> ALL =
      List.of(STRICT_WATCHING, STRICT_ANSWERS, LATER_WATCHING);

  @Test
  void rowsShouldTellAllThenEachVideoModeKindAndWeek() {
    List<Insight> rows = insights(AttemptScope.ALL, ALL).rows();

    assertThat(rows.getFirst().sums()).isEqualTo(WATCHED.plus(WATCHED).plus(ANSWERED));
    assertThat(keys(rows, InsightPart.VIDEO)).containsExactly("v1", "v2");
    assertThat(keys(rows, InsightPart.MODE)).containsExactly("strict", "passive");
    assertThat(keys(rows, InsightPart.KIND))
        .containsExactly(
            "character", "setting", "feeling", "action", "causal", "outcome", "prediction");
    assertThat(keys(rows, InsightPart.WEEK))
        .containsExactly("2026-11-02", "2026-11-09", "2026-11-16");
    assertThat(rows).extracting(Insight::part).isSorted();
  }

  @Test
  void partsShouldAddUpToAll() {
    List<Insight> rows = insights(AttemptScope.ALL, ALL).rows();

    for (InsightPart part : List.of(InsightPart.VIDEO, InsightPart.MODE, InsightPart.WEEK)) {
      assertThat(sum(rows, part)).as(part.wire()).isEqualTo(rows.getFirst().sums());
    }
    assertThat(sum(rows, InsightPart.KIND)).isEqualTo(rows.getFirst().sums().answers());
  }

  @Test
  void answersOfNoKindShouldHaveARowOfTheirOwn() {
    Practice untyped = new Practice(STRICT_WATCHING.key(), "V", WATCHED.plus(ANSWERED));

    List<Insight> rows = insights(AttemptScope.ALL, List.of(untyped)).rows();

    assertThat(rows.stream().filter(row -> row.key().equals("other")).toList())
        .containsExactly(new Insight(InsightPart.KIND, "other", "other", ANSWERED));
  }

  @Test
  void scopeShouldHoldForTheRowsAndNotForTheChoiceOfVideos() {
    AttemptScope second =
        new AttemptScope(Optional.of(new VideoId("v2")), Optional.of(InteractionMode.PASSIVE));

    Insights insights = insights(second, ALL);

    assertThat(insights.rows().getFirst().sums()).isEqualTo(WATCHED);
    assertThat(insights.videos()).hasSize(2);
    assertThat(keys(insights.rows(), InsightPart.WEEK)).containsExactly("2026-11-16");
  }

  @Test
  void nothingShouldBeZeros() {
    List<Insight> rows = insights(AttemptScope.ALL, List.of()).rows();

    assertThat(rows).hasSize(1 + QuestionType.values().length);
    assertThat(rows.getFirst().isTooFew()).isFalse();
    assertThat(rows.getFirst().rightPercent()).isEmpty();
  }

  @Test
  void fewAnswersShouldGiveNoShare() {
    Insight few = row(ANSWERED);
    Insight enough = row(ANSWERED.plus(new PracticeSums(0, 0, Duration.ZERO, 1, 0, 3, 0, 0)));

    assertThat(few.isTooFew()).isTrue();
    assertThat(few.rightPercent()).isEmpty();
    assertThat(enough.isTooFew()).isFalse();
    assertThat(enough.rightPercent()).hasValue(38);
    assertThat(row(new PracticeSums(0, 0, Duration.ZERO, 0, 0, 5, 0, 0)).rightPercent())
        .hasValue(0);
  }

  private static Insight row(PracticeSums sums) {
    return new Insight(InsightPart.ALL, "", "", sums);
  }

  private static List<String> keys(List<Insight> rows, InsightPart part) {
    return rows.stream().filter(row -> row.part() == part).map(Insight::key).toList();
  }

  private static PracticeSums sum(List<Insight> rows, InsightPart part) {
    return rows.stream()
        .filter(row -> row.part() == part)
        .map(Insight::sums)
        .reduce(PracticeSums.NONE, PracticeSums::plus);
  }

  private static Insights insights(AttemptScope scope, List<Practice> practice) {
    return Insights.of(ReportSamples.KIM, scope, NOW.plus(-11), NOW, practice);
  }

  private static Practice practice(
      String video, InteractionMode mode, int weeksAgo, @Nullable QuestionType type) {
    PracticeKey key =
        new PracticeKey(new VideoId(video), mode, NOW.plus(-weeksAgo), Optional.ofNullable(type));
    return new Practice(key, "Video " + video, type == null ? WATCHED : ANSWERED);
  }
}
