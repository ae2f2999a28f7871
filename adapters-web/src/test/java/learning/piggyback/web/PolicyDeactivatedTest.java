package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.application.World;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.web.PolicyTable.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is deactivated or deleted while logged in is nobody from then on. */
@MicronautTest
class PolicyDeactivatedTest {

  @Inject PolicyWorld world;

  /** Logging in with a code of the closed account is another matter: see LogInTest. */
  static Stream<Line> lines() {
    return PolicyTable.read().stream().filter(line -> !line.isPage() && !line.isProof());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void closedAccountsShouldBeNobody(Line line) {
    World core = world.world();
    ExpertId ann = new ExpertId(PolicyVisitor.EXPERT.account());
    ParentId smith = new ParentId(PolicyVisitor.PARENT.account());
    List<String> wrong = new ArrayList<>();
    check(
        line, PolicyVisitor.EXPERT, () -> core.expertAccounts.deactivate(Actor.SYSTEM, ann), wrong);
    check(line, PolicyVisitor.EXPERT, () -> core.expertAccounts.delete(Actor.SYSTEM, ann), wrong);
    check(
        line,
        PolicyVisitor.PARENT,
        () -> core.parentAccounts.deactivate(Actor.SYSTEM, smith),
        wrong);
    check(
        line,
        PolicyVisitor.CHILD,
        () -> core.parentAccounts.deactivate(Actor.SYSTEM, smith),
        wrong);
    check(line, PolicyVisitor.PARENT, () -> core.parentAccounts.delete(Actor.SYSTEM, smith), wrong);
    check(line, PolicyVisitor.CHILD, () -> core.parentAccounts.delete(Actor.SYSTEM, smith), wrong);
    assertThat(wrong).isEmpty();
  }

  private void check(Line line, PolicyVisitor visitor, Runnable closing, List<String> wrong) {
    String got = PolicyWorld.code(world.ask(visitor, line, closing));
    if (!got.equals(line.expectedOf(PolicyVisitor.NOBODY))) {
      wrong.add("%s, closed %s: got %s".formatted(line, visitor, got));
    }
  }
}
