package learning.piggyback.web.quiz.session;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import learning.piggyback.application.quiz.AnswerQuestion;
import learning.piggyback.application.quiz.BeginSession;
import learning.piggyback.application.quiz.FollowSession;
import learning.piggyback.application.quiz.SessionRecord;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForPlayers;
import learning.piggyback.web.account.PathIds;

/** Leads a child through a video: every answer of these routes says what to do next. */
@Tag(name = "quiz")
@ForPlayers
@CommonFailures
@Controller("/api/learners/children/{child_id}/sessions/{session_id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuizSessionsController {

  private final BeginSession beginSession;
  private final FollowSession followSession;
  private final AnswerQuestion answerQuestion;
  private final SessionRecord record;

  QuizSessionsController(
      BeginSession beginSession,
      FollowSession followSession,
      AnswerQuestion answerQuestion,
      SessionRecord record) {
    this.beginSession = beginSession;
    this.followSession = followSession;
    this.answerQuestion = answerQuestion;
    this.record = record;
  }

  /** Begins a session that the player has named, or goes on where it was left. */
  @Put
  @Operation(operationId = "beginSession")
  SessionResponse begin(
      @Parameter(hidden = true) Caller caller,
      String child_id,
      String session_id,
      @Valid @Body BeginRequest body) {
    return SessionResponse.from(
        beginSession.begin(
            caller, PathIds.child(child_id), body.video(), session_id, body.companionOrNone()));
  }

  /** A session as it stands. */
  @Get
  @Operation(operationId = "getSession")
  SessionResponse session(
      @Parameter(hidden = true) Caller caller, String child_id, String session_id) {
    return SessionResponse.from(record.session(caller, PathIds.child(child_id), session_id));
  }

  /** Tells what the child did besides answering. */
  @Post("/progress")
  @Operation(operationId = "followSession")
  SessionResponse follow(
      @Parameter(hidden = true) Caller caller,
      String child_id,
      String session_id,
      @Valid @Body ProgressRequest body) {
    return SessionResponse.from(
        followSession.follow(caller, PathIds.child(child_id), session_id, body.happened()));
  }

  /** Takes the answer to the question that waits; the same key again changes nothing. */
  @Post("/answers")
  @Operation(operationId = "answerQuestion")
  AnsweredResponse answer(
      @Parameter(hidden = true) Caller caller,
      String child_id,
      String session_id,
      @Valid @Body AnswerRequest body) {
    return AnsweredResponse.from(
        answerQuestion.answer(caller, PathIds.child(child_id), session_id, body.given()));
  }
}
