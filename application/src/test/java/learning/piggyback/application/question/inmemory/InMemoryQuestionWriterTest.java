package learning.piggyback.application.question.inmemory;

import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.QuestionWriterContract;

final class InMemoryQuestionWriterTest implements QuestionWriterContract {

  @Override
  public QuestionWriter testee() {
    return new InMemoryQuestionWriter();
  }
}
