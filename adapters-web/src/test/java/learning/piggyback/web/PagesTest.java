package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the page of {@code src/test/resources/public}, unless the front end was built before. */
@MicronautTest
class PagesTest {

  private static final String[] AS_PAGE = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

  @Inject EmbeddedServer server;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(server);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/children", "/admin/", "/expert-preview?mode=review", "/watch/x"})
  void pagesShouldBeTheFrontEnd(String path) {
    Answer answer = browser.get(path, AS_PAGE).expect(200);

    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.text()).contains("<div id=\"root\">");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
  }

  @Test
  void homeShouldLeadToTheStart() {
    assertThat(browser.get("/home", AS_PAGE).expect(307).header("Location")).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/nothing.js", "/nothing.js"})
  void missingFilesShouldBeNotFound(String path) {
    browser.get(path).expect(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/nothing", "/downloads/x/y", "/ws/nothing"})
  void apiShouldNeverBeAPage(String path) {
    assertThat(browser.get(path, AS_PAGE).expect(401).header("Content-Type"))
        .startsWith("application/json");
  }

  @Test
  void assetsShouldBeKept() {
    assertThat(browser.get("/assets/test-1234.txt").expect(200).header("Cache-Control"))
        .contains("immutable");
  }
}
