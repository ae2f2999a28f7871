import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The texts that go with the video: subtitles, questions, and what the lesson is called. */
final class LessonFiles {
  private static final String VIDEO_ID = "sample-lesson";
  private static final String APPROVED_AT = "2026-01-01T00:00:00Z";

  static String subtitles(List<Narration.Cue> cues) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < cues.size(); i++) {
      Narration.Cue cue = cues.get(i);
      text.append(
          "\n%d\n%s --> %s\n%s\n"
              .formatted(i + 1, clock(cue.start()), clock(cue.end()), cue.text()));
    }
    return text.toString();
  }

  private static String clock(double seconds) {
    long millis = Math.round(seconds * 1000);
    return "%02d:%02d:%02d.%03d"
        .formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
  }

  static String lesson() {
    return """
    {
      "video_id": %s,
      "title": %s,
      "description": "A little hedgehog loses her new kite and finds it with a friend.",
      "license": "CC0-1.0",
      "language": "en",
      "duration_seconds": %d,
      "segment_interval_seconds": %d,
      "video": "lesson.mp4",
      "subtitles": "lesson.en.vtt",
      "thumbnail": "thumbnail.jpg",
      "questions": "questions.json"
    }
    """
        .formatted(quoted(VIDEO_ID), quoted(Story.TITLE), Story.seconds(), Story.SCENE_SECONDS);
  }

  static String questions() {
    List<String> segments = new ArrayList<>();
    for (int scene = 0; scene < Story.SCENES.size(); scene++) {
      segments.add(segment(scene));
    }
    return """
    {
      "video_id": %s,
      "saved_at": %s,
      "segments": [
    %s
      ]
    }
    """
        .formatted(quoted(VIDEO_ID), quoted(APPROVED_AT), String.join(",\n", segments));
  }

  /** Ends are inclusive whole seconds; the last segment takes the video's last instant along. */
  private static String segment(int scene) {
    int start = scene * Story.SCENE_SECONDS;
    boolean last = scene == Story.SCENES.size() - 1;
    int end = last ? Story.seconds() : start + Story.SCENE_SECONDS - 1;
    List<String> questions = new ArrayList<>();
    for (Questions.Question question : Questions.ofScene(scene)) {
      questions.add(question(question, questions.size() + 1));
    }
    return """
        {
          "segmentIndex": %d,
          "start": %d,
          "end": %d,
          "approved": true,
          "aiQuestions": [
    %s
          ]
        }\
    """
        .formatted(scene, start, end, String.join(",\n", questions));
  }

  private static String question(Questions.Question question, int rank) {
    String accepted =
        String.join(", ", question.accepted().stream().map(LessonFiles::quoted).toList());
    return """
    {
      "type": %s,
      "question": %s,
      "answer": %s,
      "acceptedAnswers": [%s],
      "trashed": false,
      "modified": false,
      "expert_ranking": %d,
      "llm_ranking": %d
    }\
    """
        .formatted(
            quoted(question.type().toLowerCase(Locale.ROOT)),
            quoted(question.question()),
            quoted(question.answer()),
            accepted,
            rank,
            question.writersRank());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private LessonFiles() {}
}
