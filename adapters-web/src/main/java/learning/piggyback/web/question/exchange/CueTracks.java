package learning.piggyback.web.question.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import learning.piggyback.application.question.exchange.AnswerForm;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Segment;

/** A lesson as tracks of WebVTT that a player can load beside the video. */
final class CueTracks {

  private static final long MILLIS = 1_000;

  private CueTracks() {}

  /** One cue for each question, a second long from when it is asked; its text is JSON. */
  static String metadata(Lesson lesson) {
    StringBuilder track = new StringBuilder("WEBVTT\n");
    for (ChosenQuestion question : lesson.asked()) {
      Duration at = Duration.ofSeconds(question.askAt());
      add(track, "q-" + question.source().id(), at, at.plusSeconds(1), payload(question));
    }
    return track.toString();
  }

  /** One cue for each segment. */
  static String chapters(Lesson lesson) {
    StringBuilder track = new StringBuilder("WEBVTT\n");
    int number = 0;
    for (FinalSegment segment : lesson.finals().segments()) {
      number++;
      Duration start = Duration.ofSeconds(segment.segment().start());
      Duration end = earlier(endOf(segment.segment()), lesson.video().duration());
      if (end.compareTo(start) > 0) {
        add(track, "part-" + number, start, end, "Part " + number);
      }
    }
    return track.toString();
  }

  /** Both ends of a segment are included: it ends when its last second does. */
  private static Duration endOf(Segment segment) {
    return Duration.ofSeconds(segment.end() + 1L);
  }

  private static Duration earlier(Duration end, Duration video) {
    return video.isZero() || end.compareTo(video) < 0 ? end : video;
  }

  private static String payload(ChosenQuestion question) {
    byte[] json =
        JsonTree.write(
            Ordered.of(
                "id", question.source().id(),
                "type", question.type().wire(),
                "question", question.question(),
                "answer", question.answer(),
                "accepted_answers", AnswerForm.right(question),
                "pause", true,
                "segment",
                    Ordered.of(
                        "start", question.segment().start(), "end", question.segment().end())));
    // Within JSON these three stand in texts only; "-->" would end the cue.
    return new String(json, UTF_8)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static void add(StringBuilder track, String id, Duration from, Duration to, String text) {
    track
        .append('\n')
        .append(String.join("\n", List.of(id, time(from) + " --> " + time(to), text)))
        .append('\n');
  }

  /** Always with hours, two digits of them or more. */
  private static String time(Duration at) {
    return "%02d:%02d:%02d.%03d"
        .formatted(at.toHours(), at.toMinutesPart(), at.toSecondsPart(), at.toMillis() % MILLIS);
  }
}
