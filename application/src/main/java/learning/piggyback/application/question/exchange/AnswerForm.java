package learning.piggyback.application.question.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.QuestionType;

/** How a question can be answered where no grader of ours listens. */
public enum AnswerForm {
  /** A few words that can be compared. */
  SHORT,
  /** One of several answers: adults have noted wrong ones, none is made up. */
  CHOICE,
  /** Words that only a person can judge. */
  OPEN;

  private static final Set<QuestionType> FACTUAL =
      Set.of(QuestionType.CHARACTER, QuestionType.SETTING, QuestionType.ACTION);
  private static final int MOST_WORDS = 5;
  private static final int MOST_CHARACTERS = 60;

  /** What asks for a fact and expects few words is closed; everything else is open. */
  public static AnswerForm of(ChosenQuestion question) {
    String answer = question.answer().strip();
    if (!FACTUAL.contains(question.type())
        || answer.isEmpty()
        || answer.length() > MOST_CHARACTERS
        || answer.split("\\s+").length > MOST_WORDS) {
      return OPEN;
    }
    return rejected(question).isEmpty() ? SHORT : CHOICE;
  }

  /** The expected answer, then the others that count as right; each once. */
  public static List<String> right(ChosenQuestion question) {
    List<String> all = new ArrayList<>(List.of(question.answer()));
    all.addAll(question.acceptedAnswers());
    return distinct(all);
  }

  /** The answers that adults marked as wrong, without any that counts as right. */
  public static List<String> rejected(ChosenQuestion question) {
    List<String> right = right(question);
    return distinct(question.source().examples().rejected()).stream()
        .filter(wrong -> right.stream().noneMatch(wrong::equalsIgnoreCase))
        .toList();
  }

  private static List<String> distinct(List<String> texts) {
    Map<String, String> distinct = new LinkedHashMap<>();
    for (String text : texts) {
      String tidy = text.strip().replaceAll("\\s+", " ");
      if (!tidy.isEmpty()) {
        distinct.putIfAbsent(tidy.toLowerCase(Locale.ROOT), tidy);
      }
    }
    return List.copyOf(distinct.values());
  }
}
