package learning.piggyback.web.demo;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.demo.SampleLesson;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.SuccessResponse;

@Tag(name = "sample lesson")
@ForAdmin
@CommonFailures
@Controller("/api/admin/sample-lesson")
@ExecuteOn(TaskExecutors.BLOCKING)
class SampleLessonController {

  private final SampleLesson lesson;

  SampleLessonController(SampleLesson lesson) {
    this.lesson = lesson;
  }

  /** Whether the sample lesson is there, and how to try it. */
  @Get
  @Operation(operationId = "getSampleLesson")
  SampleLessonResponse get() {
    return SampleLessonResponse.of(lesson);
  }

  /** Removes the sample lesson with its demo accounts. */
  @Delete
  @Operation(operationId = "deleteSampleLesson")
  SuccessResponse delete(@Parameter(hidden = true) Actor actor) {
    lesson.remove(actor);
    return SuccessResponse.DONE;
  }
}
