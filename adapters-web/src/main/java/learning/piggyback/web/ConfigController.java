package learning.piggyback.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.question.QuestionWriters;
import learning.piggyback.application.quiz.AnswerJudge;
import learning.piggyback.application.quiz.FollowSession;

@Tag(name = "system")
@ForEveryone
@CommonFailures
@Controller("/api/config")
@ExecuteOn(TaskExecutors.BLOCKING)
class ConfigController {

  private final QuestionWriters writers;
  private final FollowSession followSession;
  private final AnswerJudge judge;

  ConfigController(QuestionWriters writers, FollowSession followSession, AnswerJudge judge) {
    this.writers = writers;
    this.followSession = followSession;
    this.judge = judge;
  }

  /** What a page needs to know of the server before anybody has logged in. */
  @Get
  @Operation(operationId = "getConfig")
  ConfigResponse config() {
    return ConfigResponse.of(writers.all(), followSession.preventsSkipping(), judge.provider());
  }
}
