package learning.piggyback.web.quiz;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.World;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.quiz.AnswerJudge;
import learning.piggyback.application.quiz.AnswerQuestion;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.quiz.BeginSession;
import learning.piggyback.application.quiz.CheckAnswer;
import learning.piggyback.application.quiz.FollowSession;
import learning.piggyback.application.quiz.MarkReply;
import learning.piggyback.application.quiz.RecordAttempt;
import learning.piggyback.application.quiz.SessionRecord;
import learning.piggyback.application.quiz.statement.DeliveryDesk;
import learning.piggyback.application.quiz.statement.inmemory.InMemoryRecordStore;
import learning.piggyback.application.report.StarsOfChild;

/** What the in-memory server has for the quiz. */
@Factory
final class InMemoryQuiz {

  @Singleton
  CheckAnswer checkAnswer(AnswerJudge judge) {
    return new CheckAnswer(judge);
  }

  @Singleton
  Attempts attempts(World world) {
    return world.attempts;
  }

  @Singleton
  RecordAttempt recordAttempt(World world) {
    return new RecordAttempt(
        world.attempts,
        world.childAccess,
        world.videoAccess,
        world.telling,
        world.transactions,
        world.clock,
        UUID::randomUUID);
  }

  @Singleton
  BeginSession beginSession(World world, QuestionsForChild questions) {
    return new BeginSession(
        world.quizSessions,
        questions,
        world.childAccess,
        world.telling,
        world.transactions,
        world.clock);
  }

  @Singleton
  SessionRecord sessionRecord(World world) {
    return new SessionRecord(
        world.quizSessions,
        world.attempts,
        world.childAccess,
        world.telling,
        world.transactions,
        world.clock);
  }

  @Singleton
  FollowSession followSession(SessionRecord record) {
    return new FollowSession(record, true);
  }

  @Singleton
  AnswerQuestion answerQuestion(SessionRecord record, CheckAnswer checkAnswer, World world) {
    return new AnswerQuestion(record, checkAnswer, world.clock);
  }

  @Singleton
  DeliveryDesk deliveryDesk(World world) {
    return new DeliveryDesk(
        Optional.of(new InMemoryRecordStore()), world.outbox, world.outbox, world.deliveries);
  }

  @Singleton
  MarkReply markReply(World world) {
    return world.markReply;
  }

  @Singleton
  StarsOfChild starsOfChild(World world) {
    return new StarsOfChild(world.attempts, world.videos, world.childAccess);
  }
}
