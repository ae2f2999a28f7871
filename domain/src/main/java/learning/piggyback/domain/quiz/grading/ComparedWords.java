package learning.piggyback.domain.quiz.grading;

import java.util.List;

/**
 * The words of a reference and of an answer that are held against each other. A reference of stop
 * words only ("it", "with me") is compared as it stands.
 *
 * @param plain whether the words are compared as they stand
 */
record ComparedWords(List<String> reference, List<String> answer, boolean plain) {

  static ComparedWords of(AnswerText reference, AnswerText answer) {
    if (reference.words().isEmpty()) {
      return new ComparedWords(reference.allWords(), answer.allWords(), true);
    }
    return new ComparedWords(reference.words(), answer.words(), false);
  }

  String referenceText() {
    return String.join(" ", reference);
  }

  String answerText() {
    return String.join(" ", answer);
  }

  /** The side with fewer letters: what the other side must support. */
  List<String> shorter() {
    return referenceIsShorter() ? reference : answer;
  }

  List<String> longer() {
    return referenceIsShorter() ? answer : reference;
  }

  private boolean referenceIsShorter() {
    return referenceText().length() <= answerText().length();
  }

  boolean equal() {
    return !reference.isEmpty() && reference.equals(answer);
  }
}
