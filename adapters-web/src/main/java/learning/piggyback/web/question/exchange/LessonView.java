package learning.piggyback.web.question.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.review.SharedOrder;

/** Every question of a lesson with what the adults decided about it together. */
record LessonView(List<SegmentView> segments) {

  private static final double MILLIS = 1_000;

  record SegmentView(FinalSegment segment, List<QuestionView> questions) {}

  /**
   * @param rank in the reviewers' shared order; empty when nobody ranked it
   * @param trashed by the reviewers together
   * @param asked whether a child is asked it
   */
  record QuestionView(FinalQuestion question, OptionalInt rank, boolean trashed, boolean asked) {

    String state() {
      return question.state().name().toLowerCase(Locale.ROOT);
    }
  }

  static LessonView of(Lesson lesson) {
    Set<QuestionId> asked =
        lesson.chosen().stream().map(chosen -> chosen.source().id()).collect(Collectors.toSet());
    return new LessonView(
        lesson.finals().segments().stream().map(segment -> view(lesson, segment, asked)).toList());
  }

  /** With three decimals at most. */
  static double seconds(Duration time) {
    return time.toMillis() / MILLIS;
  }

  private static SegmentView view(Lesson lesson, FinalSegment segment, Set<QuestionId> asked) {
    SharedOrder<QuestionId> shared = segment.order(lesson.finals().owner());
    Set<QuestionId> trashed = Set.copyOf(shared.trashed());
    return new SegmentView(
        segment,
        segment.questions().stream()
            .map(question ->
                new QuestionView(
                    question,
                    segment.rankOf(question.id(), shared),
                    trashed.contains(question.id()),
                    asked.contains(question.id())))
            .toList());
  }
}
