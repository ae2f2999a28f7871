package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@MicronautTest
class OpenApiTest {

  /** Pages, the document itself, and what only tests serve. */
  private static final Set<String> NOT_IN_THE_DOCUMENT =
      Set.of("/home", "/docs", "/openapi.yml", "/ws/questions/{video_id}");

  @Inject EmbeddedServer server;
  @Inject Router router;
  private Map<String, Map<String, Map<String, Object>>> paths = Map.of();

  @BeforeEach
  @SuppressWarnings("unchecked")
  void read() {
    String yaml = new Browser(server).get("/openapi.yml").expect(200).text();
    Map<String, Object> document = new Yaml().load(yaml);
    paths =
        (Map<String, Map<String, Map<String, Object>>>)
            java.util.Objects.requireNonNull(document.get("paths"));
  }

  private Set<String> routes() {
    return router
        .uriRoutes()
        .filter(route -> route.getHttpMethod() != HttpMethod.OPTIONS)
        .map(route ->
            route.getHttpMethodName().toLowerCase(Locale.ROOT)
                + " "
                + route.getUriMatchTemplate().toPathString().replace("{name:.+}", "{name}"))
        .filter(route -> !route.contains("/test-"))
        .filter(route -> NOT_IN_THE_DOCUMENT.stream().noneMatch(route::endsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A HEAD that Micronaut adds to a GET by itself is no operation of its own. */
  private Set<String> withoutImplicitHeads(Set<String> routes) {
    return routes.stream()
        .filter(route ->
            !route.startsWith("head ")
                || paths.getOrDefault(route.substring(5), Map.of()).containsKey("head"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void documentShouldHoldExactlyTheRoutes() {
    Set<String> documented = new TreeSet<>();
    paths.forEach(
        (path, operations) -> operations.keySet().forEach(m -> documented.add(m + " " + path)));

    assertThat(documented).isEqualTo(withoutImplicitHeads(routes()));
  }

  @Test
  void eachOperationShouldBeNamedOnceSecuredAndTellItsFailures() {
    Set<String> names = new HashSet<>();
    List<String> faults = new ArrayList<>();
    paths.forEach((path, operations) ->
        operations.forEach((method, operation) -> {
          if (!names.add(String.valueOf(operation.get("operationId")))) {
            faults.add(method + " " + path + " has the name of another");
          }
          if (!(operation.get("responses") instanceof Map<?, ?> responses)
              || !responses
                  .keySet()
                  .containsAll(Set.of("200", "400", "401", "403", "422", "500"))) {
            faults.add(method + " " + path + " does not tell its responses");
          }
          boolean open = isOpen(method, path);
          if (open == operation.containsKey("security")) {
            faults.add(method + " " + path + " says the wrong thing of its security");
          }
        }));

    assertThat(faults).isEmpty();
  }

  /** Whether a stranger gets past the door: anything but a 401. */
  private boolean isOpen(String method, String path) {
    String address = path.replaceAll("\\{[^}]*}", "x");
    int status = new Browser(server).send(method.toUpperCase(Locale.ROOT), address, "").status();
    return status != 401;
  }

  @Test
  void viewerShouldWorkWithoutOtherSites() {
    Browser browser = new Browser(server);
    String page = browser.get("/docs/index.html").expect(200).text();

    assertThat(page).contains("/docs/start.js").doesNotContain("http://").doesNotContain("https:");
    browser.get("/docs/start.js").expect(200);
    browser.get("/docs/res/swagger-ui-bundle.js").expect(200);
    browser.get("/docs/res/swagger-ui.css").expect(200);
    assertThat(browser.get("/docs").expect(307).header("Location")).isEqualTo("/docs/index.html");
  }
}
