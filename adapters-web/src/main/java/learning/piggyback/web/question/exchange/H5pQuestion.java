package learning.piggyback.web.question.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import learning.piggyback.application.question.exchange.AnswerForm;
import learning.piggyback.domain.question.ChosenQuestion;

/**
 * A question as a task of H5P. Texts that the libraries bring along in many languages are left out.
 *
 * @param title what editors list it as
 */
record H5pQuestion(H5pLibrary library, String title, Map<String, Object> params) {

  private static final List<Map<String, Object>> ANY_SCORE =
      List.of(Ordered.of("from", 0, "to", 100));
  private static final Map<String, Object> NO_MEDIA = Ordered.of("disableImageZooming", false);

  static H5pQuestion of(ChosenQuestion question) {
    return switch (AnswerForm.of(question)) {
      case SHORT -> new H5pQuestion(H5pLibrary.BLANKS, question.question(), blanks(question));
      case CHOICE ->
          new H5pQuestion(H5pLibrary.MULTI_CHOICE, question.question(), choice(question));
      case OPEN -> new H5pQuestion(H5pLibrary.FREE_TEXT, question.question(), open(question));
    };
  }

  private static Map<String, Object> blanks(ChosenQuestion question) {
    return Ordered.of(
        "media", NO_MEDIA,
        "text", paragraph(question.question()),
        "questions", List.of("<p>" + Blanks.blank(AnswerForm.right(question)) + "</p>"),
        "overallFeedback", ANY_SCORE,
        "behaviour",
            Ordered.of(
                "enableRetry", true,
                "enableSolutionsButton", true,
                "enableCheckButton", true,
                "autoCheck", false,
                "caseSensitive", false,
                "showSolutionsRequiresInput", true,
                "separateLines", false,
                "confirmCheckDialog", false,
                "confirmRetryDialog", false,
                "acceptSpellingErrors", true));
  }

  private static Map<String, Object> choice(ChosenQuestion question) {
    List<Map<String, Object>> answers = new ArrayList<>();
    answers.add(answer(question.answer(), true));
    AnswerForm.rejected(question).forEach(wrong -> answers.add(answer(wrong, false)));
    return Ordered.of(
        "media", NO_MEDIA,
        "question", paragraph(question.question()),
        "answers", answers,
        "overallFeedback", ANY_SCORE,
        "behaviour",
            Ordered.of(
                "enableRetry", true,
                "enableSolutionsButton", true,
                "enableCheckButton", true,
                "type", "single",
                "singlePoint", true,
                "randomAnswers", true,
                "showSolutionsRequiresInput", true,
                "confirmCheckDialog", false,
                "confirmRetryDialog", false,
                "autoCheck", false,
                "passPercentage", 100,
                "showScorePoints", true));
  }

  private static Map<String, Object> answer(String text, boolean correct) {
    return Ordered.of(
        "text", HtmlText.escaped(text),
        "correct", correct,
        "tipsAndFeedback", Ordered.of("tip", "", "chosenFeedback", "", "notChosenFeedback", ""));
  }

  private static Map<String, Object> open(ChosenQuestion question) {
    return Ordered.of(
        "question",
        HtmlText.escaped(question.question()),
        "placeholder",
        "Enter your response here",
        "maxScore",
        1,
        "isRequired",
        false);
  }

  private static String paragraph(String text) {
    return "<p>" + HtmlText.escaped(text) + "</p>";
  }
}
