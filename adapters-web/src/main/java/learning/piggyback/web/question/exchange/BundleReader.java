package learning.piggyback.web.question.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.application.question.exchange.ImportLesson;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.exchange.ImportedQuestion;
import org.jspecify.annotations.Nullable;

/** Reads our own format. It is ours, so that a wrong type in it is refused, not guessed at. */
final class BundleReader {

  private static final int MILLIS = 1_000;

  private final List<ImportedQuestion> questions = new ArrayList<>();

  private BundleReader() {}

  static ReadLesson read(Map<String, @Nullable Object> root) {
    StrictFields bundle = StrictFields.of(root);
    if (!BundleWriter.FORMAT.equals(root.get("format"))) {
      throw DomainProblem.invalid(
          "not_a_lesson", "This is neither a lesson of Piggyback nor an H5P package.");
    }
    if (bundle.integer("version") != BundleWriter.VERSION) {
      throw DomainProblem.invalid(
          "unknown_version", "This lesson is in a version of the format that is not known here.");
    }
    BundleReader reader = new BundleReader();
    bundle.objects("segments").forEach(reader::addSegment);
    return new ReadLesson(reader.questions, List.of(), false);
  }

  private void addSegment(StrictFields fields) {
    Segment segment = new Segment(fields.integer("start"), fields.integer("end"));
    for (StrictFields question : fields.objects("questions")) {
      if (questions.size() == ImportLesson.MOST_QUESTIONS) {
        throw new DomainProblem(
            ProblemKind.TOO_LARGE,
            "too_many_questions",
            "At most %d questions can be imported at once.".formatted(ImportLesson.MOST_QUESTIONS));
      }
      questions.add(question(segment, question));
    }
  }

  private static ImportedQuestion question(Segment segment, StrictFields fields) {
    String question = fields.text("question");
    return new ImportedQuestion(
        question,
        Optional.of(segment),
        fields.has("ask_at") ? OptionalInt.of(fields.integer("ask_at")) : OptionalInt.empty(),
        QuestionType.of(fields.text("type"))
            .orElseThrow(() -> fields.wrong("type", "Input should be a type of question", "enum")),
        new Wording(question, fields.has("answer") ? fields.text("answer") : ""),
        new AnswerExamples(fields.texts("accepted_answers"), fields.texts("rejected_answers")),
        fields.object("evidence").map(BundleReader::evidence));
  }

  private static Evidence evidence(StrictFields fields) {
    double start = fields.number("start");
    double end = fields.number("end");
    if (start < 0 || end < start || end > Segment.LATEST) {
      throw fields.wrong("end", "Input should not be before start", "value_error");
    }
    return new Evidence(
        Duration.ofMillis(Math.round(start * MILLIS)),
        Duration.ofMillis(Math.round(end * MILLIS)),
        fields.text("quote"),
        fields.integer("frame"));
  }
}
