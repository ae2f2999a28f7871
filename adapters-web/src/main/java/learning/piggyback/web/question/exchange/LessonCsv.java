package learning.piggyback.web.question.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.web.Csv;
import learning.piggyback.web.question.exchange.LessonView.QuestionView;
import learning.piggyback.web.question.exchange.LessonView.SegmentView;
import org.jspecify.annotations.Nullable;

/** A lesson as a table: a line for each question, and for each segment that has none. */
final class LessonCsv {

  /** Without it spreadsheets guess an encoding, and guess wrong. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final String BETWEEN_ANSWERS = " | ";
  private static final List<String> SEGMENT_COLUMNS =
      List.of("segment_start", "segment_end", "skipped");
  private static final List<String> QUESTION_COLUMNS =
      List.of(
          "question_id",
          "type",
          "state",
          "asked",
          "question",
          "answer",
          "accepted_answers",
          "rejected_answers",
          "ask_at",
          "rank",
          "trashed",
          "own",
          "original_question",
          "original_answer",
          "writer_rank",
          "evidence_start",
          "evidence_end",
          "evidence_quote",
          "evidence_frame");

  private LessonCsv() {}

  static String of(Lesson lesson) {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    List<String> head = new ArrayList<>(SEGMENT_COLUMNS);
    head.addAll(QUESTION_COLUMNS);
    csv.append(Csv.line(head));
    for (SegmentView segment : LessonView.of(lesson).segments()) {
      if (segment.questions().isEmpty()) {
        csv.append(Csv.line(line(segment.segment(), new ArrayList<>(empty()))));
      }
      segment.questions().forEach(q -> csv.append(Csv.line(line(segment.segment(), cells(q)))));
    }
    return csv.toString();
  }

  private static List<@Nullable Object> line(FinalSegment segment, List<@Nullable Object> cells) {
    List<@Nullable Object> line = new ArrayList<>();
    line.add(segment.segment().start());
    line.add(segment.segment().end());
    line.add(segment.skipped().orElse(""));
    line.addAll(cells);
    return line;
  }

  private static List<@Nullable Object> empty() {
    return Arrays.asList(new @Nullable Object[QUESTION_COLUMNS.size()]);
  }

  private static List<@Nullable Object> cells(QuestionView view) {
    FinalQuestion question = view.question();
    Optional<Evidence> evidence = question.evidence();
    return Arrays.asList(
        question.id(),
        question.type().wire(),
        view.state(),
        view.asked(),
        question.wording().question(),
        question.wording().answer(),
        String.join(BETWEEN_ANSWERS, question.examples().accepted()),
        String.join(BETWEEN_ANSWERS, question.examples().rejected()),
        number(question.askAt()),
        number(view.rank()),
        view.trashed(),
        question.isOwn(),
        question.origin().wording().question(),
        question.origin().wording().answer(),
        number(question.origin().writerRank()),
        evidence.map(e -> LessonView.seconds(e.start())).orElse(null),
        evidence.map(e -> LessonView.seconds(e.end())).orElse(null),
        evidence.map(Evidence::quote).orElse(null),
        evidence.map(Evidence::frame).orElse(null));
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
