package learning.piggyback.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import learning.piggyback.application.World;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(rebuildContext = true)
class AuditApiTest {

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;

  @BeforeEach
  void open() {
    admin = new Browser(server).asAdmin();
  }

  private void note(int times) {
    for (int i = 1; i <= times; i++) {
      world.audit.append(
          new AuditEntry(
              world.clock.instant(),
              "expert:eve",
              AuditAction.QUESTIONS_APPROVED,
              "video:v" + i,
              "192.0.2.1"));
    }
  }

  private static List<String> subjects(Answer page) {
    return StreamSupport.stream(page.json().at("/entries").spliterator(), false)
        .map(entry -> entry.at("/subject").asText())
        .toList();
  }

  @Test
  void adminShouldReadWhoDidWhatWhenAndFromWhere() {
    note(1);

    Answer page = admin.get("/api/admin/audit").expect(200);

    assertThat(page.at("/entries/0/actor")).isEqualTo("expert:eve");
    assertThat(page.at("/entries/0/action")).isEqualTo("questions_approved");
    assertThat(page.at("/entries/0/subject")).isEqualTo("video:v1");
    assertThat(page.at("/entries/0/address")).isEqualTo("192.0.2.1");
    assertThat(page.at("/entries/0/at")).isEqualTo("2026-01-01T10:00:00Z");
    assertThat(page.at("/entries/1/actor")).isEqualTo("admin");
    assertThat(page.at("/entries/1/action")).isEqualTo("logged_in");
    assertThat(page.at("/entries/1/address")).isEqualTo("127.0.0.1");
    assertThat(page.json().at("/next").isNull()).isTrue();
  }

  @Test
  void pagesShouldGoOnWhereTheOneBeforeEnded() {
    note(4);

    Answer first = admin.get("/api/admin/audit?size=2").expect(200);
    Answer second = admin.get("/api/admin/audit?size=100&before=" + first.at("/next")).expect(200);

    assertThat(subjects(first)).containsExactly("video:v4", "video:v3");
    assertThat(subjects(second)).startsWith("video:v2", "video:v1", "admin");
    assertThat(second.json().at("/next").isNull()).isTrue();
  }

  @Test
  void pageShouldHoldFiftyUnlessAskedOtherwise() {
    note(60);

    assertThat(subjects(admin.get("/api/admin/audit").expect(200))).hasSize(50);
    assertThat(subjects(admin.get("/api/admin/audit?size=200").expect(200)))
        .hasSizeBetween(61, 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=0", "size=201", "size=x", "before=0", "before=-1", "before=x"})
  void pageShouldRefuseWhatIsNoPage(String query) {
    admin.get("/api/admin/audit?" + query).expect(422);
  }

  @Test
  void documentShouldKnowEveryAction() {
    String document = new Browser(server).get("/openapi.yml").expect(200).text();

    assertThat(Arrays.stream(AuditAction.values()).map(AuditAction::key))
        .allSatisfy(key -> assertThat(document).contains("- " + key + "\n"));
  }

  @Test
  void onlyTheAdminShouldReadIt() {
    new Browser(server).get("/api/admin/audit").expect(401);
    new Browser(server).asAdult(world.expert("eve")).get("/api/admin/audit").expect(403);
    new Browser(server).asFamily(world.parent("ann")).get("/api/admin/audit").expect(403);
  }
}
