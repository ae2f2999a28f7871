package learning.piggyback.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Insights on a child over HTTP, on the screen and as a file. */
@MicronautTest(rebuildContext = true)
class InsightsApiTest {

  private static final String FORMULA = "=HYPERLINK(\"http://x\",\"y\"), \"oh\"\nnew line";
  private static final Pattern FIELD =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\r]*))(,|\r\n)");

  private static final List<QuestionType> KINDS =
      List.of(QuestionType.CHARACTER, QuestionType.SETTING);

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser parent;
  private String insights = "";
  private String child = "";

  @BeforeEach
  void open() {
    world.expert("teacher");
    parent = new Browser(server).asAdult(world.parent("family"));
    child = world.child("Zoe", Optional.of("teacher"), Optional.of("family")).id().value();
    insights = "/api/learners/children/" + child + "/insights";
    world.videos.add(Samples.video("v1", FORMULA, Optional.empty(), Samples.NOON));
    world.videos.add(Samples.video("v2"));
  }

  private void watched(String session, String video, Instant at, AnswerStatus... statuses) {
    List<Reply> replies =
        IntStream.range(0, statuses.length)
            .mapToObj(i ->
                new Reply(
                    session + i, "x", "y", statuses[i], 0.5, Optional.of(KINDS.get(i % 2)), at))
            .toList();
    world.attempts.save(Samples.attempt(session, child, video, at, replies));
  }

  private void practise() {
    Instant now = world.clock.instant();
    watched(
        "one",
        "v1",
        now,
        AnswerStatus.CORRECT,
        AnswerStatus.CORRECT,
        AnswerStatus.ALMOST,
        AnswerStatus.WRONG,
        AnswerStatus.CORRECT);
    watched("two", "v2", now.minus(Duration.ofDays(21)), AnswerStatus.WRONG, AnswerStatus.RETRY);
    watched("old", "v2", now.minus(Duration.ofDays(210)), AnswerStatus.WRONG);
  }

  @Test
  void insightsShouldTellEffortApartFromAnswers() {
    practise();

    Answer answer = parent.get(insights).expect(200);

    assertThat(answer.at("/rows/0/part")).isEqualTo("all");
    assertThat(answer.at("/rows/0/minutes_watched")).isEqualTo("3.0");
    assertThat(answer.at("/rows/0/times_watched")).isEqualTo("2");
    assertThat(answer.at("/rows/0/watched_to_end")).isEqualTo("2");
    assertThat(answer.at("/rows/0/questions_tried")).isEqualTo("6");
    assertThat(answer.at("/rows/0/tried_again")).isEqualTo("1");
    assertThat(answer.at("/rows/0/right")).isEqualTo("3");
    assertThat(answer.at("/rows/0/almost")).isEqualTo("1");
    assertThat(answer.at("/rows/0/not_right")).isEqualTo("2");
    assertThat(answer.at("/rows/0/right_percent")).isEqualTo("50");
    JsonNode other = row(answer, "video", "v2");
    assertThat(other.get("too_few").asBoolean()).isTrue();
    assertThat(other.get("right_percent").isNull()).isTrue();
    assertThat(row(answer, "kind", "setting").get("minutes_watched").isNull()).isTrue();
    assertThat(row(answer, "week", "2025-12-29").get("right").asInt()).isEqualTo(3);
    assertThat(answer.at("/fewest_answers")).isEqualTo("5");
    assertThat(answer.at("/to")).isEqualTo("2026-01-04");
    assertThat(parent.get(insights + "?weeks=104").expect(200).at("/rows/0/times_watched"))
        .isEqualTo("3");
  }

  @Test
  void filtersShouldNarrowTheRows() {
    practise();

    Answer second = parent.get(insights + "?video_id=v2&mode=strict&weeks=12").expect(200);
    assertThat(second.at("/rows/0/times_watched")).isEqualTo("1");
    assertThat(second.at("/videos/1/video_id")).isEqualTo("v2");
    assertThat(parent.get(insights + "?video_id=none").expect(200).at("/rows/0/times_watched"))
        .isEqualTo("0");
    assertThat(parent.get(insights + "?mode=passive").expect(200).at("/rows/0/times_watched"))
        .isEqualTo("0");
  }

  @Test
  void fileShouldEqualTheScreenCellByCell() {
    practise();
    for (String filter : List.of("", "?video_id=v1", "?mode=strict&weeks=30", "?mode=passive")) {
      Answer screen = parent.get(insights + filter).expect(200);
      Answer file = parent.get(insights + "/csv" + filter).expect(200);

      List<List<String>> cells = cells(file.text().substring(1));

      assertThat(cells.removeFirst())
          .isEqualTo(screen.json().get("columns").findValuesAsText("label"));
      assertThat(cells).hasSameSizeAs(screen.json().get("rows"));
      for (int i = 0; i < cells.size(); i++) {
        assertThat(cells.get(i)).isEqualTo(shown(screen, i));
      }
    }
  }

  @Test
  void fileShouldBeSafeInASpreadsheet() {
    practise();

    Answer file = parent.get(insights + "/csv").expect(200);

    assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"report-" + child + ".csv\"");
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    assertThat(file.text()).startsWith("\ufeffPart,Name,").contains("video,\"'=HYPERLINK");
    assertThat(file.text()).contains("too few to tell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mode=quick",
        "mode=" + "%00",
        "weeks=0",
        "weeks=-1",
        "weeks=105",
        "weeks=99999999999999999999",
        "weeks=all",
        "video_id=..%2Fx",
        "video_id=%F0%9F%90%B7",
        "mode=strict&weeks=2147483648"
      })
  void oddFiltersShouldBeRefused(String filter) {
    assertThat(parent.get(insights + "?" + filter).status()).isBetween(400, 422);
    assertThat(parent.get(insights + "/csv?" + filter).status()).isBetween(400, 422);
  }

  @Test
  void childOfAnotherFamilyShouldBeAsNone() {
    world.expert("other");
    world.parent("others");
    String stranger = world.child("Max", Optional.of("other"), Optional.of("others")).id().value();

    for (String id : List.of(stranger, "999999", "x", "%2e%2e")) {
      parent.get("/api/learners/children/" + id + "/insights").expect(404);
      parent.get("/api/learners/children/" + id + "/insights/csv").expect(404);
    }
  }

  private static JsonNode row(Answer answer, String part, String key) {
    for (JsonNode row : answer.json().get("rows")) {
      if (row.get("part").asText().equals(part) && row.get("key").asText().equals(key)) {
        return row;
      }
    }
    throw new AssertionError(part + " " + key + " in " + answer.text());
  }

  /** What the screen shows of a row: its columns, and words where answers are too few. */
  private static List<String> shown(Answer screen, int place) {
    JsonNode row = screen.json().get("rows").get(place);
    return screen.json().get("columns").findValuesAsText("key").stream()
        .map(key ->
            key.equals("right_percent") && row.get("too_few").asBoolean()
                ? "too few to tell"
                : row.get(key).isNull() ? "" : guarded(row.get(key).asText()))
        .toList();
  }

  private static String guarded(String text) {
    return text.startsWith("=") ? "'" + text : text;
  }

  private static List<List<String>> cells(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    Matcher field = FIELD.matcher(csv);
    while (field.lookingAt()) {
      String quoted = field.group(1);
      line.add(quoted == null ? field.group(2) : quoted.replace("\"\"", "\""));
      if (!field.group(3).equals(",")) {
        lines.add(line);
        line = new ArrayList<>();
      }
      field.region(field.end(), csv.length());
    }
    assertThat(field.regionStart()).isEqualTo(csv.length());
    return lines;
  }
}
