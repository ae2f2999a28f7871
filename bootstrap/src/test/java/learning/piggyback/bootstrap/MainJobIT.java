package learning.piggyback.bootstrap;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.bootstrap.Visitor.Answer;
import learning.piggyback.media.video.WebSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job on the packaged server, from a URL to a report, with real yt-dlp, FFmpeg and offline
 * writer. The steps are one story: each goes on where the one before ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {

  @TempDir private static Path data;

  private final WebSite site = StorySite.open();
  private RunningServer server;
  private Visitor admin;
  private Visitor expert;
  private Visitor family;
  private String video = "";
  private String childId = "";
  private final List<Object> segments = new ArrayList<>();

  @BeforeAll
  void start() {
    server =
        RunningServer.start(
            data,
            Map.of(
                "ADMIN_PASSWORD", "river-boat-7",
                "PIGGYBACK_DEMO", "false",
                "PIGGYBACK_ALLOWED_HOSTS", site.host()));
    admin = new Visitor(server.uri());
    expert = new Visitor(server.uri());
    family = new Visitor(server.uri());
  }

  @AfterAll
  void stop() {
    server.close();
    site.close();
  }

  @Test
  @Order(1)
  void adminShouldLogIn() {
    assertThat(admin.get("/api/admin/videos").status()).isEqualTo(401);
    assertThat(admin.post("/api/admin/verify-access", Map.of("password", "wrong")).status())
        .isEqualTo(401);
    assertThat(admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7")).status())
        .isEqualTo(200);
  }

  @Test
  @Order(2)
  void videoShouldBeDownloaded() {
    Answer answer = admin.postForm("/api/download", "url", site.url("/boat.html"));
    assertThat(answer.json()).containsEntry("success", true);
    assertThat(answer.text("title")).isEqualTo(StorySite.TITLE);
    assertThat(answer.number("duration")).isEqualTo(70);
    video = answer.text("video_id");
    assertThat(answer.list("files")).isNotEmpty();
  }

  @Test
  @Order(3)
  void framesShouldBeExtracted() {
    Answer answer = admin.post("/api/frames/" + video, Map.of());
    assertThat(answer.json()).containsEntry("success", true).containsEntry("count", 70);
    assertThat(answer.json())
        .containsEntry("output_dir", "/downloads/" + video + "/extracted_frames");
    Answer videos = admin.get("/api/admin/videos");
    assertThat(videos.number("count")).isEqualTo(1);
    assertThat(videos.at("videos", 0, "has_frames")).isEqualTo(true);
    HttpResponse<byte[]> csv =
        admin.bytes("/downloads/" + video + "/extracted_frames/frame_data.csv");
    assertThat(new String(csv.body(), StandardCharsets.UTF_8))
        .contains("frame_0069s.jpg")
        .contains("Mia lives in a small house by the river.");
  }

  @Test
  @Order(4)
  void questionsShouldArriveSegmentBySegment() {
    GenerationSocket socket =
        GenerationSocket.open(
            admin,
            video,
            Map.of("interval_seconds", 20, "full_duration", true, "provider", "offline"));
    List<Json> messages = socket.until("done");
    assertThat(messages.getFirst().is("status")).isTrue();
    List<Json> results = messages.stream().filter(m -> m.is("segment_result")).toList();
    assertThat(results).extracting(m -> m.number("start")).containsExactly(0, 20, 40, 60);
    assertThat(messages.getLast().fields())
        .containsEntry("type", "done")
        .containsEntry("segments_count", 4)
        .containsEntry("auto_saved", false);
    for (Json message : results) {
      Map<String, Object> segment = new HashMap<>();
      segment.put("start", message.at("start"));
      segment.put("end", message.at("end"));
      segment.put("result", message.at("result"));
      segments.add(segment);
    }
    assertThat((Map<?, ?>) results.getFirst().at("result", "questions"))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  @Order(5)
  void questionsShouldBeSubmittedAndTheVideoAssigned() {
    Answer submitted =
        admin.post("/api/submit-questions", Map.of("video_id", video, "questions", segments));
    assertThat(submitted.json())
        .containsEntry("success", true)
        .containsEntry("file_url", "/downloads/" + video + "/questions/" + video + ".json");
    Answer created =
        admin.post(
            "/api/admin/experts",
            Map.of("expert_id", "eve", "display_name", "Eve", "password", "eve-password"));
    assertThat(created.status()).isEqualTo(200);
    Answer parent =
        admin.post("/api/admin/parents", Map.of("parent_id", "ann", "display_name", "Ann"));
    Answer child =
        admin.post(
            "/api/admin/children",
            Map.of("expert_id", "eve", "parent_id", "ann", "first_name", "Kim"));
    childId = child.text("child", "child_id");
    assertThat(childId).matches("[0-9]{6}");
    Answer assigned =
        admin.post("/api/admin/videos/assignments", Map.of("video_id", video, "expert_id", "eve"));
    assertThat(assigned.text("assigned_experts", 0, "expert_id")).isEqualTo("eve");
    assertThat(
            expert
                .post("/api/expert/login", Map.of("access_code", created.text("access_code")))
                .status())
        .isEqualTo(200);
    Answer login =
        family.post(
            "/api/learners/parents/login", Map.of("access_code", parent.text("access_code")));
    assertThat(login.text("children", 0, "first_name")).isEqualTo("Kim");
  }

  @Test
  @Order(6)
  void expertShouldReviewAndApprove() {
    Answer videos = expert.get("/api/expert/videos");
    assertThat(videos.text("videos", 0, "id")).isEqualTo(video);
    assertThat(expert.get("/api/expert/video/" + video + "/final-questions").status())
        .isEqualTo(404);
    assertThat(family.get("/api/final-questions/" + video).json()).containsEntry("success", false);
    Answer drafts = expert.get("/downloads/" + video + "/questions/" + video + ".json");
    assertThat(drafts.list("segments")).hasSize(4);

    Answer saved =
        expert.post(
            "/api/save-final-questions",
            Map.of(
                "videoId",
                video,
                "data",
                Map.of("segments", List.of(reviewed(0, 19), reviewed(20, 39)))));
    assertThat(saved.json()).containsEntry("success", true);
    Answer finals = expert.get("/api/expert/video/" + video + "/final-questions");
    assertThat(finals.list("segments")).hasSize(2);
  }

  private static Map<String, Object> reviewed(int start, int end) {
    Map<String, Object> asked =
        Map.of(
            "type",
            "character",
            "question",
            "Who builds the boat?",
            "answer",
            "Mia",
            "trashed",
            false,
            "ranking",
            "1");
    Map<String, Object> trashed =
        Map.of("type", "action", "question", "Never?", "answer", "No", "trashed", true);
    return Map.of("start", start, "end", end, "aiQuestions", List.of(trashed, asked));
  }

  @Test
  @Order(7)
  void childShouldWatchAnswerAndBeGraded() {
    Answer videos = family.get("/api/learners/children/" + childId + "/videos");
    assertThat(videos.number("count")).isEqualTo(1);
    String path = videos.text("videos", 0, "local_path");
    HttpResponse<byte[]> part = family.bytes(path, "Range", "bytes=0-99");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).hasSize(100);
    assertThat(new Visitor(server.uri()).bytes(path).statusCode()).isEqualTo(401);

    Answer questions = family.get("/api/final-questions/" + video + "?companion=bunny");
    assertThat(questions.list("segments")).hasSize(2);
    assertThat(questions.text("segments", 0, "question")).isEqualTo("Who builds the boat?");
    Answer graded =
        family.post(
            "/api/check_answer",
            Map.of("expected", "Mia", "user", "it is mia", "question", "Who builds the boat?"));
    assertThat(graded.json()).containsEntry("status", "correct");
    Answer saved = family.post("/api/save-quiz-score", score());
    assertThat(saved.json()).containsEntry("success", true);
  }

  private Map<String, Object> score() {
    return Map.ofEntries(
        entry("child_id", childId),
        entry("video_id", video),
        entry("session_id", "story-1"),
        entry(
            "score_data",
            Map.of(
                "total",
                1,
                "correct",
                1,
                "wrong",
                0,
                "percentage",
                100,
                "total_retries",
                0,
                "watch_minutes",
                1.2,
                "details",
                List.of(
                    Map.of(
                        "question", "Who builds the boat?",
                        "expectedAnswer", "Mia",
                        "userAnswer", "it is mia",
                        "status", "correct",
                        "similarity", 1.0,
                        "question_type", "character")))));
  }

  @Test
  @Order(8)
  void adultsShouldSeeTheReport() {
    Answer toExpert = expert.get("/api/expert/report?child_id=" + childId);
    assertThat(toExpert.number("overall_score")).isEqualTo(100);
    assertThat(toExpert.text("top_categories", 0, "type")).isEqualTo("character");
    Answer toAdmin = admin.get("/api/reports/child/" + childId);
    assertThat(toAdmin.number("report", "total_attempts")).isEqualTo(1);
    assertThat(toAdmin.text("report", "recent_videos", 0, "video_title"))
        .isEqualTo(StorySite.TITLE);
    Answer toFamily = family.get("/api/learners/children/" + childId + "/report");
    assertThat(toFamily.number("total_correct")).isEqualTo(1);
  }

  @Test
  @Order(9)
  void strangersShouldFindNothing() {
    admin.post(
        "/api/admin/experts",
        Map.of("expert_id", "otto", "display_name", "Otto", "password", "otto-password"));
    Visitor otto = new Visitor(server.uri());
    otto.post("/api/expert/login", Map.of("expert_id", "otto", "password", "otto-password"));
    assertThat(otto.get("/api/expert/video/" + video + "/final-questions").status()).isEqualTo(403);
    assertThat(otto.get("/api/expert/report?child_id=" + childId).status()).isEqualTo(404);
    assertThat(otto.get("/api/learners/children/" + childId + "/report").status()).isEqualTo(404);
    assertThat(family.get("/api/admin/videos").status()).isEqualTo(403);
    assertThat(family.get("/downloads/" + video + "/questions/" + video + ".json").status())
        .isEqualTo(404);
  }
}
