package learning.piggyback.web.audit;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import learning.piggyback.application.audit.AuditLog.Numbered;
import learning.piggyback.domain.audit.AuditEntry;

/**
 * What was done by whom.
 *
 * @param number its place in the log
 * @param at when
 * @param actor role and id of who did it, {@code nobody} for one who could not prove to be anyone
 * @param subject role and id of what it was done to, may be empty
 * @param address the network address that it came from; empty for the server itself
 */
@Serdeable
record AuditEntryBody(
    long number,
    Instant at,
    String actor,
    @Schema(
            type = "string",
            allowableValues = {
              "logged_in",
              "login_refused",
              "login_throttled",
              "logged_out_everywhere",
              "code_made",
              "code_chosen",
              "password_set",
              "account_created",
              "account_closed",
              "account_opened",
              "account_deleted",
              "child_exported",
              "child_erased",
              "questions_approved",
              "questions_restored",
              "questions_imported",
              "answer_marked",
              "digest_turned_on",
              "digest_turned_off",
              "video_uploaded",
              "video_labelled",
              "video_assigned",
              "video_taken_back",
              "video_deleted"
            })
        String action,
    String subject,
    String address) {

  static AuditEntryBody from(Numbered numbered) {
    AuditEntry entry = numbered.entry();
    return new AuditEntryBody(
        numbered.number(),
        entry.at(),
        entry.actor(),
        entry.action().key(),
        entry.subject(),
        entry.address());
  }
}
