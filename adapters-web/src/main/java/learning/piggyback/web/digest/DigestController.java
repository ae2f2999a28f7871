package learning.piggyback.web.digest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import learning.piggyback.application.digest.DigestOfWeek;
import learning.piggyback.application.digest.KeepDigest;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestText;
import learning.piggyback.domain.digest.Week;
import learning.piggyback.domain.digest.WeekDigest;
import learning.piggyback.web.CommonFailures;
import learning.piggyback.web.ForParents;

@Tag(name = "digest")
@ForParents
@CommonFailures
@Controller("/api/expert/digest")
@ExecuteOn(TaskExecutors.BLOCKING)
class DigestController {

  /** Who does not know the encoding of the quotation marks shows others. */
  private static final MediaType UTF_8_TEXT = MediaType.of("text/plain;charset=utf-8");

  private final KeepDigest keep;
  private final DigestOfWeek digests;
  private final Clock clock;

  DigestController(KeepDigest keep, DigestOfWeek digests, Clock clock) {
    this.keep = keep;
    this.digests = digests;
    this.clock = clock;
  }

  /** Whether the caller wants the digest, and all else that is kept for it. */
  @Get
  @Operation(operationId = "getDigestSettings")
  DigestSettingsResponse settings(@Parameter(hidden = true) Caller caller) {
    return settingsOf(parent(caller));
  }

  /** Turns it on or off, or changes the address; a new address is asked by mail first. */
  @Put
  @Operation(operationId = "changeDigestSettings")
  DigestSettingsResponse change(
      @Parameter(hidden = true) Actor actor, @Valid @Body DigestSettingsRequest body) {
    ParentId parent = parent(actor.caller());
    if (body.wanted()) {
      keep.want(actor, parent, body.address());
    } else {
      keep.refuse(actor, parent);
    }
    return settingsOf(parent);
  }

  /** The digest of a week of ISO 8601, such as 2026-W47. */
  @Get("/weeks/{week}")
  @Operation(operationId = "getDigest")
  WeekDigestResponse week(@Parameter(hidden = true) Caller caller, String week) {
    return WeekDigestResponse.from(digest(caller, week));
  }

  /** The same as plain text. */
  @Get("/weeks/{week}/text")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(operationId = "getDigestAsText")
  HttpResponse<String> text(@Parameter(hidden = true) Caller caller, String week) {
    return HttpResponse.ok(DigestText.of(digest(caller, week))).contentType(UTF_8_TEXT);
  }

  private WeekDigest digest(Caller caller, String week) {
    ParentId parent = parent(caller);
    keep.requireWanted(parent);
    return digests.of(parent, Week.of(week));
  }

  private DigestSettingsResponse settingsOf(ParentId parent) {
    return DigestSettingsResponse.of(
        keep.wish(parent), keep.mailAvailable(), digests.at(clock.instant()), keep.mails(parent));
  }

  /** Nobody else gets here. */
  private static ParentId parent(Caller caller) {
    if (caller instanceof Caller.Parent(ParentId id)) {
      return id;
    }
    throw new IllegalStateException("A digest asked for by " + caller.role());
  }
}
