package learning.piggyback.domain.question.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import learning.piggyback.domain.question.QuestionType;

/** Guesses the type of an English question from the words that it begins with. */
public final class QuestionWords {

  private static final Map<Pattern, QuestionType> FIRST_FITTING = new LinkedHashMap<>();

  static {
    put("\\b(?:feel|feels|feeling|felt)\\b", QuestionType.FEELING);
    put("^(?:who|whose|whom)\\b", QuestionType.CHARACTER);
    put("^(?:where|when)\\b", QuestionType.SETTING);
    put("^(?:why|how come)\\b", QuestionType.CAUSAL);
    put("^what (?:will|might|could|would|do you think)\\b", QuestionType.PREDICTION);
    put("^what (?:happened|happens) (?:when|after|because|as a result)\\b", QuestionType.OUTCOME);
  }

  private QuestionWords() {}

  private static void put(String words, QuestionType type) {
    FIRST_FITTING.put(Pattern.compile(words, Pattern.CASE_INSENSITIVE), type);
  }

  /** {@code ACTION} for what says nothing else. */
  public static QuestionType typeOf(String question) {
    return FIRST_FITTING.entrySet().stream()
        .filter(rule -> rule.getKey().matcher(question.strip()).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(QuestionType.ACTION);
  }
}
