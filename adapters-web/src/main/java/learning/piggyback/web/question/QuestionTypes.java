package learning.piggyback.web.question;

import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.QuestionType;

/** Reads question types; an unknown one is a 400, as the contract has it. */
final class QuestionTypes {

  private QuestionTypes() {}

  static QuestionType read(String text) {
    return QuestionType.of(text)
        .orElseThrow(() -> DomainProblem.invalid("invalid_question_type", "Invalid question type"));
  }
}
