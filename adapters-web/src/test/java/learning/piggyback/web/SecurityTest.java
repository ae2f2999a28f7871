package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.World;
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
  void cookieShouldBeSecureBehindTls() {
    Answer login =
        browser.post("/api/admin/verify-access", LOGIN, "X-Forwarded-Proto", "https").expect(200);

    assertThat(login.header("Set-Cookie")).contains("Secure");
    assertThat(login.header("Strict-Transport-Security")).isNotEmpty();
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
    assertThat(browser.get("/api/session").expect(401).header("X-Content-Type-Options"))
        .isEqualTo("nosniff");
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
