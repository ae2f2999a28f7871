package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an erasure nothing of the child is left: in no table, no file, no line of the log. */
class ErasureIT {

  private static final String PASSWORD = "river-boat-7";
  private static final String FIRST_NAME = "Kanarienfink";
  private static final String LAST_NAME = "Zwitscherröhre 你好";
  private static final String ANSWER = "der gelbe Käfig-Zweig 🐤";
  private static final List<String> CANARIES = List.of(FIRST_NAME, "Zwitscherröhre", "gelbe Käfig");
  private static final int PATIENCE_SECONDS = 120;

  /** Nobody listens there: what it is to be told waits. */
  private static final String AWAY = "http://127.0.0.1:9/xapi";

  /** What tables are called in an export where that is not their own name. */
  private static final Map<String, String> EXPORTED_AS = Map.of("children", "profile");

  /** Columns that say nothing about the child, or what another column of the export says. */
  private static final Set<String> NOT_EXPORTED =
      Set.of(
          "children.version",
          "attempts.version",
          "attempts.child_id",
          "attempts.save_ids",
          "replies.child_id",
          "quiz_sessions.child_id",
          "statements.child_id",
          "statements.place",
          "statements.refused_at",
          "statements.refusal");

  /** Sums of what the export has. */
  private static final Set<String> SUMS = Set.of("attempt_totals", "practice_sums");

  /** Columns that the export calls as the wire does. */
  private static final Map<String, String> EXPORTED_COLUMNS =
      Map.ofEntries(
          Map.entry("children.id", "child_id"),
          Map.entry("children.icon", "icon_key"),
          Map.entry("children.active", "is_active"),
          Map.entry("attempts.total", "questions_total"),
          Map.entry("attempts.correct", "questions_correct"),
          Map.entry("attempts.wrong", "questions_wrong"),
          Map.entry("attempts.retries", "total_retries"),
          Map.entry("attempts.watched_nanos", "watched_seconds"),
          Map.entry("replies.expected_answer", "expectedAnswer"),
          Map.entry("replies.user_answer", "userAnswer"),
          Map.entry("replies.replied_at", "timestamp"),
          Map.entry("replies.answering", "graded"),
          Map.entry("quiz_sessions.state", "settled"));

  @TempDir private Path data;
  @TempDir private Path backup;

  private static Visitor admin(RunningServer server) {
    Visitor admin = new Visitor(server.uri());
    assertThat(admin.post("/api/admin/verify-access", Map.of("password", PASSWORD)).status())
        .isEqualTo(200);
    return admin;
  }

  /** A child of a family of its own who has answered a good deal; its id and the family's code. */
  private static Map.Entry<String, String> childWithCanaries(RunningServer server, Visitor admin) {
    String expert = admin.get("/api/admin/experts").text("experts", 0, "expert_id");
    var parent = admin.post("/api/admin/parents", Map.of("display_name", "Pam"));
    String code = parent.text("access_code");
    String child =
        admin
            .post(
                "/api/admin/children",
                Map.of(
                    "first_name", FIRST_NAME,
                    "last_name", LAST_NAME,
                    "expert_id", expert,
                    "parent_id", parent.text("parent", "parent_id")))
            .text("child", "child_id");
    Visitor family = new Visitor(server.uri());
    family.post("/api/learners/parents/login", Map.of("access_code", code));
    for (int session = 0; session < 5; session++) {
      List<Map<String, Object>> replies = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        replies.add(
            Map.of(
                "question",
                "Where is it? " + i,
                "expectedAnswer",
                "in the tree",
                "userAnswer",
                ANSWER + " " + session + "." + i,
                "status",
                "wrong"));
      }
      assertThat(
              family
                  .post(
                      "/api/save-quiz-score",
                      Map.of(
                          "child_id",
                          child,
                          "video_id",
                          "sample-lesson",
                          "session_id",
                          "session-" + session,
                          "score_data",
                          Map.of("details", replies)))
                  .status())
          .isEqualTo(200);
    }
    assertThat(
            family
                .put(
                    "/api/learners/children/" + child + "/sessions/led",
                    "application/json",
                    BodyPublishers.ofString(
                        "{\"video_id\": \"sample-lesson\", \"companion\": \"pig\"}"))
                .status())
        .isEqualTo(200);
    return Map.entry(child, code);
  }

  private static Visitor parent(RunningServer server, String code) {
    Visitor parent = new Visitor(server.uri());
    assertThat(parent.post("/api/expert/login", Map.of("access_code", code)).status())
        .isEqualTo(200);
    return parent;
  }

  private static Map<String, String> export(Visitor parent, String child) throws IOException {
    byte[] bytes = parent.bytes("/api/expert/children/" + child + "/export").body();
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static Set<String> canariesIn(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Set<String> found = new TreeSet<>();
    for (String canary : CANARIES) {
      for (byte[] form :
          List.of(
              asH2Has(canary),
              canary.getBytes(StandardCharsets.UTF_8),
              canary.getBytes(StandardCharsets.UTF_16BE),
              canary.getBytes(StandardCharsets.UTF_16LE))) {
        if (text.contains(new String(form, StandardCharsets.ISO_8859_1))) {
          found.add(canary);
        }
      }
    }
    return found;
  }

  /** As H2 writes a string: like UTF-8, but that following bytes are not marked. */
  private static byte[] asH2Has(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes.write(c);
      } else if (c < 0x800) {
        bytes.write(0xc0 | (c >> 6));
        bytes.write(c & 0x3f);
      } else {
        bytes.write(0xe0 | (c >> 12));
        bytes.write((c >> 6) & 0x3f);
        bytes.write(c & 0x3f);
      }
    }
    return bytes.toByteArray();
  }

  private Set<String> canariesInFiles() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : LiveFolder.files(data)) {
      LiveFolder.read(file).map(ErasureIT::canariesIn).orElse(Set.of()).stream()
          .map(canary -> data.relativize(file) + ": " + canary)
          .forEach(found::add);
    }
    return found;
  }

  private static void awaitScrub(RunningServer server) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (!server.output().contains("Scrubbed the database")) {
      assertThat(System.nanoTime()).as(server.output()).isLessThan(deadline);
      new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void embeddedDatabaseShouldForgetAnErasedChild() throws Exception {
    Map<String, String> settings = Map.of("ADMIN_PASSWORD", PASSWORD, "PIGGYBACK_XAPI_URL", AWAY);
    Map.Entry<String, String> child;
    try (RunningServer server = RunningServer.start(data, settings)) {
      child = childWithCanaries(server, admin(server));
    }
    copy(data, backup);
    try (RunningServer server = RunningServer.start(data, settings)) {
      Visitor parent = parent(server, child.getValue());
      assertThat(canariesInFiles()).hasSize(CANARIES.size());
      assertThat(
              canariesIn(
                  String.join("", export(parent, child.getKey()).values())
                      .getBytes(StandardCharsets.UTF_8)))
          .hasSize(CANARIES.size());

      assertThat(parent.delete("/api/expert/children/" + child.getKey()).status()).isEqualTo(200);
      assertThat(parent.delete("/api/expert/children/" + child.getKey()).status()).isEqualTo(404);
      awaitScrub(server);

      assertThat(canariesInFiles()).as("while the server runs").isEmpty();
      assertThat(canariesIn(server.output().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
    assertThat(canariesInFiles()).as("after the server has stopped").isEmpty();

    copy(backup.resolve("db"), data.resolve("db"));
    assertThat(canariesInFiles()).as("in the restored backup").isNotEmpty();
    try (RunningServer server = RunningServer.start(data, settings)) {
      assertThat(server.output()).contains("Erased 1 children again");
      assertThat(admin(server).get("/api/reports/child/" + child.getKey()).status()).isEqualTo(404);
      awaitScrub(server);
      assertThat(canariesInFiles()).as("after the erasure was replayed").isEmpty();
    }
  }

  @Test
  void postgresShouldForgetAnErasedChild() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        RunningServer server =
            RunningServer.start(
                data,
                Map.of(
                    "PIGGYBACK_DB_URL",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "PIGGYBACK_DB_USER",
                    "postgres",
                    "PIGGYBACK_DB_PASSWORD",
                    "postgres",
                    "ADMIN_PASSWORD",
                    PASSWORD,
                    "PIGGYBACK_XAPI_URL",
                    AWAY));
        Connection connection = postgres.getPostgresDatabase().getConnection()) {
      var child = childWithCanaries(server, admin(server));
      Visitor parent = parent(server, child.getValue());
      assertExportsEachColumn(
          connection,
          Json.read(Objects.requireNonNull(export(parent, child.getKey()).get("data.json"))));
      assertThat(canariesIn(dump(connection))).hasSize(CANARIES.size());

      assertThat(parent.delete("/api/expert/children/" + child.getKey()).status()).isEqualTo(200);
      awaitScrub(server);

      assertThat(canariesIn(dump(connection))).isEmpty();
      assertThat(
              query(
                  connection,
                  "select relname from pg_stat_user_tables where last_vacuum is not null"))
          .contains("children", "attempts", "replies", "statements");
      assertThat(canariesInFiles()).isEmpty();
      assertThat(canariesIn(server.output().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
  }

  /** Each table that refers to a child is in the export, column by column. */
  private static void assertExportsEachColumn(Connection connection, Json export)
      throws SQLException {
    Set<String> missing = new TreeSet<>();
    for (String name :
        query(
            connection,
            """
            select c.table_name || '.' || c.column_name from information_schema.columns c
            where c.table_schema = 'public' and (c.table_name = 'children' or exists (
              select 1 from information_schema.columns child
              where child.table_schema = 'public' and child.table_name = c.table_name
                and child.column_name = 'child_id'))
            """)) {
      String table = name.substring(0, name.indexOf('.'));
      String column = EXPORTED_COLUMNS.getOrDefault(name, name.substring(table.length() + 1));
      if (NOT_EXPORTED.contains(name) || SUMS.contains(table)) {
        continue;
      }
      Object rows = export.fields().get(EXPORTED_AS.getOrDefault(table, table));
      if (!(rows instanceof List<?> list)
          || !(list.getFirst() instanceof Map<?, ?> row)
          || !row.containsKey(column)) {
        missing.add(name);
      }
    }
    assertThat(missing).as("kept about a child, but not exported").isEmpty();
    assertThat(
            query(
                connection,
                """
                select table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'child_id'
                except
                select conrelid::regclass::text from pg_constraint
                where contype = 'f' and confdeltype = 'c'
                """))
        .as("tables of children's data that an erasure would leave")
        .isEmpty();
  }

  private static byte[] dump(Connection connection) throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String table :
        query(
            connection,
            "select table_name from information_schema.tables where table_schema = 'public'")) {
      query(connection, "select t::text from " + table + " t").forEach(all::append);
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> query(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}
