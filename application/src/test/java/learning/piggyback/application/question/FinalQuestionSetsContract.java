package learning.piggyback.application.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentNotes;
import learning.piggyback.domain.question.SegmentNotes.BestVerdict;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.history.Changes;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.question.review.Ballot;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link FinalQuestionSets}. */
public interface FinalQuestionSetsContract extends StoreContract {

  VideoId VIDEO = new VideoId("v1");
  FinalQuestion WHY = Samples.finalQuestion("Why?");

  EntryTimes TIMES =
      new EntryTimes(
          Duration.ZERO, Duration.ofMillis(9_999), Duration.ofMillis(4_001), Samples.NOON);

  private FinalQuestionSets finals() {
    return testee().finalQuestionSets();
  }

  @BeforeEach
  default void addVideo() {
    testee().videos().add(Samples.video("v1"));
  }

  @Test
  default void savedQuestionsShouldBeFoundInVersionOne() {
    FinalQuestion full =
        new FinalQuestion(
            QuestionId.named("full"),
            QuestionType.PREDICTION,
            new Wording(Samples.UNICODE, ""),
            new AnswerExamples(List.of("", Samples.UNICODE), List.of("not that")),
            QuestionState.RETIRED,
            OptionalInt.of(4),
            new Origin(
                new Wording("What?", Samples.UNICODE),
                Optional.of("expert:bob"),
                OptionalInt.of(2)),
            Optional.of(new Evidence(Duration.ZERO, Duration.ofMillis(1_500), Samples.UNICODE, 7)),
            Optional.of(TIMES));
    FinalSegment silent =
        new FinalSegment(
            new Segment(20, 29),
            List.of(WHY),
            List.of(
                new Ballot<>("expert:ann", Map.of(WHY.id(), 2), Set.of()),
                new Ballot<>("admin", Map.of(), Set.of(WHY.id()))),
            Optional.of(Samples.UNICODE),
            new SegmentNotes(
                Optional.of(true),
                Optional.of(Samples.UNICODE),
                Optional.of(""),
                Optional.of(new Wording("Best?", "")),
                Optional.of(new BestVerdict(new Wording("Best?", "It"), false, Samples.UNICODE)),
                Optional.of(TIMES)));
    FinalQuestions sample = Samples.finals("v1", 0, List.of(full, WHY), List.of());
    FinalQuestions given =
        new FinalQuestions(
            sample.video(),
            List.of(sample.segments().getFirst(), sample.segments().getLast(), silent),
            Optional.empty(),
            sample.savedBy(),
            sample.savedAt(),
            0);

    FinalQuestions saved = finals().save(given);

    assertThat(saved.version()).isEqualTo(1);
    assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(given);
    assertThat(finals().find(VIDEO)).contains(saved);
    assertThat(finals().find(VIDEO, 1)).contains(saved);
  }

  @Test
  default void videoWithoutFinalQuestionsShouldHaveNone() {
    assertThat(finals().find(VIDEO)).isEmpty();
    assertThat(finals().find(new VideoId("v9"))).isEmpty();
    assertThat(finals().find(VIDEO, 0)).isEmpty();
    assertThat(finals().find(VIDEO, 1)).isEmpty();
  }

  @Test
  default void everyVersionShouldBeKept() {
    FinalQuestions first = finals().save(Samples.finals("v1", 0, List.of(WHY)));
    FinalQuestions second = finals().save(Samples.finals("v1", 1));

    assertThat(second.version()).isEqualTo(2);
    assertThat(finals().find(VIDEO)).contains(second);
    assertThat(finals().find(VIDEO, 1)).contains(first);
    assertThat(finals().find(VIDEO, 3)).isEmpty();
  }

  @Test
  default void saveShouldRefuseAStaleOrFutureVersion() {
    assertProblem("stale_version", () -> finals().save(Samples.finals("v1", 1, List.of(WHY))));
    FinalQuestions first = finals().save(Samples.finals("v1", 0, List.of(WHY)));

    assertProblem("stale_version", () -> finals().save(Samples.finals("v1", 0)));
    assertProblem("stale_version", () -> finals().save(Samples.finals("v1", 2)));

    assertThat(finals().find(VIDEO)).contains(first);
  }

  @Test
  default void oneOfSeveralSavesAtOnceShouldWin() throws InterruptedException {
    assertThat(allAtOnce(4, () -> finals().save(Samples.finals("v1", 0, List.of(WHY))).version()))
        .containsExactlyInAnyOrder(1L, "stale_version", "stale_version", "stale_version");
  }

  @Test
  default void everyVersionShouldBeKnownByAnIdOfItsOwn() {
    assertThat(finals().newest(VIDEO)).isEmpty();
    finals().save(Samples.finals("v1", 0, List.of(WHY)));
    Optional<UUID> first = finals().newest(VIDEO);
    assertThat(first).isPresent().isEqualTo(finals().newest(VIDEO));

    finals().save(Samples.finals("v1", 1));
    Optional<UUID> second = finals().newest(VIDEO);
    testee().videos().delete(VIDEO);
    assertThat(finals().newest(VIDEO)).isEmpty();
    testee().videos().add(Samples.video("v1"));
    finals().save(Samples.finals("v1", 0, List.of(WHY)));

    assertThat(List.of(first, second, finals().newest(VIDEO))).doesNotHaveDuplicates();
  }

  @Test
  default void historyShouldTellWhoSavedWhatTheNewestFirst() {
    testee().experts().add(Samples.expert("ann"));
    Changes changes = new Changes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    FinalQuestions first = finals().save(Samples.finals("v1", 0, List.of(WHY)));
    FinalQuestions foreign = Samples.finals("v1", 1);
    finals()
        .save(
            new FinalQuestions(
                VIDEO, foreign.segments(), Optional.empty(), "admin", Samples.NOON, 1),
            new Revision.Note(changes, OptionalLong.of(1)));

    assertThat(finals().history(VIDEO))
        .containsExactly(
            new Revision(2, "admin", Optional.empty(), Samples.NOON, changes, OptionalLong.of(1)),
            new Revision(
                1,
                "expert:ann",
                Optional.of("Expert ann"),
                first.savedAt(),
                Changes.between(Optional.empty(), first),
                OptionalLong.empty()));
    assertThat(finals().history(new VideoId("v9"))).isEmpty();
  }

  @Test
  default void hugeSetShouldBeKept() {
    FinalQuestion big = Samples.finalQuestion("ä".repeat(2_000));

    FinalQuestions saved = finals().save(Samples.finals("v1", 0, Collections.nCopies(1_000, big)));

    assertThat(finals().find(VIDEO)).contains(saved);
  }

  @Test
  default void saveShouldRefuseAnUnknownVideo() {
    assertProblem("video_not_found", () -> finals().save(Samples.finals("v9", 0)));
  }

  @Test
  default void rolledBackSaveShouldLeaveTheOldVersion() {
    FinalQuestions first = finals().save(Samples.finals("v1", 0, List.of(WHY)));

    rollBack(() -> finals().save(Samples.finals("v1", 1)));

    assertThat(finals().find(VIDEO)).contains(first);
    assertThat(finals().find(VIDEO, 2)).isEmpty();
  }
}
