package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.quiz.PracticeBook;
import learning.piggyback.application.report.AssessQuestions;
import learning.piggyback.application.report.InsightsOnChild;
import learning.piggyback.application.video.VideoAccess;

/** What adults are told. */
@Factory
final class ReportWiring {

  @Singleton
  InsightsOnChild insightsOnChild(PracticeBook practice, ChildAccess access, Clock clock) {
    return new InsightsOnChild(practice, access, clock);
  }

  @Singleton
  AssessQuestions assessQuestions(
      PracticeBook practice, FinalQuestionSets finals, VideoAccess access) {
    return new AssessQuestions(practice, finals, access);
  }
}
