package learning.piggyback.domain.report;

import java.util.Locale;

/** By what insights are told apart. */
public enum InsightPart {
  ALL,
  VIDEO,
  MODE,
  /** A kind of question; watching belongs to none. */
  KIND,
  WEEK;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
