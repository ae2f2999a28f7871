package learning.piggyback.web.report;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.Rounding;
import learning.piggyback.domain.quiz.AttemptTotals;
import learning.piggyback.domain.report.CategoryScore;
import learning.piggyback.domain.report.ChildReport;
import learning.piggyback.domain.report.RecentVideo;

/**
 * A child's progress.
 *
 * @param overallScore mean of the attempts' percentages, 0 to 100
 * @param avgRetriesPerQuestion 2 decimals
 * @param topCategories the best three kinds of question
 * @param recentVideos the latest attempts, newest first
 * @param recentSessions the same as {@code recent_videos}
 * @param totalWatchMinutes whole minutes
 * @param watchMinutes the same as {@code total_watch_minutes}
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Report")
record ReportResponse(
    boolean success,
    String childId,
    String childName,
    int overallScore,
    long totalAttempts,
    long totalCorrect,
    long totalWrong,
    long totalQuestionsAnswered,
    long totalRetries,
    double avgRetriesPerQuestion,
    List<Category> topCategories,
    List<Recent> recentVideos,
    List<Recent> recentSessions,
    long videosWatched,
    int totalWatchMinutes,
    int watchMinutes) {

  private static final double SECONDS_A_MINUTE = 60;

  /**
   * How a child does with one kind of question.
   *
   * @param score 0 to 100
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "CategoryScore")
  record Category(String type, int score, int answerCount) {

    static Category from(CategoryScore score) {
      return new Category(score.type().wire(), score.score(), score.answers());
    }
  }

  /**
   * One of the latest attempts.
   *
   * @param watchMinutes 1 decimal
   * @param durationMinutes of the video, 1 decimal
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "RecentVideo")
  record Recent(
      String videoId,
      String videoTitle,
      int percentage,
      int questionsTotal,
      int questionsCorrect,
      Instant timestamp,
      double watchMinutes,
      double durationMinutes,
      boolean finished,
      int manualPauses,
      String interactionMode) {

    static Recent from(RecentVideo recent) {
      var attempt = recent.attempt();
      return new Recent(
          attempt.video().value(),
          recent.title(),
          attempt.percentage(),
          attempt.tally().total(),
          attempt.tally().correct(),
          attempt.startedAt(),
          minutes(attempt.watched()),
          minutes(recent.duration()),
          recent.finished(),
          attempt.manualPauses(),
          attempt.mode().wire());
    }

    private static double minutes(Duration duration) {
      return Rounding.halfEven(duration.toMillis() / 1000.0 / SECONDS_A_MINUTE, 1);
    }
  }

  static ReportResponse from(ChildReport report) {
    AttemptTotals totals = report.totals();
    List<Recent> recent = report.recent().stream().map(Recent::from).toList();
    int minutes = Rounding.whole(totals.watched().toMillis() / 1000.0 / SECONDS_A_MINUTE);
    String name = report.child().firstName().value() + " " + report.child().lastName();
    return new ReportResponse(
        true,
        report.child().id().value(),
        name.strip(),
        report.overallScore(),
        totals.attempts(),
        totals.correct(),
        totals.wrong(),
        totals.answered(),
        totals.retries(),
        report.averageRetries(),
        report.topCategories().stream().map(Category::from).toList(),
        recent,
        recent,
        totals.attempts(),
        minutes,
        minutes);
  }
}
