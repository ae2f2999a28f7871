package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import learning.piggyback.web.Browser.Answer;
import learning.piggyback.web.PolicyCast.Thing;
import learning.piggyback.web.PolicyTable.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not yours answers as what does not exist: in status, headers and body. */
@MicronautTest
class PolicyNotYoursTest {

  /** Headers that differ between any two answers. */
  private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id");

  @Inject PolicyWorld world;

  /** The lines that speak of somebody's thing. */
  static Stream<Line> lines() {
    return PolicyTable.read().stream()
        .filter(line -> !line.isPage() && !line.isProof())
        // Any expert may claim any video, by the contract: to claim is to make it one's own.
        .filter(line -> !line.path().endsWith("/claim"))
        .filter(line -> PolicyCast.THINGS.stream().anyMatch(thing -> line.names(thing.name())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void notYoursShouldAnswerAsNotThere(Line line) {
    List<String> wrong = new ArrayList<>();
    for (Thing thing : PolicyCast.THINGS) {
      if (line.names(thing.name())) {
        for (PolicyVisitor stranger : EnumSet.complementOf(EnumSet.copyOf(thing.owners()))) {
          compare(line, line.replacing(thing.name(), thing.nothing()), stranger, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void compare(Line there, Line notThere, PolicyVisitor stranger, List<String> wrong) {
    String somebodyElses = normal(world.ask(stranger, there));
    String nothing = normal(world.ask(stranger, notThere));
    if (!somebodyElses.equals(nothing)) {
      wrong.add(
          "%s, %s:\n  not yours: %s\n  not there: %s"
              .formatted(there, stranger, somebodyElses, nothing));
    }
  }

  /** Status, headers and body without what is of the moment; ids that are echoed stay in. */
  private static String normal(Answer answer) {
    Map<String, String> headers = new TreeMap<>();
    answer
        .headers()
        .map()
        .forEach((name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (!OF_THE_MOMENT.contains(lower)) {
            headers.put(lower, String.join(",", values));
          }
        });
    String body = answer.text().replaceAll("\"request_id\":\"[^\"]*\"", "");
    return answer.status() + " " + headers + " " + body;
  }
}
