package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import learning.piggyback.web.Browser.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class FailuresTest {

  /** Routes that do nothing but fail. */
  @Hidden
  @ForEveryone
  @Controller("/api/test-failures")
  static class FailingController {

    @Post
    SuccessResponse read(@Valid @Body Thing body) {
      return new SuccessResponse(!body.name().isEmpty());
    }

    @Get("/bug")
    SuccessResponse bug() {
      throw new IllegalStateException("a secret of the server");
    }

    @Get("/number{?wanted}")
    SuccessResponse number(int wanted) {
      return new SuccessResponse(wanted > 0);
    }
  }

  @Serdeable
  record Thing(
      @NotNull String name,
      @Nullable Integer count,
      @Nullable Boolean flag,
      @Nullable Double share,
      @Nullable List<@Valid @NotNull Part> parts) {}

  @Serdeable
  record Part(@NotNull String label) {}

  @Inject EmbeddedServer server;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(server);
  }

  @Test
  void unknownFieldsShouldBeIgnored() {
    browser.post("/api/test-failures", "{'name': 'a', 'new': {'deep': [1]}}").expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'name': 'a'", "{'name': 'a',}", "name", "{'name': }"})
  void malformedJsonShouldBeBadRequest(String json) {
    Answer answer = browser.post("/api/test-failures", json).expect(400);

    assertThat(answer.at("/error")).isEqualTo("malformed_json");
    assertThat(answer.json().get("success").asBoolean()).isFalse();
    assertThat(answer.at("/detail")).isEqualTo(answer.at("/message"));
    assertThat(answer.at("/request_id")).isEqualTo(answer.header("X-Request-Id")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'name': 5}                              | body.name
          {'name': ['a']}                          | body.name
          {'name': {}}                             | body.name
          {'name': true}                           | body.name
          {'name': 'a', 'count': '1'}              | body.count
          {'name': 'a', 'count': 1.5}              | body.count
          {'name': 'a', 'count': 9999999999}       | body.count
          {'name': 'a', 'flag': 'yes'}             | body.flag
          {'name': 'a', 'share': '0.5'}            | body.share
          {'name': 'a', 'parts': 'none'}           | body.parts.0
          {'name': 'a', 'parts': [{'label': 1}]}   | body.parts.0.label
          {'count': 1}                             | body.name
          {'name': null}                           | body.name
          []                                       | body
          """)
  void wrongShapeShouldBeUnprocessable(String json, String place) {
    Answer answer = browser.post("/api/test-failures", json.replace('|', ',')).expect(422);

    List<String> loc = new java.util.ArrayList<>();
    answer.json().at("/detail/0/loc").forEach(step -> loc.add(step.asText()));
    assertThat(String.join(".", loc)).isEqualTo(place);
    assertThat(answer.at("/detail/0/msg")).isNotEmpty();
    assertThat(answer.at("/detail/0/type")).isNotEmpty();
    assertThat(answer.at("/error")).isEqualTo("invalid_input");
  }

  @Test
  void missingBodyShouldBeUnprocessable() {
    browser.post("/api/test-failures", "").expect(422);
  }

  @Test
  void queryOfTheWrongTypeShouldBeUnprocessable() {
    Answer answer = browser.get("/api/test-failures/number?wanted=many").expect(422);

    assertThat(answer.json().at("/detail/0/loc").toString()).isEqualTo("[\"query\",\"wanted\"]");
    browser.get("/api/test-failures/number").expect(422);
  }

  @Test
  void bugShouldTellNothing() {
    Answer answer = browser.get("/api/test-failures/bug", "X-Request-Id", "abc-1").expect(500);

    assertThat(answer.text()).doesNotContain("secret").doesNotContain("Illegal");
    assertThat(answer.at("/error")).isEqualTo("internal_error");
    assertThat(answer.at("/request_id")).isEqualTo("abc-1");
  }

  @Test
  void problemJsonShouldBeAnsweredWhenAskedFor() {
    Answer answer =
        browser
            .get("/api/test-failures/bug", "Accept", "application/json, application/problem+json")
            .expect(500);

    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/status")).isEqualTo("500");
    assertThat(answer.at("/title")).isEqualTo("Internal Server Error");
  }

  @Test
  void problemJsonAloneShouldStillReachTheRoute() {
    String[] problem = {"Accept", "application/problem+json"};

    browser.get("/api/test-failures/bug", problem).expect(500);
    browser.post("/api/test-failures", "{'name': 'a'}", problem).expect(200);
    Answer answer = browser.post("/api/test-failures", "{}", problem).expect(422);

    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/errors/0/type")).isEqualTo("missing");
  }

  @Test
  void unknownAddressShouldBeToldOnlyToThoseWhoAreLoggedIn() {
    browser.get("/api/nothing-here").expect(401);
    browser.send("DELETE", "/api/config", "").expect(401);
    browser.asAdmin();

    assertThat(browser.get("/api/nothing-here").expect(404).at("/error")).isEqualTo("not_found");
    assertThat(browser.send("DELETE", "/api/config", "").expect(405).at("/error"))
        .isEqualTo("method_not_allowed");
  }

  @Test
  void failureShouldNeverBeHtml() {
    Answer answer = browser.get("/api/session", "Accept", "text/html").expect(401);

    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }
}
