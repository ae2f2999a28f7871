package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import learning.piggyback.bootstrap.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server over a real PostgreSQL: the sample lesson from log-in to report. */
class PostgresIT {

  @TempDir private Path data;

  @Test
  void sampleLessonShouldWorkOverPostgres() throws IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        RunningServer server =
            RunningServer.start(
                data,
                Map.of(
                    "PIGGYBACK_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "PIGGYBACK_DB_USER", "postgres",
                    "PIGGYBACK_DB_PASSWORD", "postgres",
                    "ADMIN_PASSWORD", "river-boat-7"))) {
      assertThat(server.output()).contains("PIGGYBACK_SECRET is not set");
      Visitor admin = new Visitor(server.uri());
      admin.post("/api/admin/verify-access", Map.of("password", "river-boat-7"));
      Answer sample = admin.get("/api/admin/sample-lesson");
      Visitor family = new Visitor(server.uri());
      String child =
          family
              .post(
                  "/api/learners/parents/login", Map.of("access_code", sample.text("family_code")))
              .text("children", 0, "child_id");
      List<?> segments = family.get("/api/final-questions/sample-lesson").list("segments");
      assertThat(segments).isNotEmpty();
      Map<String, Object> save =
          Map.of(
              "child_id",
              child,
              "video_id",
              "sample-lesson",
              "session_id",
              "one",
              "score_data",
              Map.of("total", 4, "correct", 3, "wrong", 1, "watch_minutes", 1.5));
      assertThat(family.post("/api/save-quiz-score", save).json()).containsEntry("success", true);
      assertThat(family.get("/api/learners/children/" + child + "/report").number("overall_score"))
          .isEqualTo(75);

      assertThat(admin.delete("/api/admin/sample-lesson").status()).isEqualTo(200);
      assertThat(admin.get("/api/admin/sample-lesson").at("present")).isEqualTo(false);
      assertThat(family.get("/api/session").status()).isEqualTo(401);
    }
  }
}
