package learning.piggyback.web.privacy;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import learning.piggyback.application.privacy.EraseChild;
import learning.piggyback.application.privacy.ExportChild;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForAdmin;
import learning.piggyback.web.SuccessResponse;
import learning.piggyback.web.account.PathIds;

/** Any child's data, for the admin. */
@Tag(name = "privacy")
@ForAdmin
@CommonFailures
@Controller("/api/admin/children")
@ExecuteOn(TaskExecutors.BLOCKING)
class AdminChildDataController {

  private final ExportChild exportChild;
  private final EraseChild eraseChild;

  AdminChildDataController(ExportChild exportChild, EraseChild eraseChild) {
    this.exportChild = exportChild;
    this.eraseChild = eraseChild;
  }

  /** All that is kept about the child: a ZIP with JSON, CSV and notes on the fields. */
  @Get(value = "/{child_id}/export", headRoute = false)
  @Produces("application/zip")
  @Operation(operationId = "exportChildAsAdmin")
  @ApiResponse(
      responseCode = "200",
      description = "The ZIP file",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  HttpResponse<StreamedFile> export(@Parameter(hidden = true) Actor actor, String child_id) {
    return ExportAnswer.of(exportChild.export(actor, PathIds.child(child_id)));
  }

  /** Erases the child and all that it did, for ever. */
  @Delete("/{child_id}")
  @Operation(operationId = "deleteChild")
  SuccessResponse erase(@Parameter(hidden = true) Actor actor, String child_id) {
    eraseChild.erase(actor, PathIds.child(child_id));
    return SuccessResponse.DONE;
  }
}
