package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;

import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Assignments}. */
public interface AssignmentsContract extends StoreContract {

  private Assignments assignments() {
    return testee().assignments();
  }

  @BeforeEach
  default void addVideosAndExperts() {
    testee().videos().add(Samples.video("v1"));
    testee().videos().add(Samples.video("V2"));
    testee().experts().add(Samples.expert("ann"));
    testee().experts().add(Samples.expert("bob"));
  }

  @Test
  default void assignmentShouldBeFound() {
    Assignment made = Samples.assignment("v1", "ann");

    assignments().put(made);

    assertThat(assignments().of(made.video())).containsExactly(made);
    assertThat(assignments().isAssigned(made.video(), made.expert())).isTrue();
  }

  @Test
  default void otherPairShouldNotBeAssigned() {
    assignments().put(Samples.assignment("v1", "ann"));

    assertThat(assignments().isAssigned(new VideoId("v1"), new ExpertId("bob"))).isFalse();
    assertThat(assignments().isAssigned(new VideoId("V2"), new ExpertId("ann"))).isFalse();
    assertThat(assignments().isAssigned(new VideoId("v2"), new ExpertId("nobody"))).isFalse();
    assertThat(assignments().of(new VideoId("V2"))).isEmpty();
  }

  @Test
  default void secondPutShouldKeepWhenItWasFirstAssigned() {
    Assignment made = Samples.assignment("v1", "ann");
    assignments().put(made);

    assignments()
        .put(
            new Assignment(
                made.video(),
                made.expert(),
                Assignment.Source.EXPERT_CLAIM,
                Samples.NOON.plusSeconds(5),
                Samples.NOON.plusSeconds(6)));

    assertThat(assignments().all())
        .containsExactly(
            new Assignment(
                made.video(),
                made.expert(),
                Assignment.Source.EXPERT_CLAIM,
                Samples.NOON,
                Samples.NOON.plusSeconds(6)));
  }

  @Test
  default void putShouldRefuseUnknownVideosAndExperts() {
    assertProblem("video_not_found", () -> assignments().put(Samples.assignment("v9", "ann")));
    assertProblem("expert_not_found", () -> assignments().put(Samples.assignment("v1", "zoe")));
  }

  @Test
  default void listsShouldBeOrderedByVideoAndExpert() {
    assignments().put(Samples.assignment("v1", "bob"));
    assignments().put(Samples.assignment("v1", "ann"));
    assignments().put(Samples.assignment("V2", "bob"));

    assertThat(assignments().all())
        .containsExactly(
            Samples.assignment("V2", "bob"),
            Samples.assignment("v1", "ann"),
            Samples.assignment("v1", "bob"));
    assertThat(assignments().of(new VideoId("v1")))
        .containsExactly(Samples.assignment("v1", "ann"), Samples.assignment("v1", "bob"));
  }

  @Test
  default void removeShouldRemoveOnePair() {
    assignments().put(Samples.assignment("v1", "ann"));
    assignments().put(Samples.assignment("v1", "bob"));

    assignments().remove(new VideoId("v1"), new ExpertId("ann"));
    assignments().remove(new VideoId("v9"), new ExpertId("ann"));

    assertThat(assignments().all()).containsExactly(Samples.assignment("v1", "bob"));
  }

  @Test
  default void assignmentsShouldGoWithTheirExpert() {
    assignments().put(Samples.assignment("v1", "ann"));
    assignments().put(Samples.assignment("v1", "bob"));

    testee().experts().delete(new ExpertId("ann"));

    assertThat(assignments().all()).containsExactly(Samples.assignment("v1", "bob"));
  }

  @Test
  default void samePairPutSeveralTimesAtOnceShouldBeOneAssignment() throws InterruptedException {
    Assignment made = Samples.assignment("v1", "ann");

    assertThat(
            allAtOnce(
                4,
                () -> {
                  assignments().put(made);
                  return true;
                }))
        .containsOnly(true);
    assertThat(assignments().all()).containsExactly(made);
  }

  @Test
  default void rolledBackAssignmentShouldBeAbsent() {
    rollBack(() -> assignments().put(Samples.assignment("v1", "ann")));

    assertThat(assignments().all()).isEmpty();
  }
}
