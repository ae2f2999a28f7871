package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.FinaliseQuestions;
import learning.piggyback.application.question.GenerateQuestions;
import learning.piggyback.application.question.PlanGeneration;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.QuestionWriters;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.SegmentDrafts;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.question.SubmitQuestions;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.application.video.Videos;

/** The use cases of questions. */
@Factory
final class QuestionWiring {

  @Singleton
  QuestionWriters questionWriters(List<QuestionWriter> writers) {
    return new QuestionWriters(writers);
  }

  @Singleton
  PlanGeneration planGeneration(Videos videos, QuestionWriters writers) {
    return new PlanGeneration(videos, writers);
  }

  @Singleton
  GenerateQuestions generateQuestions(
      Videos videos, Transcripts transcripts, SegmentDrafts drafts, QuestionWriters writers) {
    return new GenerateQuestions(videos, transcripts, drafts, writers);
  }

  @Singleton
  SubmitQuestions submitQuestions(Submissions submissions, Videos videos, Clock clock) {
    return new SubmitQuestions(submissions, videos, clock);
  }

  @Singleton
  FinaliseQuestions finaliseQuestions(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    return new FinaliseQuestions(finals, submissions, access, audit, transactions, clock);
  }

  @Singleton
  QuestionsForChild questionsForChild(FinalQuestionSets finals, VideoAccess access) {
    return new QuestionsForChild(finals, access);
  }
}
