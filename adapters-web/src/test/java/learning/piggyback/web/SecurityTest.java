package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.World;
import learning.piggyback.application.quiz.statement.Delivery;
import learning.piggyback.application.quiz.statement.Outgoing;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(rebuildContext = true)
class SecurityTest {

  private static final String LOGIN = "{'password': '" + InMemoryServer.ADMIN_PASSWORD + "'}";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(server);
  }

  @Test
  void adminShouldLogInAndOut() {
    Answer login = browser.post("/api/admin/verify-access", LOGIN).expect(200);

    assertThat(login.at("/role")).isEqualTo("admin");
    assertThat(login.header("Set-Cookie"))
        .startsWith("piggyback_session=")
        .contains("HTTPOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
    assertThat(browser.get("/api/session").expect(200).at("/role")).isEqualTo("admin");
    browser.post("/api/expert/logout", "").expect(200);
    browser.get("/api/session").expect(401);
  }

  @Test
  void strangersShouldNotBeBelievedAboutTheirWay() {
    Answer login =
        browser
            .post(
                "/api/admin/verify-access",
                LOGIN,
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-For",
                "192.0.2.1",
                "Forwarded",
                "for=192.0.2.1;proto=https")
            .expect(200);

    assertThat(login.header("Set-Cookie")).doesNotContain("Secure");
    assertThat(login.header("Strict-Transport-Security")).isEmpty();
    assertThat(world.audit.page(Long.MAX_VALUE, 1).getFirst().entry().address())
        .isEqualTo("127.0.0.1");
  }

  @Test
  void wrongPasswordShouldBeUnauthorizedAndSlowedDown() {
    for (int i = 0; i < 5; i++) {
      browser.post("/api/admin/verify-access", "{'code': 'wrong'}").expect(401);
    }

    Answer throttled = browser.post("/api/admin/verify-access", LOGIN).expect(429);
    assertThat(Long.parseLong(throttled.header("Retry-After"))).isBetween(1L, 901L);
    world.clock.advance(Duration.ofMinutes(16));
    browser.post("/api/admin/verify-access", LOGIN).expect(200);
  }

  @Test
  void legacyLoginShouldAnswerOkEitherWay() {
    String wrong = "user_type=admin&password=no";
    String right = "user_type=admin&password=" + InMemoryServer.ADMIN_PASSWORD;

    assertThat(browser.form("/api/verify-password", wrong).expect(200).at("/message"))
        .isEqualTo("Invalid password");
    assertThat(browser.form("/api/verify-password", "user_type=expert&password=x").at("/message"))
        .isEqualTo("Use expert ID + password login.");
    browser.form("/api/verify-password", "user_type=admin").expect(422);
    assertThat(browser.form("/api/verify-password", right).expect(200).at("/redirect"))
        .isEqualTo("/admin");
    browser.get("/api/admin/experts").expect(200);
  }

  @Test
  void eachProofShouldOpenASessionOfItsRole() {
    String expert = world.expert("teacher");
    String parent = world.parent("family");
    world.child("Zoe", Optional.of("teacher"), Optional.of("family"));

    assertThat(browser.asAdult(expert).get("/api/session").at("/expert/expert_id"))
        .isEqualTo("teacher");
    assertThat(browser.asAdult(parent).get("/api/session").at("/role")).isEqualTo("parent");
    browser
        .post("/api/expert/login", "{'expert_id': ' TEACHER ', 'password': 'teacher-password'}")
        .expect(200);
    Answer family =
        browser.post("/api/learners/parents/login", "{'login_code': '" + parent + "'}").expect(200);
    assertThat(family.at("/parent/parent_id")).isEqualTo("family");
    assertThat(family.at("/children/0/first_name")).isEqualTo("Zoe");
    assertThat(browser.get("/api/session").at("/role")).isEqualTo("child");
  }

  @Test
  void loginsShouldTellWhatIsMissingBlankOrWrong() {
    browser.post("/api/expert/login", "{}").expect(422);
    browser.post("/api/expert/login", "{'access_code': ''}").expect(401);
    browser.post("/api/learners/parents/login", "{}").expect(422);
    assertThat(
            browser
                .post("/api/learners/parents/login", "{'access_code': ' '}")
                .expect(400)
                .at("/message"))
        .isEqualTo("Please enter your access code.");
    assertThat(
            browser
                .post("/api/learners/parents/login", "{'access_code': 'NO-SUCH-ONE'}")
                .expect(401)
                .at("/message"))
        .isEqualTo("Invalid Login Code. Please try again.");
    browser.post("/api/admin/verify-access", "{'password': ''}").expect(400);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://localhost.evil.example",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void requestFromAnotherSiteShouldBeRefused(String header, String value) {
    browser.asAdmin();

    Answer answer = browser.post("/api/expert/logout", "", header, value).expect(403);
    assertThat(answer.at("/error")).isEqualTo("csrf");
    browser.get("/api/session", header, value).expect(200);
  }

  @Test
  void requestFromOurOwnPagesShouldPass() {
    String own = "http://localhost:" + server.getPort();

    browser
        .post("/api/expert/logout", "", "Origin", own, "Sec-Fetch-Site", "same-origin")
        .expect(200);
  }

  @Test
  void roleShouldBeLookedAtBeforeAnythingElse() {
    browser.post("/api/admin/experts", "{nonsense").expect(401);
    String parent = world.parent("someone");
    browser.asAdult(parent);
    browser.post("/api/admin/experts", "{nonsense").expect(403);
    browser.get("/api/expert/videos").expect(403);
  }

  @Test
  void headersShouldForbidWhatOurPagesNeverDo() {
    Answer answer = browser.get("/api/config").expect(200);

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Permissions-Policy")).contains("microphone=(self)", "camera=()");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, 200",
    "GET, /assets/test-1234.txt, 200",
    "GET, /openapi.yml, 200",
    "GET, /docs/index.html, 200",
    "GET, /health, 200",
    "GET, /no-such-file.txt, 404",
    "GET, /api/session, 401",
    "GET, /api/no-such-route, 401",
    "GET, /downloads/x/video.mp4, 401",
    "GET, /ws/questions/x, 401",
    "DELETE, /api/config, 401",
    "POST, /api/admin/verify-access, 422"
  })
  void everyKindOfAnswerShouldCarryTheHeaders(String method, String path, int status) {
    Answer answer =
        browser.send(
            method, path, method.equals("POST") ? "{}" : "", "Content-Type", "application/json");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Permissions-Policy")).contains("microphone=(self)");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void healthShouldTellTheAdminAloneWhatWaitsForTheRecordStore() {
    ChildId kim = world.child("Kim", Optional.empty(), Optional.empty()).id();
    Outgoing waiting = new Outgoing(new UUID(1, 1), kim, world.clock.instant(), "{}");
    world.transactions.inTransaction(() -> world.outbox.add(List.of(waiting)));
    world.deliveries.save(
        new Delivery(1, Optional.empty(), Optional.of("It does not answer."), Optional.empty()));
    world.clock.advance(Duration.ofMinutes(3));

    assertThat(browser.get("/health").expect(200).text()).doesNotContain("statements");
    Answer told = new Browser(server).asAdmin().get("/health").expect(200);
    assertThat(told.at("/statements/waiting")).isEqualTo("1");
    assertThat(told.at("/statements/oldest_age_seconds")).isEqualTo("180");
    assertThat(told.at("/statements/last_failure")).isEqualTo("It does not answer.");
  }

  @Test
  void forgedTruncatedHugeAndReplayedCookiesShouldBeNobody() {
    String cookie =
        browser
            .post("/api/admin/verify-access", LOGIN)
            .expect(200)
            .header("Set-Cookie")
            .replaceFirst(";.*", "");
    Browser other = new Browser(server);
    other.get("/api/session", "Cookie", cookie).expect(200);

    for (String bad :
        new String[] {
          "piggyback_session=",
          "piggyback_session=forged",
          "piggyback_session=../../etc/passwd",
          "piggyback_session=%00%ff",
          "piggyback_session=\"quoted\"",
          cookie.substring(0, cookie.length() - 1),
          cookie + "x",
          "piggyback_session=" + "x".repeat(6_000),
          "piggyback_session=forged; " + cookie
        }) {
      Answer answer = new Browser(server).get("/api/session", "Cookie", bad).expect(401);
      assertThat(answer.at("/error")).as(bad).isEqualTo("not_logged_in");
    }
    browser.post("/api/expert/logout", "").expect(200);
    other.get("/api/session", "Cookie", cookie).expect(401);
  }

  @Test
  void browserThatLoggedInBeforeShouldGetInThoughItsAddressIsHeldUp() {
    browser.asAdmin();
    browser.post("/api/expert/logout", "").expect(200);
    Browser stranger = new Browser(server);
    for (int i = 0; i < 5; i++) {
      stranger.post("/api/admin/verify-access", "{'code': 'wrong'}").expect(401);
    }

    stranger.post("/api/admin/verify-access", LOGIN).expect(429);
    browser.post("/api/admin/verify-access", LOGIN).expect(200);
  }

  @Test
  void deviceCookieShouldBeOutOfReachOfScripts() {
    Answer login = browser.post("/api/admin/verify-access", LOGIN).expect(200);

    assertThat(login.headers().allValues("Set-Cookie"))
        .hasSize(2)
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("piggyback_device=")
                .contains("HTTPOnly", "SameSite=Lax", "Path=/api"));
  }

  @Test
  void loggingInAgainShouldEndTheOldSession() {
    String cookie =
        browser
            .post("/api/admin/verify-access", LOGIN)
            .expect(200)
            .header("Set-Cookie")
            .replaceFirst(";.*", "");
    browser.asAdmin();

    new Browser(server).get("/api/session", "Cookie", cookie).expect(401);
    browser.get("/api/session").expect(200);
  }
}
