package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import learning.piggyback.web.Browser.Answer;
import learning.piggyback.web.PolicyOperations.Operation;
import learning.piggyback.web.PolicyTable.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the server against {@code policy.txt}: each operation, asked for by each visitor. */
@MicronautTest
class PolicyWalkTest {

  @Inject PolicyWorld world;
  @Inject PolicyOperations operations;

  static Stream<Line> lines() {
    return PolicyTable.read().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void visitorsShouldGetWhatThePolicySays(Line line) {
    List<String> wrong = new ArrayList<>();
    for (PolicyVisitor visitor : PolicyVisitor.ALL) {
      Answer answer = world.ask(visitor, line);
      String expected = line.expectedOf(visitor);
      String got = PolicyWorld.code(answer);
      if (!got.equals(expected)) {
        wrong.add(
            "%s: %s should get %s, got %s %s"
                .formatted(line, visitor, expected, got, shortened(answer.text())));
      }
      List<String> secrets = line.isProof() ? List.of() : world.cast().wordsNotFor(visitor);
      for (String word : secrets) {
        if (answer.text().contains(word)) {
          wrong.add("%s: tells %s of %s".formatted(line, visitor, word));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  static Stream<Line> changes() {
    return lines()
        .filter(line -> Set.of("POST", "PUT", "DELETE").contains(line.method()))
        .filter(line -> line.expected().containsValue("200"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void auditLogShouldNameNoChildAndNoCode(Line line) {
    for (PolicyVisitor visitor : PolicyVisitor.ALL) {
      if (line.expectedOf(visitor).equals("200")) {
        world.ask(visitor, line);
        assertThat(world.auditLog()).doesNotContain(world.cast().wordsNotForLogs());
      }
    }
  }

  @Test
  void everyOperationShouldHaveALine() {
    List<Line> lines = PolicyTable.read();

    List<Operation> missing =
        operations.all().stream()
            .filter(operation -> lines.stream().noneMatch(operation::serves))
            .toList();

    assertThat(missing).as("operations without a line in policy.txt").isEmpty();
    System.out.printf(
        "The policy: %d operations, %d lines, %d visitors, %d answers%n",
        operations.all().size(),
        lines.size(),
        PolicyVisitor.ALL.size(),
        lines.size() * PolicyVisitor.ALL.size());
  }

  @Test
  void everyLineShouldHaveAnOperation() {
    assertThat(lines().filter(line -> !line.isPage()))
        .as("lines of policy.txt without an operation")
        .allMatch(line -> operations.of(line).isPresent());
  }

  @Test
  void documentShouldNameTheRolesThatTheCodeLetsIn() {
    Map<String, Set<String>> inCode = new TreeMap<>();
    operations.all().forEach(operation -> inCode.put(operation.toString(), operation.roles()));
    Map<String, Set<String>> documented = operations.documented();
    inCode.keySet().retainAll(documented.keySet());

    assertThat(documented).isEqualTo(inCode);
  }

  /** The table must not promise anything to a role that the annotation keeps out. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void roleThatIsKeptOutShouldBeForbiddenInTheTable(Line line) {
    operations
        .of(line)
        .ifPresent(operation -> {
          for (PolicyVisitor visitor : PolicyVisitor.ALL) {
            if (!operation.roles().contains(visitor.role())) {
              assertThat(line.expectedOf(visitor))
                  .as("%s, %s", line, visitor)
                  .isEqualTo(visitor == PolicyVisitor.NOBODY ? "401" : "403");
            }
          }
        });
  }

  private static String shortened(String text) {
    return text.length() <= 300 ? text : text.substring(0, 300) + "…";
  }
}
