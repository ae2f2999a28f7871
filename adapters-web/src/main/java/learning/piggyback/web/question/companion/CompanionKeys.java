package learning.piggyback.web.question.companion;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;

/** Reads and writes the names by which variants are keyed. */
final class CompanionKeys {

  private CompanionKeys() {}

  static Companion companion(String text) {
    return Companion.of(text)
        .orElseThrow(() ->
            DomainProblem.invalid(
                "invalid_companion", "A companion is one of bunny, pig, alligator."));
  }

  static QuestionType type(String text) {
    return QuestionType.of(text)
        .orElseThrow(() -> DomainProblem.invalid("invalid_question_type", "Invalid question type"));
  }

  static <V, R> Map<Companion, R> byCompanion(Map<String, V> sent, Function<V, R> value) {
    Map<Companion, R> read = new EnumMap<>(Companion.class);
    sent.forEach((name, one) -> read.put(companion(name), value.apply(one)));
    return read;
  }

  static <V, R> Map<QuestionType, R> byType(Map<String, V> sent, Function<V, R> value) {
    Map<QuestionType, R> read = new EnumMap<>(QuestionType.class);
    sent.forEach((name, one) -> read.put(type(name), value.apply(one)));
    return read;
  }
}
