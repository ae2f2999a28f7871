package learning.piggyback.web;

import learning.piggyback.domain.DomainProblem;
import org.jspecify.annotations.Nullable;

/** Texts that a route cannot do without: missing is a 422, blank a 400. */
public final class RequiredText {

  private RequiredText() {}

  /** The first of two spellings of a field that is given. */
  public static String of(String field, @Nullable String text, @Nullable String alias) {
    return of(field, text == null ? alias : text);
  }

  public static String of(String field, @Nullable String text) {
    return notBlank(field, present(field, text));
  }

  /** For fields that may be blank. */
  public static String present(String field, @Nullable String text) {
    if (text == null) {
      throw InvalidInput.missing(field);
    }
    return text;
  }

  private static String notBlank(String field, String text) {
    if (text.isBlank()) {
      throw DomainProblem.invalid(field + "_required", field + " is required");
    }
    return text;
  }
}
