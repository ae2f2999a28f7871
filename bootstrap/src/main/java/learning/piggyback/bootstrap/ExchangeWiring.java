package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.question.exchange.ExportLesson;
import learning.piggyback.application.question.exchange.ImportLesson;
import learning.piggyback.application.video.VideoAccess;

/** Wires the export and the import of lessons. */
@Factory
final class ExchangeWiring {

  @Singleton
  ExportLesson exportLesson(
      FinalQuestionSets finals, QuestionsForChild forChild, VideoAccess access, Clock clock) {
    return new ExportLesson(finals, forChild, access, clock);
  }

  @Singleton
  ImportLesson importLesson(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    return new ImportLesson(finals, submissions, access, keepVersion, transactions);
  }
}
