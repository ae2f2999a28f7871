package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.FinaliseQuestions;
import learning.piggyback.application.question.GenerateQuestions;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.application.question.PlanGeneration;
import learning.piggyback.application.question.QuestionWriters;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.RewriteQuestion;
import learning.piggyback.application.question.RunNews;
import learning.piggyback.application.question.SegmentDrafts;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.question.SubmitQuestions;
import learning.piggyback.application.question.SurveyFrames;
import learning.piggyback.application.question.VariantSets;
import learning.piggyback.application.question.cost.CallObserver;
import learning.piggyback.application.question.cost.ForgetOldCalls;
import learning.piggyback.application.question.cost.MeteredCalls;
import learning.piggyback.application.question.cost.ModelCalls;
import learning.piggyback.application.question.review.EnterQuestion;
import learning.piggyback.application.question.review.LearnFromMark;
import learning.piggyback.application.question.review.RestoreVersion;
import learning.piggyback.application.question.review.UpdateQuestions;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.question.check.QuestionChecks;

/** The use cases of questions. */
@Factory
final class QuestionWiring {

  @Singleton
  RewriteQuestion rewriteQuestion(
      VideoAccess access,
      Transcripts transcripts,
      Submissions submissions,
      QuestionWriters writers,
      CallMeters meters) {
    return new RewriteQuestion(access, transcripts, submissions, writers, meters);
  }

  @Singleton
  PlanGeneration planGeneration(Videos videos, QuestionWriters writers) {
    return new PlanGeneration(videos, writers);
  }

  @Singleton
  GenerateQuestions generateQuestions(
      Videos videos,
      Transcripts transcripts,
      SegmentDrafts drafts,
      QuestionWriters writers,
      CallMeters meters,
      RunNews news) {
    return new GenerateQuestions(videos, transcripts, drafts, writers, meters, news);
  }

  @Singleton
  RunNews runNews() {
    return new RunNews();
  }

  @Singleton
  MeteredCalls meteredCalls(
      ModelCalls calls,
      BudgetConfiguration configuration,
      Clock clock,
      List<CallObserver> observers) {
    return new MeteredCalls(
        calls,
        configuration.toBudget(),
        clock,
        call -> observers.forEach(observer -> observer.booked(call)));
  }

  @Singleton
  ForgetOldCalls forgetOldCalls(ModelCalls calls, Clock clock) {
    return new ForgetOldCalls(calls, clock);
  }

  @Singleton
  SubmitQuestions submitQuestions(
      Submissions submissions,
      SegmentDrafts drafts,
      Jobs jobs,
      Videos videos,
      Transcripts transcripts,
      QuestionChecks checks,
      Clock clock) {
    return new SubmitQuestions(submissions, drafts, jobs, videos, transcripts, checks, clock);
  }

  @Singleton
  SurveyFrames surveyFrames(Videos videos, MediaStore media) {
    return new SurveyFrames(videos, media);
  }

  @Singleton
  FinaliseQuestions finaliseQuestions(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    return new FinaliseQuestions(finals, submissions, access, keepVersion, transactions);
  }

  @Singleton
  KeepVersion keepVersion(
      FinalQuestionSets finals, Assignments assignments, AuditLog audit, Clock clock) {
    return new KeepVersion(finals, assignments, audit, clock);
  }

  @Singleton
  UpdateQuestions updateQuestions(
      FinalQuestionSets finals, VideoAccess access, FinaliseQuestions finaliseQuestions) {
    return new UpdateQuestions(finals, access, finaliseQuestions);
  }

  @Singleton
  EnterQuestion enterQuestion(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    return new EnterQuestion(finals, submissions, access, keepVersion, transactions);
  }

  @Singleton
  LearnFromMark learnFromMark(
      FinalQuestionSets finals,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    return new LearnFromMark(finals, access, keepVersion, transactions);
  }

  @Singleton
  RestoreVersion restoreVersion(
      FinalQuestionSets finals,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    return new RestoreVersion(finals, access, keepVersion, transactions);
  }

  @Singleton
  QuestionsForChild questionsForChild(
      FinalQuestionSets finals, VariantSets variants, VideoAccess access) {
    return new QuestionsForChild(finals, variants, access);
  }
}
