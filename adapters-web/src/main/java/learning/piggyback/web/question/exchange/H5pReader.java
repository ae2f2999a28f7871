package learning.piggyback.web.question.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.application.question.exchange.ImportLesson;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.exchange.ImportedQuestion;
import learning.piggyback.domain.question.exchange.LeftOut;
import learning.piggyback.domain.question.exchange.QuestionWords;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Reads the questions of an H5P package: of an Interactive Video, or of one task alone. What cannot
 * be used is left out, with the reason; the rest is taken.
 */
final class H5pReader {

  private static final Pattern LIBRARY = Pattern.compile("(\\S{1,100}) (\\d{1,4})\\.(\\d{1,4})");
  private static final String VIDEO = H5pLibrary.INTERACTIVE_VIDEO.machineName();
  private static final int LONGEST_NAME = 80;

  /** The major version of all libraries that are read; a new one is another format. */
  private static final int MAJOR = 1;

  private final Fields manifest;
  private final Fields content;
  private final List<ImportedQuestion> questions = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  H5pReader(Map<String, @Nullable Object> manifest, Map<String, @Nullable Object> content) {
    this.manifest = new Fields(manifest);
    this.content = new Fields(content);
  }

  ReadLesson read() {
    String main =
        manifest
            .text("mainLibrary")
            .orElseThrow(() ->
                DomainProblem.invalid("not_a_lesson", "This package does not say what it holds."));
    requireKnownVersion(main);
    if (main.equals(VIDEO)) {
      content.object("interactiveVideo").object("assets").list("interactions").stream()
          .map(Fields::of)
          .forEach(this::addInteraction);
      return new ReadLesson(questions, leftOut, false);
    }
    if (H5pTask.reader(main).isEmpty()) {
      throw DomainProblem.invalid(
          "unknown_content",
          "This package holds %s, of which no questions can be taken."
              .formatted(shortened(HtmlText.plain(main))));
    }
    addTask(main, content, manifest.text("title").orElse(main), OptionalInt.empty());
    return new ReadLesson(questions, leftOut, true);
  }

  private void requireKnownVersion(String main) {
    boolean known =
        manifest.list("preloadedDependencies").stream()
            .map(Fields::of)
            .filter(dependency -> dependency.text("machineName").equals(Optional.of(main)))
            .anyMatch(dependency -> dependency.number("majorVersion").orElse(0) == MAJOR);
    if (!known) {
      throw DomainProblem.invalid(
          "unknown_version",
          "This package is of a version of %s that is not known here."
              .formatted(shortened(HtmlText.plain(main))));
    }
  }

  private void addInteraction(Fields interaction) {
    Fields action = interaction.object("action");
    String library = action.text("library").orElse("");
    String name =
        action
            .object("metadata")
            .text("title")
            .or(() -> interaction.text("libraryTitle"))
            .orElse(library);
    double from = interaction.object("duration").number("from").orElse(-1);
    Matcher versioned = LIBRARY.matcher(library);
    if (!versioned.matches() || H5pTask.reader(versioned.group(1)).isEmpty()) {
      leave(name, "%s holds no question that is known here.".formatted(library));
    } else if (Integer.parseInt(versioned.group(2)) != MAJOR) {
      leave(name, "%s is not a version that is known here.".formatted(library));
    } else if (!(from >= 0 && from <= Segment.LATEST)) {
      leave(name, "It has no time.");
    } else {
      addTask(versioned.group(1), action.object("params"), name, OptionalInt.of((int) from));
    }
  }

  private void addTask(String library, Fields params, String name, OptionalInt at) {
    List<H5pTask> tasks =
        H5pTask.reader(library).map(reader -> reader.apply(params)).orElse(List.of());
    if (tasks.isEmpty()) {
      leave(name, "It has no question, or no right answer.");
    }
    for (H5pTask task : tasks) {
      if (task.isLongerThan(Limits.TEXT)) {
        leave(name, "It has a text of more than %d characters.".formatted(Limits.TEXT));
      } else {
        requireRoom();
        questions.add(
            new ImportedQuestion(
                shortened(task.wording().question()),
                Optional.empty(),
                at,
                QuestionWords.typeOf(task.wording().question()),
                task.wording(),
                task.examples(Limits.ACCEPTED_ANSWERS),
                Optional.empty()));
      }
    }
  }

  private void leave(String name, String reason) {
    requireRoom();
    leftOut.add(new LeftOut(shortened(HtmlText.plain(name)), shortened(HtmlText.plain(reason))));
  }

  private void requireRoom() {
    if (questions.size() + leftOut.size() >= ImportLesson.MOST_QUESTIONS) {
      throw new DomainProblem(
          ProblemKind.TOO_LARGE,
          "too_many_questions",
          "At most %d questions can be imported at once.".formatted(ImportLesson.MOST_QUESTIONS));
    }
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_NAME
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }
}
