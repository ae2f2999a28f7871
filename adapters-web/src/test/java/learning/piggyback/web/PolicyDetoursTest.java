package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.web.Browser.Answer;
import learning.piggyback.web.PolicyTable.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No spelling of an address, no method and no forgotten annotation opens more than the table. */
@MicronautTest
class PolicyDetoursTest {

  /** Routes whose author forgot to say whom they are for. */
  @Hidden
  @Controller
  static class ForgetfulController {

    @Get("/api/test-forgotten")
    SuccessResponse api() {
      return SuccessResponse.DONE;
    }

    @Post("/api/test-forgotten")
    SuccessResponse change() {
      return SuccessResponse.DONE;
    }

    @Get("/test-forgotten")
    SuccessResponse outside() {
      return SuccessResponse.DONE;
    }
  }

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND");

  /** Those for whom little or nothing is. */
  private static final List<PolicyVisitor> KEPT_OUT =
      List.of(PolicyVisitor.NOBODY, PolicyVisitor.CHILD2);

  private static final List<PolicyVisitor> EXTREMES =
      List.of(PolicyVisitor.NOBODY, PolicyVisitor.ADMIN);

  @Inject PolicyWorld world;
  @Inject PolicyOperations operations;

  /** The first line of each address that is not everybody's. */
  static Stream<Line> guarded() {
    Set<String> seen = new HashSet<>();
    return PolicyTable.read().stream()
        .filter(line -> !line.isPage() && !line.isSocket() && line.headers().isEmpty())
        .filter(line -> line.expectedOf(PolicyVisitor.NOBODY).equals("401"))
        .filter(line -> seen.add(line.path().replaceAll("<[a-z-]+>", "<>")));
  }

  static Stream<Line> reads() {
    return PolicyTable.read().stream().filter(line -> line.method().equals("GET"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/test-forgotten",
    "POST, /api/test-forgotten",
    "GET, /test-forgotten",
    "HEAD, /test-forgotten"
  })
  void routeWithoutAnAnnotationShouldServeNobody(String method, String path) {
    Line line = new Line(0, method, path, Map.of(), "", Map.of());

    for (PolicyVisitor visitor : PolicyVisitor.ALL) {
      assertThat(world.ask(visitor, line).status())
          .as("%s, %s", line, visitor)
          .isEqualTo(visitor == PolicyVisitor.NOBODY ? 401 : 403);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void spellingsOfAnAddressShouldOpenNothing(Line line) {
    List<String> wrong = new ArrayList<>();
    for (String spelling : spellings(line.path())) {
      for (PolicyVisitor visitor : KEPT_OUT) {
        Answer answer = world.ask(visitor, line.with(line.method(), spelling));
        if (answer.status() < 400 && !mayPass(line, visitor)) {
          wrong.add("%s as %s, %s: got %s".formatted(line, spelling, visitor, answer.status()));
        }
        if (answer.status() >= 500) {
          wrong.add("%s as %s, %s: got %s".formatted(line, spelling, visitor, answer.status()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean mayPass(Line line, PolicyVisitor visitor) {
    return Integer.parseInt(line.expectedOf(visitor).substring(0, 3)) < 400;
  }

  private static List<String> spellings(String path) {
    String query = path.contains("?") ? path.substring(path.indexOf('?')) : "";
    String plain = path.substring(0, path.length() - query.length());
    int last = plain.lastIndexOf('/');
    String head = plain.substring(0, last);
    String tail = plain.substring(last + 1);
    return Stream.of(
            plain + "/",
            plain + "//",
            "/" + plain,
            head + "//" + tail,
            head + "/./" + tail,
            head + "/x/../" + tail,
            head + "/;/" + tail,
            head + "/..;/" + tail,
            plain + ";x=1",
            plain + ".json",
            plain + "%00",
            plain + "%20",
            head + "%2f" + tail,
            "/assets/.." + plain,
            "/assets/..%2f" + plain.substring(1),
            "/assets/%2e%2e" + plain,
            "/docs/..;" + plain,
            "/" + plain.substring(1, 2).toUpperCase(Locale.ROOT) + plain.substring(2),
            "/%" + Integer.toHexString(plain.charAt(1)) + plain.substring(2))
        .map(spelling -> spelling + query)
        .toList();
  }

  /** What a method that the table does not name gets on an address that it does. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void otherMethodsShouldOpenNothing(Line line) {
    List<String> wrong = new ArrayList<>();
    for (String method : METHODS) {
      Line other = line.with(method, line.path());
      boolean known = operations.of(other).isPresent() || isFreeHead(other);
      for (PolicyVisitor visitor : known ? List.<PolicyVisitor>of() : EXTREMES) {
        int status = world.ask(visitor, other).status();
        if (status < 400 || status >= 500) {
          wrong.add("%s %s, %s: got %d".formatted(method, line.path(), visitor, status));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private boolean isFreeHead(Line line) {
    return line.method().equals("HEAD") && operations.of(line.with("GET", line.path())).isPresent();
  }

  /** Who may not ask is told so, whatever the question is worth. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("guarded")
  void visitorShouldBeLookedAtBeforeTheRequest(Line line) {
    Set<String> roles = operations.of(line).orElseThrow().roles();
    List<String> wrong = new ArrayList<>();
    for (PolicyVisitor visitor : PolicyVisitor.ALL) {
      // A type that no route takes or makes finds no route, which a stranger is not told either.
      Set<Integer> expected = visitor == PolicyVisitor.NOBODY ? Set.of(401) : Set.of(403, 406, 415);
      for (Line broken : roles.contains(visitor.role()) ? List.<Line>of() : broken(line)) {
        int got = world.ask(visitor, broken).status();
        if (!expected.contains(got)) {
          wrong.add("%s, %s: got %d".formatted(broken, visitor, got));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Line> broken(Line line) {
    String nonsense = line.path().replaceAll("<[a-z-]+>", "%27%20OR%201");
    return List.of(
        line.with(line.method(), nonsense),
        asking(line, "{nonsense", Map.of()),
        asking(line, "", Map.of("Content-Type", "text/plain")),
        asking(line, line.body(), Map.of("Accept", "image/png")));
  }

  private static Line asking(Line line, String body, Map<String, String> headers) {
    return new Line(line.number(), line.method(), line.path(), line.expected(), body, headers);
  }

  /** A HEAD asks for no range (RFC 9110, 14.2), whatever it says. */
  private static int withoutRange(int status) {
    return status == 206 || status == 416 ? 200 : status;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void headShouldAnswerAsGetWithoutABody(Line line) {
    for (PolicyVisitor visitor : PolicyVisitor.ALL) {
      Answer answer = world.ask(visitor, line.with("HEAD", line.path()));
      int asGet = withoutRange(Integer.parseInt(line.expectedOf(visitor).substring(0, 3)));
      assertThat(answer.status())
          .as("%s, %s", line, visitor)
          .satisfies(status -> {
            if (operations.hasHead(line)) {
              assertThat(status).isEqualTo(asGet);
            } else {
              assertThat(status).isBetween(400, 499);
            }
          });
      assertThat(answer.text()).isEmpty();
    }
  }
}
