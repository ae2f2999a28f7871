package learning.piggyback.web.report;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.report.AssessQuestions;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForReviewers;

@Tag(name = "reports")
@CommonFailures
@ForReviewers
@Controller("/api/expert/video/{video_id}/question-statistics")
@ExecuteOn(TaskExecutors.BLOCKING)
class QuestionStatisticsController {

  private final AssessQuestions assessQuestions;

  QuestionStatisticsController(AssessQuestions assessQuestions) {
    this.assessQuestions = assessQuestions;
  }

  /** How hard the questions of a video are and how well they tell children apart. */
  @Get
  @Operation(operationId = "getQuestionStatistics")
  QuestionStatisticsResponse statistics(@Parameter(hidden = true) Caller caller, String video_id) {
    return QuestionStatisticsResponse.of(
        video_id, assessQuestions.assess(caller, new VideoId(video_id)));
  }
}
