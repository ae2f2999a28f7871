package learning.piggyback.web.question.exchange;

import java.util.Map;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.question.exchange.LessonView.QuestionView;
import learning.piggyback.web.question.exchange.LessonView.SegmentView;

/** A lesson in our own format, with nothing lost but who wrote and ranked what. */
final class BundleWriter {

  static final String FORMAT = "piggyback-lesson";
  static final int VERSION = 1;

  private BundleWriter() {}

  static Map<String, Object> of(Lesson lesson) {
    return Ordered.of(
        "format", FORMAT,
        "version", VERSION,
        "exported_at", lesson.takenAt(),
        "video", video(lesson.video()),
        "segments", LessonView.of(lesson).segments().stream().map(BundleWriter::segment).toList());
  }

  private static Map<String, Object> video(Video video) {
    return Ordered.of(
        "id", video.id(),
        "title", video.title(),
        "duration", LessonView.seconds(video.duration()),
        "source_url", video.sourceUrl(),
        "licence", video.licence(),
        "source_note", video.sourceNote());
  }

  private static Map<String, Object> segment(SegmentView view) {
    FinalSegment segment = view.segment();
    return Ordered.of(
        "start", segment.segment().start(),
        "end", segment.segment().end(),
        "skipped", segment.skipped(),
        "questions", view.questions().stream().map(BundleWriter::question).toList());
  }

  private static Map<String, Object> question(QuestionView view) {
    FinalQuestion question = view.question();
    Wording original = question.origin().wording();
    return Ordered.of(
        "id", question.id(),
        "type", question.type().wire(),
        "state", view.state(),
        "asked", view.asked(),
        "question", question.wording().question(),
        "answer", question.wording().answer(),
        "accepted_answers", question.examples().accepted(),
        "rejected_answers", question.examples().rejected(),
        "ask_at", question.askAt(),
        "rank", view.rank(),
        "trashed", view.trashed(),
        "own", question.isOwn(),
        "original_question", original.question(),
        "original_answer", original.answer(),
        "writer_rank", question.origin().writerRank(),
        "evidence", question.evidence().map(BundleWriter::evidence));
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    return Ordered.of(
        "start", LessonView.seconds(evidence.start()),
        "end", LessonView.seconds(evidence.end()),
        "quote", evidence.quote(),
        "frame", evidence.frame());
  }
}
