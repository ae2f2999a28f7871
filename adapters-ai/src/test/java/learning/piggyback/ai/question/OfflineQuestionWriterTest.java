package learning.piggyback.ai.question;

import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.QuestionWriterContract;

final class OfflineQuestionWriterTest implements QuestionWriterContract {

  private static final OfflineQuestionWriter WRITER = new OfflineQuestionWriter();

  @Override
  public QuestionWriter testee() {
    return WRITER;
  }
}
