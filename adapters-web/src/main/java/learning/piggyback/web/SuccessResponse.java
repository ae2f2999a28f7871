package learning.piggyback.web;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** It was done, and there is nothing else to say. */
@Serdeable
@Schema(name = "Success")
public record SuccessResponse(boolean success) {

  public static final SuccessResponse DONE = new SuccessResponse(true);
}
