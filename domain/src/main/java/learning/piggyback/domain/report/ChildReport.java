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
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.video.VideoId;

/**
 * A child's progress over a number of attempts.
 *
 * @param overallScore mean of the attempts' percentages, whole, half to even; 0 without attempts
 * @param averageRetries retries for each question answered, 2 decimals; 0 without questions
 * @param topCategories the best three kinds of question over the last ten attempts
 * @param recent the latest attempts, newest first
 */
public record ChildReport(
    Child child,
    int overallScore,
    int attempts,
    int correct,
    int wrong,
    int answered,
    int retries,
    double averageRetries,
    List<CategoryScore> topCategories,
    List<RecentVideo> recent,
    Duration watched) {

  private static final int CATEGORY_WINDOW = 10;
  private static final int CATEGORIES_SHOWN = 3;

  /**
   * @param attempts oldest first
   * @param recent how many of the latest are listed
   * @param videos what is known of the videos; one that is gone shows its id
   */
  public static ChildReport of(
      Child child, List<Attempt> attempts, int recent, Map<VideoId, WatchedVideo> videos) {
    int answered = attempts.stream().mapToInt(a -> a.tally().total()).sum();
    int retries = attempts.stream().mapToInt(a -> a.tally().retries()).sum();
    return new ChildReport(
        child,
        Rounding.whole(attempts.stream().mapToInt(Attempt::percentage).average().orElse(0)),
        attempts.size(),
        attempts.stream().mapToInt(a -> a.tally().correct()).sum(),
        attempts.stream().mapToInt(a -> a.tally().wrong()).sum(),
        answered,
        retries,
        answered == 0 ? 0 : Rounding.halfEven((double) retries / answered, 2),
        topCategories(last(attempts, CATEGORY_WINDOW)),
        last(attempts, recent).reversed().stream().map(a -> recentVideo(a, videos)).toList(),
        attempts.stream().map(Attempt::watched).reduce(Duration.ZERO, Duration::plus));
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
                type -> byType.computeIfAbsent(type, _ -> new ArrayList<>()).add(reply.status()));
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

  private static <T> List<T> last(List<T> all, int count) {
    return all.subList(Math.max(0, all.size() - count), all.size());
  }
}
