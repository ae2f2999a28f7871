package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * The log of a whole lesson, with all that can go wrong in it, more talkative than in real life.
 */
@MicronautTest(rebuildContext = true)
class LogPrivacyTest {

  /** Whatever must not be logged holds this word. */
  private static final String CANARY = "kanarienvogel";

  @Inject EmbeddedServer server;
  @Inject World world;

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("learning.piggyback");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Optional<Level> rootLevel = Optional.empty();

  @BeforeEach
  void listen() {
    rootLevel = Optional.ofNullable(root.getLevel());
    root.setLevel(Level.INFO);
    ours.setLevel(Level.DEBUG);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    rootLevel.ifPresent(root::setLevel);
    ours.setLevel(null);
  }

  @Test
  void namesAnswersCodesAndPasswordsShouldNotBeLogged() {
    String code = world.parent("family");
    world.expert("teacher");
    String child = world.child(CANARY, Optional.of("teacher"), Optional.of("family")).id().value();
    VideoId video = world.ingested("Tilly runs.");
    world.assign(video, "teacher");
    Browser family = new Browser(server).asFamily(code);
    String save =
        "{'child_id': '%s', 'video_id': 'hedgehog', 'session_id': 's', 'details': [{'segment': 0,"
            + " 'question': '%s', 'expected': '%s', 'user': '%s', 'status': 'correct'}]}";

    family.post("/api/check_answer", "{'expected': 'x', 'user': '" + CANARY + "'}").expect(200);
    family.post("/api/check_answer", "{'expected': 'x', 'user': ['" + CANARY + "']}").expect(422);
    family.post("/api/check_answer", "{'user': '" + CANARY + "'").expect(400);
    family
        .post("/api/check_answer", "{'expected': 'x', 'user': '" + CANARY.repeat(500) + "'}")
        .expect(413);
    family.post("/api/save-quiz-score", save.formatted(child, CANARY, CANARY, CANARY)).expect(200);
    family.post("/api/save-quiz-score", save.formatted(CANARY, CANARY, CANARY, CANARY));
    failLogins();
    family.get("/api/get-quiz-scores/" + CANARY);
    family.get("/api/learners/children").expect(200);
    editBadly(new Browser(server).asAdmin(), child);

    LoggerFactory.getLogger("io.micronaut").info("The log is heard");
    assertThat(said())
        .contains("The log is heard")
        .noneMatch(line -> line.contains(CANARY))
        .noneMatch(l -> l.contains(code));
  }

  private void failLogins() {
    Browser stranger = new Browser(server);
    String words = "'" + CANARY + "'";
    stranger.post("/api/admin/verify-access", "{'password': " + words + "}").expect(401);
    stranger.post("/api/admin/verify-access", "{'password': [" + words + "]}").expect(422);
    stranger.post("/api/expert/login", "{'access_code': " + words + "}").expect(401);
    stranger.post("/api/expert/login", "{'access_code': " + words).expect(400);
    stranger.post("/api/learners/parents/login", "{'access_code': " + words + "}").expect(401);
    stranger.form("/api/verify-password", "user_type=admin&password=" + CANARY).expect(200);
    stranger.get("/api/session", "Cookie", "piggyback_session=" + CANARY).expect(401);
  }

  private static void editBadly(Browser admin, String child) {
    String path = "/api/admin/children/" + child;
    admin.put(path, "{'first_name': '" + CANARY + "', 'interaction_mode': '" + CANARY + "'}");
    admin.put(path, "{'first_name': {'x': '" + CANARY + "'}}");
    admin.put(path, "{'first_name': '" + CANARY.repeat(1_000) + "'}");
    admin.post("/api/admin/children", "{'first_name': '" + CANARY + "'}").expect(422);
  }

  private List<String> said() {
    return log.list.stream()
        .map(event ->
            event.getFormattedMessage()
                + (event.getThrowableProxy() == null
                    ? ""
                    : ThrowableProxyUtil.asString(event.getThrowableProxy())))
        .toList();
  }
}
