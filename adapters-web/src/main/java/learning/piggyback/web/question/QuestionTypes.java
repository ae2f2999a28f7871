package learning.piggyback.web.question;

import java.util.List;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;

/** Reads question types; an unknown one is a 400, as the contract has it. */
final class QuestionTypes {

  private QuestionTypes() {}

  /** As part of a larger whole: a 422 that names the place. */
  static QuestionType read(String text, List<String> place) {
    return QuestionType.of(text)
        .orElseThrow(() ->
            new InvalidInput(
                List.of(
                    new Fault(place, "Input should be one of the seven question types", "enum"))));
  }

  static QuestionType read(String text) {
    return QuestionType.of(text)
        .orElseThrow(() -> DomainProblem.invalid("invalid_question_type", "Invalid question type"));
  }
}
