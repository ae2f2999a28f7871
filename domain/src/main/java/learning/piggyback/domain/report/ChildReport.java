package learning.piggyback.domain.report;

import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.domain.Rounding;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptTotals;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.video.VideoId;

/**
 * A child's progress over a number of attempts.
 *
 * @param topCategories the best three kinds of question over the last ten attempts
 * @param recent the latest attempts, newest first
 */
public record ChildReport(
    Child child,
    AttemptTotals totals,
    List<CategoryScore> topCategories,
    List<RecentVideo> recent) {

  /** How many of the latest attempts say how a child does with the kinds of question. */
  public static final int CATEGORY_WINDOW = 10;

  private static final int CATEGORIES_SHOWN = 3;

  /**
   * @param latest the newest attempts, newest first: all that there are, or at least {@link
   *     #CATEGORY_WINDOW} and as many as are listed
   * @param recent how many of the latest are listed
   * @param videos what is known of the videos; one that is gone shows its id
   */
  public static ChildReport of(
      Child child,
      AttemptTotals totals,
      List<Attempt> latest,
      int recent,
      Map<VideoId, WatchedVideo> videos) {
    return new ChildReport(
        child,
        totals,
        topCategories(latest.stream().limit(CATEGORY_WINDOW).toList()),
        latest.stream().limit(recent).map(attempt -> recentVideo(attempt, videos)).toList());
  }

  /** Mean of the attempts' percentages, whole, half to even; 0 without attempts. */
  public int overallScore() {
    return Rounding.whole(totals.meanPercentage());
  }

  /** Retries for each question answered, 2 decimals; 0 without questions. */
  public double averageRetries() {
    return Rounding.halfEven(totals.retriesPerQuestion(), 2);
  }

  private static RecentVideo recentVideo(Attempt attempt, Map<VideoId, WatchedVideo> videos) {
    WatchedVideo gone = new WatchedVideo(attempt.video().value(), Duration.ZERO);
    return RecentVideo.of(attempt, videos.getOrDefault(attempt.video(), gone));
  }

  private static List<CategoryScore> topCategories(List<Attempt> window) {
    Map<QuestionType, List<AnswerStatus>> byType = new EnumMap<>(QuestionType.class);
    for (Attempt attempt : window) {
      for (Reply reply : attempt.replies()) {
        reply
            .type()
            .ifPresent(
                type -> byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(reply.counted()));
      }
    }
    return byType.entrySet().stream()
        .map(entry -> score(entry.getKey(), entry.getValue()))
        .sorted(
            comparingInt(CategoryScore::score)
                .thenComparingInt(CategoryScore::answers)
                .reversed()
                .thenComparing(CategoryScore::type))
        .limit(CATEGORIES_SHOWN)
        .toList();
  }

  private static CategoryScore score(QuestionType type, List<AnswerStatus> statuses) {
    double points =
        statuses.stream()
            .mapToDouble(status ->
                switch (status) {
                  case CORRECT -> 1;
                  case ALMOST -> 0.5;
                  case WRONG, RETRY -> 0;
                })
            .sum();
    return new CategoryScore(type, Rounding.whole(100 * points / statuses.size()), statuses.size());
  }
}
