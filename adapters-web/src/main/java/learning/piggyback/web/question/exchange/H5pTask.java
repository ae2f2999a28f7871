package learning.piggyback.web.question.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Wording;

/** A question that a task of H5P asks; texts are plain. */
record H5pTask(Wording wording, List<String> accepted, List<String> rejected) {

  private static final String GAP = "___";
  private static final Map<String, Function<Fields, List<H5pTask>>> READERS =
      Map.of(
          H5pLibrary.MULTI_CHOICE.machineName(),
          H5pTask::multiChoice,
          H5pLibrary.BLANKS.machineName(),
          H5pTask::blanks,
          H5pLibrary.FREE_TEXT.machineName(),
          H5pTask::freeText,
          "H5P.TrueFalse",
          H5pTask::trueFalse);

  /** Reads a library's parameters; empty for a library that asks nothing we could use. */
  static Optional<Function<Fields, List<H5pTask>>> reader(String library) {
    return Optional.ofNullable(READERS.get(library));
  }

  boolean isLongerThan(int characters) {
    return Stream.of(List.of(wording.question(), wording.answer()), accepted, rejected)
        .flatMap(List::stream)
        .anyMatch(text -> text.length() > characters);
  }

  /**
   * @param most of each kind
   */
  AnswerExamples examples(int most) {
    return new AnswerExamples(
        accepted.stream().limit(most).toList(), rejected.stream().limit(most).toList());
  }

  /** Several right options are one answer together, unless one of them is enough. */
  private static List<H5pTask> multiChoice(Fields params) {
    String question = plain(params, "question");
    List<String> right = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Object each : params.list("answers")) {
      Fields answer = Fields.of(each);
      String text = plain(answer, "text");
      if (!text.isEmpty()) {
        (answer.isTrue("correct") ? right : wrong).add(text);
      }
    }
    if (question.isEmpty() || right.isEmpty()) {
      return List.of();
    }
    boolean oneIsEnough = params.object("behaviour").text("type").equals(Optional.of("single"));
    return List.of(
        oneIsEnough
            ? new H5pTask(
                new Wording(question, right.getFirst()), right.subList(1, right.size()), wrong)
            : new H5pTask(new Wording(question, String.join(", ", right)), List.of(), wrong));
  }

  private static List<H5pTask> trueFalse(Fields params) {
    String statement = plain(params, "question");
    String correct = params.text("correct").orElse("").toLowerCase(Locale.ROOT);
    if (statement.isEmpty() || !(correct.equals("true") || correct.equals("false"))) {
      return List.of();
    }
    return List.of(
        new H5pTask(
            new Wording("True or false? " + statement, correct),
            List.of(),
            List.of(correct.equals("true") ? "false" : "true")));
  }

  /** A blank alone answers the task's text; one within a sentence makes a gap in it. */
  private static List<H5pTask> blanks(Fields params) {
    String text = plain(params, "text");
    List<H5pTask> tasks = new ArrayList<>();
    for (Object each : params.list("questions")) {
      if (each instanceof String html) {
        for (Blanks.Line line : Blanks.lines(html)) {
          boolean alone = line.before().isEmpty() && line.after().isEmpty();
          String question = alone ? text : (line.before() + " " + GAP + " " + line.after()).strip();
          if (!question.isEmpty()) {
            tasks.add(
                new H5pTask(
                    new Wording(question, line.solutions().getFirst()),
                    line.solutions().subList(1, line.solutions().size()),
                    List.of()));
          }
        }
      }
    }
    return tasks;
  }

  private static List<H5pTask> freeText(Fields params) {
    String question = plain(params, "question");
    return question.isEmpty()
        ? List.of()
        : List.of(new H5pTask(new Wording(question, ""), List.of(), List.of()));
  }

  private static String plain(Fields params, String name) {
    return params.text(name).map(HtmlText::plain).orElse("");
  }
}
