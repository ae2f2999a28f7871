package learning.piggyback.domain.quiz.grading;

import java.util.List;

/**
 * The words of a reference and of an answer that are held against each other. A reference of stop
 * words only ("it", "with me") is compared as it stands.
 *
 * @param plain whether the words are compared as they stand
 * @param referenceText the reference's words with blanks between them
 * @param answerText the answer's words with blanks between them
 */
record ComparedWords(
    List<String> reference,
    List<String> answer,
    boolean plain,
    String referenceText,
    String answerText) {

  static ComparedWords of(AnswerText reference, AnswerText answer) {
    return reference.words().isEmpty()
        ? of(reference.allWords(), answer.allWords(), true)
        : of(reference.words(), answer.words(), false);
  }

  private static ComparedWords of(List<String> reference, List<String> answer, boolean plain) {
    return new ComparedWords(
        reference, answer, plain, String.join(" ", reference), String.join(" ", answer));
  }

  /** The side with fewer letters: what the other side must support. */
  List<String> shorter() {
    return referenceIsShorter() ? reference : answer;
  }

  List<String> longer() {
    return referenceIsShorter() ? answer : reference;
  }

  private boolean referenceIsShorter() {
    return referenceText.length() <= answerText.length();
  }

  boolean equal() {
    return !reference.isEmpty() && reference.equals(answer);
  }
}
