package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import learning.piggyback.ai.question.provider.CallPolicy;
import learning.piggyback.ai.question.provider.ModelProvider;
import learning.piggyback.ai.question.provider.ProviderConfiguration;
import learning.piggyback.ai.quiz.AnswerJudges;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.review.LearnFromMark;
import learning.piggyback.application.quiz.AnswerJudge;
import learning.piggyback.application.quiz.AnswerQuestion;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.quiz.BeginSession;
import learning.piggyback.application.quiz.CheckAnswer;
import learning.piggyback.application.quiz.EndIdleSessions;
import learning.piggyback.application.quiz.FollowSession;
import learning.piggyback.application.quiz.MarkReply;
import learning.piggyback.application.quiz.QuizSessions;
import learning.piggyback.application.quiz.RecordAttempt;
import learning.piggyback.application.quiz.SessionRecord;
import learning.piggyback.application.quiz.statement.Telling;
import learning.piggyback.application.report.ReportOnChild;
import learning.piggyback.application.report.StarsOfChild;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.application.video.Videos;
import learning.piggyback.web.quiz.QuizConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The use cases of the quiz and its reports. */
@Factory
final class QuizWiring {

  private static final Logger log = LoggerFactory.getLogger(QuizWiring.class);

  /** Made at the start, so that a wrong name is noticed there. */
  @Context
  @Bean(preDestroy = "close")
  AnswerJudges answerJudges(
      JudgeConfiguration configuration,
      PiggybackConfiguration piggyback,
      List<ModelProvider> providers,
      List<ProviderConfiguration> configurations,
      CallPolicy policy,
      CallMeters meters,
      Clock clock) {
    AnswerJudges judges =
        new AnswerJudges(
            configuration.wanted(Optional.ofNullable(piggyback.provider())),
            providers,
            configurations,
            policy,
            meters,
            clock);
    log.info("Borderline answers are judged by {}", judges.provider().orElse("rule only"));
    return judges;
  }

  @Singleton
  CheckAnswer checkAnswer(AnswerJudge judge) {
    return new CheckAnswer(judge);
  }

  @Singleton
  RecordAttempt recordAttempt(
      Attempts attempts,
      ChildAccess childAccess,
      VideoAccess videoAccess,
      Telling telling,
      Transactions transactions,
      Clock clock,
      Supplier<UUID> ids) {
    return new RecordAttempt(attempts, childAccess, videoAccess, telling, transactions, clock, ids);
  }

  @Singleton
  BeginSession beginSession(
      QuizSessions sessions,
      QuestionsForChild questions,
      ChildAccess access,
      Telling telling,
      Transactions transactions,
      Clock clock) {
    return new BeginSession(sessions, questions, access, telling, transactions, clock);
  }

  @Singleton
  SessionRecord sessionRecord(
      QuizSessions sessions,
      Attempts attempts,
      ChildAccess access,
      Telling telling,
      Transactions transactions,
      Clock clock) {
    return new SessionRecord(sessions, attempts, access, telling, transactions, clock);
  }

  @Singleton
  FollowSession followSession(SessionRecord record, QuizConfiguration configuration) {
    return new FollowSession(record, configuration.skipPrevention());
  }

  @Singleton
  EndIdleSessions endIdleSessions(
      QuizSessions sessions, SessionRecord record, QuizConfiguration configuration, Clock clock) {
    return new EndIdleSessions(
        sessions, record, Duration.ofMinutes(configuration.idleMinutes()), clock);
  }

  @Singleton
  AnswerQuestion answerQuestion(SessionRecord record, CheckAnswer checkAnswer, Clock clock) {
    return new AnswerQuestion(record, checkAnswer, clock);
  }

  @Singleton
  MarkReply markReply(
      Attempts attempts,
      ChildAccess access,
      LearnFromMark learn,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    return new MarkReply(attempts, access, learn, audit, transactions, clock);
  }

  @Singleton
  ReportOnChild reportOnChild(Attempts attempts, Videos videos, ChildAccess access) {
    return new ReportOnChild(attempts, videos, access);
  }

  @Singleton
  StarsOfChild starsOfChild(Attempts attempts, Videos videos, ChildAccess access) {
    return new StarsOfChild(attempts, videos, access);
  }
}
