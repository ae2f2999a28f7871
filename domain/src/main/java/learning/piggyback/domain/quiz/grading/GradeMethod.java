package learning.piggyback.domain.quiz.grading;

import java.util.Locale;

/** What decided a grade. */
public enum GradeMethod {
  NUMERIC,
  EXACT,
  LEXICAL,
  LIST,
  JUDGE;

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
