package learning.piggyback.domain.quiz.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.language.Synonyms;
import learning.piggyback.domain.language.Tokens;

/** Finds answers that say the opposite: an antonym, or the same thing with a "not". */
final class Contradiction {

  /** Of such answers of students, 86 of 100 were wrong. */
  static final double CONFIDENCE = 0.86;

  private static final Set<String> NEGATORS = Set.of("not", "never", "without", "nobody");
  private static final Set<String> CLAUSE_STARTS =
      Set.of("but", "because", "it", "he", "she", "they", "i", "we", "you", "so", "instead");

  private Contradiction() {}

  static Optional<Grade> grade(GradingCase item) {
    if (negates(item.reference(), item.answer())
        && Thresholds.isCorrect(LexicalAnswer.score(item.words()))) {
      return Optional.of(
          item.wrong(0, CONFIDENCE, GradeMethod.LEXICAL, "One says it, the other denies it"));
    }
    if (opposes(item)) {
      return Optional.of(item.wrong(0, CONFIDENCE, GradeMethod.LEXICAL, "Says the opposite"));
    }
    return Optional.empty();
  }

  /** Whether one text denies a word that the other one affirms. */
  static boolean negates(AnswerText reference, AnswerText answer) {
    return (hasDenial(reference.tokens()) && deniesWhatIsSaid(reference, answer))
        || (hasDenial(answer.tokens()) && deniesWhatIsSaid(answer, reference));
  }

  private static boolean hasDenial(List<String> tokens) {
    for (String token : tokens) {
      if (token.equals("no") || NEGATORS.contains(token)) {
        return true;
      }
    }
    return false;
  }

  /** An opposite of a missing reference word is in the answer, and is not expected itself. */
  static boolean opposes(GradingCase item) {
    List<String> reference = item.words().reference();
    List<String> answer = item.words().answer();
    for (String expected : reference) {
      for (String given : answer) {
        if (Opposites.are(expected, given)
            && !answer.contains(expected)
            && !reference.contains(given)
            && haveSamePolarity(item, expected, given)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "not afraid" is no opposite of "brave". */
  private static boolean haveSamePolarity(GradingCase item, String expected, String given) {
    return denied(item.reference().tokens()).contains(expected)
        == denied(item.answer().tokens()).contains(given);
  }

  private static boolean deniesWhatIsSaid(AnswerText denying, AnswerText saying) {
    Set<String> denied = denied(denying.tokens());
    denied.removeAll(affirmed(denying.tokens()));
    Set<String> affirmed = affirmed(saying.tokens());
    affirmed.removeAll(denied(saying.tokens()));
    return denied.stream()
        .anyMatch(no -> affirmed.stream().anyMatch(yes -> isSameStatement(no, yes)));
  }

  /** "unhappy" looks like a slip of "happy", but is its opposite. */
  private static boolean isSameStatement(String a, String b) {
    return WordMatch.same(a, b) && !Opposites.are(a, b);
  }

  static Set<String> denied(List<String> tokens) {
    return hasDenial(tokens) ? byPolarity(tokens, true) : new HashSet<>();
  }

  static Set<String> affirmed(List<String> tokens) {
    return byPolarity(tokens, false);
  }

  /** A "not" denies the rest of its clause, a "no" only the word right behind it. */
  private static Set<String> byPolarity(List<String> tokens, boolean wantDenied) {
    Set<String> words = new HashSet<>();
    boolean denying = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.equals(Tokens.BREAK) || CLAUSE_STARTS.contains(token)) {
        denying = false;
      } else if (NEGATORS.contains(token)) {
        denying = true;
      } else if (!AnswerText.isStopWord(token) && !token.equals("no")) {
        boolean behindNo = i > 0 && tokens.get(i - 1).equals("no");
        if ((denying || behindNo) == wantDenied) {
          words.add(Synonyms.canonical(token));
        }
      }
    }
    return words;
  }
}
