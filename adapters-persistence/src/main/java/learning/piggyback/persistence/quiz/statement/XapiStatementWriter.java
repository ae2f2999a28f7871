package learning.piggyback.persistence.quiz.statement;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.application.account.KeyedHash;
import learning.piggyback.application.quiz.statement.StatementWriter;
import learning.piggyback.domain.quiz.session.PlayedTime;
import learning.piggyback.domain.quiz.statement.Completion;
import learning.piggyback.domain.quiz.statement.Deed;
import learning.piggyback.domain.quiz.statement.Statement;
import learning.piggyback.domain.quiz.statement.Statement.Lesson;
import learning.piggyback.persistence.Json;

/** Statements of xAPI 1.0.3, by the templates of its video profile 1.0.3. */
final class XapiStatementWriter implements StatementWriter {

  private final XapiNames names;
  private final XapiAnswers answers;
  private final Json json;

  XapiStatementWriter(RecordStoreConfiguration configuration, KeyedHash hash, Json json) {
    this.names = new XapiNames(configuration.base(), hash);
    this.answers = new XapiAnswers(names, configuration.responses());
    this.json = json;
  }

  @Override
  public String write(Statement statement) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", statement.id().toString());
    document.put("timestamp", statement.at().truncatedTo(ChronoUnit.MILLIS).toString());
    document.put("actor", names.actor(statement.child()));
    document.put("verb", verb(statement.deed()));
    document.put(
        "object",
        statement.deed() instanceof Deed.Answered answered
            ? answers.question(answered, statement.lesson().video())
            : video(statement.lesson()));
    Map<String, Object> result = result(statement.deed(), statement.lesson().length());
    if (!result.isEmpty()) {
      document.put("result", result);
    }
    document.put("context", context(statement));
    return json.write(document);
  }

  private static Map<String, Object> verb(Deed deed) {
    return switch (deed) {
      case Deed.Initialized _ -> XapiNames.adlVerb("initialized");
      case Deed.Played _ -> XapiNames.videoVerb("played");
      case Deed.Paused _ -> XapiNames.videoVerb("paused");
      case Deed.Seeked _ -> XapiNames.videoVerb("seeked");
      case Deed.Completed _ -> XapiNames.adlVerb("completed");
      case Deed.Terminated _ -> XapiNames.adlVerb("terminated");
      case Deed.Answered _ -> XapiNames.adlVerb("answered");
    };
  }

  private Map<String, Object> video(Lesson lesson) {
    return Map.of(
        "objectType",
        "Activity",
        "id",
        names.video(lesson.video()),
        "definition",
        Map.of(
            "type",
            XapiNames.VIDEO_PROFILE + "/activity-type/video",
            "name",
            Map.of(XapiNames.UNKNOWN_LANGUAGE, lesson.title())));
  }

  private Map<String, Object> result(Deed deed, Duration length) {
    return switch (deed) {
      case Deed.Initialized _ -> Map.of();
      case Deed.Played(Duration at) -> extensions(Map.of("time", seconds(at, length)));
      case Deed.Paused(Duration at, PlayedTime played) -> extensions(state(at, played, length));
      case Deed.Seeked(Duration from, Duration to) ->
          extensions(Map.of("time-from", seconds(from, length), "time-to", seconds(to, length)));
      case Deed.Completed(Duration at, PlayedTime played, Duration took) -> {
        Map<String, Object> result = extensions(state(at, played, length));
        result.put("completion", true);
        result.put("duration", took.truncatedTo(ChronoUnit.MILLIS).toString());
        yield result;
      }
      case Deed.Terminated(Duration at, PlayedTime played) -> extensions(state(at, played, length));
      case Deed.Answered answered -> answers.result(answered);
    };
  }

  private static Map<String, Object> extensions(Map<String, Object> values) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("extensions", XapiNames.ofVideo(values));
    return result;
  }

  /** What a pause, a completion and an end tell alike. */
  private static Map<String, Object> state(Duration at, PlayedTime played, Duration length) {
    return Map.of(
        "time",
        seconds(at, length),
        "progress",
        Math.round(Completion.progress(played, length) * 1_000) / 1_000.0,
        "played-segments",
        XapiNames.segments(played));
  }

  private Map<String, Object> context(Statement statement) {
    String session = names.session(statement.child(), statement.session());
    Lesson lesson = statement.lesson();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("session-id", session);
    about.put("length", XapiNames.seconds(lesson.length()));
    Map<String, Object> activities = new LinkedHashMap<>();
    if (statement.deed() instanceof Deed.Answered) {
      activities.put("parent", List.of(Map.of("id", names.video(lesson.video()))));
      activities.put("grouping", List.of(Map.of("id", names.quiz(lesson.video()))));
    } else {
      about.put("completion-threshold", Completion.THRESHOLD);
    }
    activities.put("category", List.of(Map.of("id", XapiNames.VIDEO_PROFILE)));
    Map<String, Object> extensions = XapiNames.ofVideo(about);
    if (statement.deed() instanceof Deed.Answered answered) {
      answered
          .askedAt()
          .ifPresent(at ->
              extensions.put(
                  "http://id.tincanapi.com/extension/ending-point",
                  at.truncatedTo(ChronoUnit.MILLIS).toString()));
    }
    return Map.of(
        "registration", session,
        "platform", "Piggyback",
        "contextActivities", activities,
        "extensions", extensions);
  }

  /** Players may report a little more than there is. */
  private static double seconds(Duration moment, Duration length) {
    return XapiNames.seconds(moment.compareTo(length) > 0 ? length : moment);
  }
}
