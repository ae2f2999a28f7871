package learning.piggyback.web.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.privacy.ExportChild.Export;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import learning.piggyback.web.ForEachRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@MicronautTest(rebuildContext = true)
class ChildDataApiTest {

  /** An export of a child that is erased while it is sent. */
  @Hidden
  @Controller("/api/test-broken-export")
  static class BrokenExportController {

    @ForEachRole
    @Get
    @Produces("application/zip")
    HttpResponse<StreamedFile> export() {
      Iterable<Attempt> breaking =
          () ->
              Stream.iterate(0, i -> i + 1)
                  .map(i -> {
                    if (i == 2_000) {
                      throw new IllegalStateException("gone");
                    }
                    return Samples.attempt(
                        UUID.randomUUID().toString(), "000001", "v1", Samples.NOON, List.of());
                  })
                  .iterator();
      return ExportAnswer.of(
          new Export(
              Samples.child("000001", "Ada", ""), Samples.NOON, breaking, List.of(), List.of()));
    }
  }

  @Inject EmbeddedServer server;
  @Inject World world;

  private String expertCode = "";
  private String parentCode = "";
  private Child child = Samples.child("000000", "nobody", "");

  @BeforeEach
  void addPeople() {
    expertCode = world.expert("eve");
    parentCode = world.parent("pam");
    child = world.child("Ada", Optional.of("eve"), Optional.of("pam"));
    Reply reply =
        new Reply(
            "=HYPERLINK(\"x\")",
            "a, b",
            Samples.UNICODE,
            AnswerStatus.ALMOST,
            0.5,
            Optional.empty(),
            Instant.EPOCH);
    world.attempts.save(
        Samples.attempt("s1", child.id().value(), "v1", Samples.NOON, List.of(reply, reply)));
  }

  private String expertPath() {
    return "/api/expert/children/" + child.id();
  }

  private String adminPath() {
    return "/api/admin/children/" + child.id();
  }

  private Browser browser() {
    return new Browser(server);
  }

  private static Map<String, String> unzipped(Answer answer) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(answer.bytes().getBytes(ISO_8859_1)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  @Test
  void exportShouldHoldAllAboutTheChild() throws IOException {
    Answer answer = browser().asAdult(parentCode).get(expertPath() + "/export").expect(200);

    assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"child-" + child.id() + "-export.zip\"");
    Map<String, String> files = unzipped(answer);
    assertThat(files.keySet())
        .containsExactly(
            "README.txt",
            "data.json",
            "profile.csv",
            "attempts.csv",
            "replies.csv",
            "quiz_sessions.csv",
            "statements.csv");
    JsonNode json = new ObjectMapper().readTree(files.get("data.json"));
    assertThat(json.at("/format").asText()).isEqualTo("piggyback-child-export");
    assertThat(json.at("/made_at").asText()).isEqualTo(world.clock.instant().toString());
    assertThat(json.at("/profile/0/first_name").asText()).isEqualTo("Ada");
    assertThat(json.at("/profile/0/parent_id").asText()).isEqualTo("pam");
    assertThat(json.at("/attempts/0/interaction_mode").asText()).isEqualTo("strict");
    assertThat(json.at("/attempts/0/watched_seconds").asDouble()).isEqualTo(90.061);
    assertThat(json.at("/replies")).hasSize(2);
    assertThat(json.at("/replies/1/userAnswer").asText()).isEqualTo(Samples.UNICODE);
    assertThat(json.at("/replies/1/question").asText()).startsWith("=HYPERLINK");
    assertThat(json.at("/replies/1/timestamp").isNull()).isTrue();
    assertThat(files.get("profile.csv")).contains("\r\n" + child.id() + ",Ada,,");
    assertThat(files.get("replies.csv"))
        .contains(
            "\r\ns1,1,\"'=HYPERLINK(\"\"x\"\")\",\"a, b\",\""
                + Samples.UNICODE.replace("\"", "\"\"")
                + "\",almost,0.5,,,,,,,,,,,,\r\n");
    assertThat(String.join("", files.values())).doesNotContain(parentCode, expertCode);
  }

  @Test
  void notesShouldExplainEachColumn() throws IOException {
    Map<String, String> files =
        unzipped(browser().asAdmin().get(adminPath() + "/export").expect(200));

    for (ExportTable<?> table : ExportTables.ALL) {
      assertThat(table.columns())
          .allSatisfy(column ->
              assertThat(files.get("README.txt"))
                  .contains("  " + column.name() + ": " + column.meaning()));
    }
  }

  @Test
  void exportAndErasureShouldBeForTheChildsOwnAdults() {
    String strangeExpert = world.expert("other");
    String strangeParent = world.parent("stranger");
    for (Browser stranger :
        List.of(browser().asAdult(strangeExpert), browser().asAdult(strangeParent))) {
      Answer notYours = stranger.get(expertPath() + "/export").expect(404);
      Answer notThere = stranger.get("/api/expert/children/999999/export").expect(404);
      assertThat(notYours.at("/message")).isEqualTo(notThere.at("/message"));
      assertThat(notYours.at("/error")).isEqualTo(notThere.at("/error"));
      stranger.delete(expertPath()).expect(404);
      stranger.delete(adminPath()).expect(403);
      stranger.get(adminPath() + "/export").expect(403);
    }
    Browser family = browser().asFamily(parentCode);
    family.get(expertPath() + "/export").expect(403);
    family.delete(expertPath()).expect(403);
    browser().get(expertPath() + "/export").expect(401);
    browser().delete(expertPath()).expect(401);
    browser().asAdmin().get(expertPath() + "/export").expect(403);
    assertThat(world.children.find(child.id())).isPresent();
    browser().asAdult(expertCode).get(expertPath() + "/export").expect(200);
  }

  @Test
  void erasedChildShouldBeGoneAtOnceAndTheFamilyStay() {
    Browser family = browser().asFamily(parentCode);
    Browser expert = browser().asAdult(expertCode);

    assertThat(expert.delete(expertPath()).expect(200).at("/success")).isEqualTo("true");

    expert.delete(expertPath()).expect(404);
    expert.get(expertPath() + "/export").expect(404);
    browser().asAdmin().delete(adminPath()).expect(404);
    assertThat(family.get("/api/learners/children").expect(200).json().at("/children")).isEmpty();
    assertThat(world.erasures.all()).hasSize(1);
  }

  @Test
  @Timeout(60)
  void exportThatBreaksOffShouldBreakTheConnection() {
    Browser admin = browser().asAdmin();

    assertThatThrownBy(() -> admin.get("/api/test-broken-export"))
        .hasRootCauseInstanceOf(IOException.class);
  }

  @Test
  void adminShouldErase() {
    browser().asAdmin().delete(adminPath()).expect(200);

    assertThat(world.children.find(child.id())).isEmpty();
    assertThat(world.erasures.all().getFirst().role()).isEqualTo("admin");
  }
}
