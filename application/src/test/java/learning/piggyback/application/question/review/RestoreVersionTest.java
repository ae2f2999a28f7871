package learning.piggyback.application.question.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.video.VideoId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class RestoreVersionTest {

  private static final VideoId VIDEO = new VideoId("v1");
  private static final Actor EVE = new Actor(new Caller.Expert(new ExpertId("eve")), "192.0.2.1");
  private static final Actor OTTO = new Actor(new Caller.Expert(new ExpertId("otto")), "192.0.2.2");

  private final World world = new World();
  private final RestoreVersion restore =
      new RestoreVersion(world.finals, world.videoAccess, world.keepVersion, world.transactions);
  private final FinalQuestions first;

  RestoreVersionTest() {
    world.expert("eve");
    world.expert("otto");
    world.videos.add(Samples.video("v1"));
    world.assign(VIDEO, "eve");
    first = world.finals.save(Samples.finals("v1", 0, List.of(Samples.finalQuestion("Who runs?"))));
    world.finals.save(Samples.finals("v1", 1, List.of(Samples.finalQuestion("Why?"))));
  }

  @Test
  void restoredVersionShouldBeANewOneOfWhoRestoredIt() {
    FinalQuestions restored = restore.restore(EVE, VIDEO, 1, OptionalLong.of(2));

    assertThat(restored.version()).isEqualTo(3);
    assertThat(restored.segments()).isEqualTo(first.segments());
    assertThat(restored.savedBy()).isEqualTo("expert:eve");
    assertThat(world.finals.find(VIDEO)).contains(restored);
    assertThat(world.finals.history(VIDEO))
        .extracting(Revision::restoredFrom)
        .containsExactly(OptionalLong.of(1), OptionalLong.empty(), OptionalLong.empty());
    assertThat(world.audit.page(Long.MAX_VALUE, 1))
        .extracting(AuditLog.Numbered::entry)
        .containsExactly(
            EVE.did(AuditAction.QUESTIONS_RESTORED, "video:v1", world.clock.instant()));
  }

  @Test
  void unknownVersionStaleOneAndStrangerShouldBeRefused() {
    assertProblem("version_not_found", () -> restore.restore(EVE, VIDEO, 9, OptionalLong.empty()));
    assertProblem("stale_version", () -> restore.restore(EVE, VIDEO, 1, OptionalLong.of(1)));
    assertProblem("video_forbidden", () -> restore.restore(OTTO, VIDEO, 1, OptionalLong.empty()));
    assertThat(world.finals.history(VIDEO)).hasSize(2);
  }

  private static void assertProblem(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainProblem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
