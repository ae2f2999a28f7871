package learning.piggyback.domain.audit;

import java.util.Locale;

/** What the audit log notes. */
public enum AuditAction {
  LOGGED_IN,
  LOGIN_REFUSED,
  LOGIN_THROTTLED,
  LOGGED_OUT_EVERYWHERE,
  CODE_MADE,
  CODE_CHOSEN,
  PASSWORD_SET,
  ACCOUNT_CREATED,
  ACCOUNT_CLOSED,
  ACCOUNT_OPENED,
  ACCOUNT_DELETED,
  CHILD_EXPORTED,
  CHILD_ERASED,
  QUESTIONS_APPROVED,
  QUESTIONS_RESTORED,
  QUESTIONS_IMPORTED,
  ANSWER_MARKED,
  DIGEST_TURNED_ON,
  DIGEST_TURNED_OFF,
  VIDEO_UPLOADED,
  VIDEO_LABELLED,
  VIDEO_ASSIGNED,
  VIDEO_TAKEN_BACK,
  VIDEO_DELETED;

  /** The name on the wire and in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
