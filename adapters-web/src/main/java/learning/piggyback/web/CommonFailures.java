package learning.piggyback.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells the OpenAPI document how the routes of a controller fail. */
@ApiResponse(
    responseCode = "400",
    description = "The input breaks a rule, or is no JSON",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@ApiResponse(
    responseCode = "401",
    description = "Not logged in",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@ApiResponse(
    responseCode = "403",
    description = "Not for this account, or sent by another site",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@ApiResponse(
    responseCode = "404",
    description = "There is no such thing, or it is somebody else's",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@ApiResponse(
    responseCode = "409",
    description = "It is taken, or somebody else changed it first",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@ApiResponse(
    responseCode = "413",
    description = "Too large",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@ApiResponse(
    responseCode = "422",
    description = "A field is missing or of the wrong type",
    content = @Content(schema = @Schema(implementation = InvalidInputResponse.class)))
@ApiResponse(
    responseCode = "429",
    description = "Too many tries; Retry-After says how many seconds to wait",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@ApiResponse(
    responseCode = "500",
    description = "A fault of the server",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@ApiResponse(
    responseCode = "503",
    description = "What this needs is not available now",
    content = @Content(schema = @Schema(implementation = FailureResponse.class)))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CommonFailures {}
