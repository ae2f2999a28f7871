package learning.piggyback.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import learning.piggyback.application.World;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(rebuildContext = true)
class OwnCodeApiTest {

  private static final String SHOW = "/api/expert/access-code";
  private static final String CHOOSE = "/api/expert/my-login-code";

  @Inject EmbeddedServer server;
  @Inject World world;

  @Test
  void codeShouldBeShownToItsOwner() {
    String code = world.expert("teacher");
    Browser teacher = new Browser(server).asAdult(code);

    Answer shown = teacher.get(SHOW).expect(200);

    assertThat(shown.at("/parent_id")).isEqualTo("teacher");
    assertThat(shown.at("/has_custom_code")).isEqualTo("false");
    assertThat(shown.at("/login_code")).isEqualTo(code);
    assertThat(shown.at("/access_code")).isEqualTo(code);
  }

  @Test
  void chosenCodeShouldReplaceTheOldOneForEachLogIn() {
    String code = world.parent("pat");
    Browser pat = new Browser(server).asAdult(code);

    pat.put(CHOOSE, "{'login_code': 'Sunny day 7'}").expect(200);

    assertThat(pat.get(SHOW).at("/has_custom_code")).isEqualTo("true");
    assertThat(pat.get(SHOW).at("/login_code")).isEqualTo("SUNNYDAY7");
    new Browser(server).asFamily("sunny-day-7");
    new Browser(server).asAdult("sunnyday7");
    new Browser(server)
        .post("/api/learners/parents/login", "{'access_code': '" + code + "'}")
        .expect(401);
    String made = pat.post(SHOW, "").expect(200).at("/access_code");
    new Browser(server).asFamily(made);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'login_code': 'short'}    | 400
          {'login_code': ' '}        | 400
          {'login_code': '123456'}   | 400
          {'login_code': 'aaaaaaa'}  | 400
          {'login_code': 'sunnyday'} | 409
          {'login_code': 123456}     | 422
          {}                         | 422
          """)
  void wrongCodeShouldBeRefused(String json, int status) {
    new Browser(server)
        .asAdult(world.parent("pat"))
        .put(CHOOSE, "{'login_code': 'sunnyday'}")
        .expect(200);

    new Browser(server).asAdult(world.expert("teacher")).put(CHOOSE, json).expect(status);
  }

  @Test
  void longCodeShouldBeRefusedWithTheReason() {
    Browser teacher = new Browser(server).asAdult(world.expert("teacher"));

    for (int length : new int[] {65, 10_000}) {
      String json = "{'login_code': '" + "x y".repeat(length) + "'}";
      assertThat(teacher.put(CHOOSE, json).expect(400).at("/message")).contains("6 to 64");
    }
  }

  @Test
  void whoeverChoosesTakenCodesShouldHaveToWait() {
    new Browser(server)
        .asAdult(world.parent("pat"))
        .put(CHOOSE, "{'login_code': 'sunnyday'}")
        .expect(200);
    Browser teacher = new Browser(server).asAdult(world.expert("teacher"));
    for (int i = 0; i < 10; i++) {
      teacher.put(CHOOSE, "{'login_code': 'free code " + i + "'}").expect(200);
    }
    for (int i = 0; i < 5; i++) {
      teacher.put(CHOOSE, "{'login_code': 'sunnyday'}").expect(409);
    }

    teacher.put(CHOOSE, "{'login_code': 'sunnyday'}").expect(429);
    teacher.put(CHOOSE, "{'login_code': 'another one'}").expect(429);
    world.clock.advance(Duration.ofMinutes(16));
    teacher.put(CHOOSE, "{'login_code': 'another one'}").expect(200);
  }

  @Test
  void codesShouldBeOfExpertsAndParentsOnly() {
    String pat = world.parent("pat");

    new Browser(server).asAdmin().get(SHOW).expect(403);
    new Browser(server).asAdmin().put(CHOOSE, "{'login_code': 'sunny day'}").expect(403);
    new Browser(server).asFamily(pat).get(SHOW).expect(403);
    new Browser(server).get(SHOW).expect(401);
  }

  @Test
  void logOutEverywhereShouldEndTheFamilysSessionsToo() {
    String code = world.parent("pat");
    Browser here = new Browser(server).asAdult(code);
    Browser there = new Browser(server).asAdult(code);
    Browser children = new Browser(server).asFamily(code);
    Browser otherFamily = new Browser(server).asFamily(world.parent("ann"));

    here.post("/api/logout-everywhere", "").expect(200);

    for (Browser ended : new Browser[] {here, there, children}) {
      ended.get("/api/session").expect(401);
    }
    otherFamily.get("/api/session").expect(200);
    here.post("/api/logout-everywhere", "").expect(401);
    assertThat(world.audit.page(Long.MAX_VALUE, 1))
        .extracting(entry -> entry.entry().subject())
        .containsExactly("parent:pat");
  }

  @Test
  void familysLogOutEverywhereShouldLeaveTheAdultLoggedIn() {
    String code = world.parent("pat");
    Browser pat = new Browser(server).asAdult(code);
    Browser children = new Browser(server).asFamily(code);

    children.post("/api/logout-everywhere", "").expect(200);

    pat.get("/api/session").expect(200);
    children.get("/api/session").expect(401);
  }
}
