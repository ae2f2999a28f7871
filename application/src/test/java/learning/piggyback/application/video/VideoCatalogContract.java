package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.video.VideoCatalog.Entry;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.Video;
import org.junit.jupiter.api.Test;

/** What holds for every {@link VideoCatalog}. */
public interface VideoCatalogContract extends StoreContract {

  private VideoCatalog catalog() {
    return testee().videoCatalog();
  }

  @Test
  default void emptyCatalogShouldBeEmpty() {
    assertThat(catalog().all()).isEmpty();
    assertThat(catalog().assignedTo(new ExpertId("nobody"))).isEmpty();
  }

  @Test
  default void entriesShouldTellHowFarEachVideoIs() {
    Video plain = testee().videos().add(Samples.video("v1"));
    Video done = testee().videos().add(Samples.video("v2"));
    testee().experts().add(Samples.expert("ann"));
    testee().experts().add(Samples.expert("bob"));
    testee().assignments().put(Samples.assignment("v2", "ann"));
    testee().assignments().put(Samples.assignment("v2", "bob"));
    SegmentDraft failed =
        new SegmentDraft(new Segment(10, 19), new SegmentOutcome.Failed("needs_transcript", "No."));
    testee().submissions().put(Samples.submitted("v2", Samples.draft(0, 9, 7)));
    testee()
        .submissions()
        .put(Samples.submitted("v2", Samples.draft(0, 9, 3), failed, Samples.draft(20, 29, 2)));
    FinalQuestion kept = Samples.finalQuestion("Why?");
    FinalQuestion retired = Samples.finalQuestion("Who?", QuestionState.RETIRED);
    FinalQuestion blank = Samples.finalQuestion(" ");
    testee().finalQuestionSets().save(Samples.finals("v2", 0, List.of(kept)));
    testee()
        .finalQuestionSets()
        .save(
            Samples.finals(
                "v2",
                1,
                List.of(kept, kept),
                List.of(retired, blank),
                List.of(),
                List.of(retired, kept)));

    assertThat(catalog().all())
        .containsExactly(new Entry(plain, 0, 0, 0, 0), new Entry(done, 5, 2, 2, 0));
  }

  @Test
  default void attemptsShouldBeCountedAsLongAsTheirChildIsThere() {
    Video video =
        testee().videos().add(Samples.video("v1", "Tilly", Optional.empty(), Samples.NOON));
    ChildId child = new ChildId("111111");
    testee().children().add(Samples.child(child.value(), "Zoe", "Smith"));
    testee().attempts().save(Samples.attempt("s1", child.value(), "v1", Samples.NOON, List.of()));
    testee().attempts().save(Samples.attempt("s2", child.value(), "v1", Samples.NOON, List.of()));
    assertThat(catalog().all()).containsExactly(new Entry(video, 0, 0, 0, 2));

    testee().children().delete(child);

    assertThat(catalog().all()).containsExactly(new Entry(video, 0, 0, 0, 0));
  }

  @Test
  default void entriesShouldBeOrderedByTitleAndId() {
    add("b1", "Ende");
    add("a1", "Ende");
    add("c1", "Über");
    add("d1", "Anfang");
    add("e1", "anfang");

    assertThat(ids(catalog().all())).containsExactly("d1", "a1", "b1", "e1", "c1");
  }

  @Test
  default void assignedToShouldListTheVideosOfOneExpert() {
    testee().experts().add(Samples.expert("ann"));
    testee().experts().add(Samples.expert("bob"));
    add("v1", "c");
    add("v2", "b");
    add("v3", "a");
    testee().assignments().put(Samples.assignment("v1", "ann"));
    testee().assignments().put(Samples.assignment("v2", "ann"));
    testee().assignments().put(Samples.assignment("v2", "bob"));

    assertThat(ids(catalog().assignedTo(new ExpertId("ann")))).containsExactly("v2", "v1");
    assertThat(catalog().assignedTo(new ExpertId("bob")))
        .singleElement()
        .extracting(Entry::experts)
        .isEqualTo(2);
  }

  private void add(String id, String title) {
    testee().videos().add(Samples.video(id, title, Optional.empty(), Samples.NOON));
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(entry -> entry.video().id().value()).toList();
  }
}
