package learning.piggyback.web.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.application.audit.AuditLog.Numbered;
import org.jspecify.annotations.Nullable;

/**
 * Some entries, newest first.
 *
 * @param next what {@code before} has to be for the next page; null on the last one
 */
@Serdeable
record AuditPageResponse(boolean success, List<AuditEntryBody> entries, @Nullable Long next) {

  /**
   * @param found up to one entry more than the page has
   */
  static AuditPageResponse of(List<Numbered> found, int size) {
    List<AuditEntryBody> shown = found.stream().limit(size).map(AuditEntryBody::from).toList();
    return new AuditPageResponse(
        true, shown, found.size() > size ? shown.getLast().number() : null);
  }
}
