package learning.piggyback.application.question.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.QuestionWriters;
import learning.piggyback.application.question.companion.inmemory.InMemoryVariantWriter;
import learning.piggyback.application.question.inmemory.InMemoryQuestionWriter;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.companion.SegmentKey;
import learning.piggyback.domain.question.companion.SegmentVariants;
import learning.piggyback.domain.question.companion.SentVariants;
import learning.piggyback.domain.question.companion.VariantProblem;
import learning.piggyback.domain.question.companion.VariantSlot;
import learning.piggyback.domain.video.VideoId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class SaveVariantsTest {

  private static final Caller EVE = new Caller.Expert(new ExpertId("eve"));
  private static final VariantSlot PIG = new VariantSlot(Companion.PIG, QuestionType.CAUSAL);

  private final World world = new World();
  private final InMemoryVariantWriter writer = new InMemoryVariantWriter("offline");
  private final SaveVariants saveVariants =
      new SaveVariants(
          world.variantBook,
          new ComposeVariants(
              new VariantWriters(
                  new QuestionWriters(List.of(new InMemoryQuestionWriter())), List.of(writer)),
              CallMeters.unbooked()));
  private final VideoId video;

  SaveVariantsTest() {
    world.expert("eve");
    video = world.ingested("Tilly runs.");
    world.assign(video, "eve");
    world.finals.save(
        Samples.finals(
            video.value(),
            0,
            List.of(Samples.finalQuestion("Why did Tilly run?")),
            List.of(Samples.finalQuestion("Why did Max sleep?"))));
  }

  private static SentVariants sent(int start, String question) {
    return new SentVariants(
        SegmentKey.of(start + "-" + (start + 9)),
        Optional.of(
            Map.of(
                Companion.PIG,
                Map.of(
                    QuestionType.CAUSAL,
                    new SentVariants.Sent(question, Optional.empty(), false)))),
        Optional.empty());
  }

  private static SaveVariants.Wish sending(OptionalLong basedOn, SentVariants... sent) {
    return new SaveVariants.Wish(List.of(sent), List.of(), basedOn, Optional.empty());
  }

  private static SaveVariants.Wish ordering(SaveVariants.Order... orders) {
    return new SaveVariants.Wish(
        List.of(), List.of(orders), OptionalLong.empty(), Optional.empty());
  }

  private static SaveVariants.Order order(String segment, boolean isReplacing) {
    return new SaveVariants.Order(SegmentKey.of(segment), Set.of(), Set.of(), isReplacing);
  }

  private SegmentVariants kept(int start) {
    return world
        .variants
        .find(video)
        .flatMap(all -> all.of(new Segment(start, start + 9)))
        .orElseThrow();
  }

  private static void assertProblem(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainProblem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  void savesOfDifferentSegmentsAtOnceShouldAllSurvive() throws Exception {
    List<Callable<SaveVariants.Saved>> saves = new ArrayList<>();
    IntStream.range(0, 8)
        .forEach(i ->
            saves.add(() ->
                saveVariants.save(
                    EVE, video, sending(OptionalLong.empty(), sent(i * 10, "WHY " + i + "?!")))));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<SaveVariants.Saved> saved : threads.invokeAll(saves)) {
        saved.get();
      }
    }

    for (int i = 0; i < 8; i++) {
      assertThat(kept(i * 10).find(PIG).orElseThrow().question()).isEqualTo("WHY " + i + "?!");
    }
    assertThat(world.variants.find(video).orElseThrow().version()).isEqualTo(8);
  }

  @Test
  void staleVersionShouldBeRefusedBeforeAnythingIsWritten() {
    saveVariants.save(EVE, video, sending(OptionalLong.of(0), sent(0, "WHY?!")));

    assertProblem(
        "stale_version",
        () -> saveVariants.save(EVE, video, sending(OptionalLong.of(0), sent(0, "OH?!"))));
    assertProblem(
        "stale_version",
        () ->
            saveVariants.save(
                EVE,
                video,
                new SaveVariants.Wish(
                    List.of(), List.of(order("0-9", true)), OptionalLong.of(0), Optional.empty())));

    assertThat(writer.asked()).isEmpty();
    assertThat(kept(0).find(PIG).orElseThrow().question()).isEqualTo("WHY?!");
    assertThat(world.variants.find(video).orElseThrow().savedBy()).isEqualTo("expert:eve");
  }

  @Test
  void writtenVariantsShouldBeKeptAndThoseThatAreThereStay() {
    saveVariants.save(EVE, video, sending(OptionalLong.empty(), sent(0, "My own WHY?!")));

    SaveVariants.Saved saved =
        saveVariants.save(EVE, video, ordering(order("0-9", false), order("10-19", false)));

    assertThat(saved.problems()).isEmpty();
    assertThat(kept(0).find(PIG).orElseThrow().question()).isEqualTo("My own WHY?!");
    assertThat(kept(10).find(PIG).orElseThrow().question()).isEqualTo("WHY did Max sleep?!");
    assertThat(kept(10).find(PIG).orElseThrow().best()).isTrue();
    assertThat(kept(10).variants()).hasSize(3);
    assertThat(writer.asked()).hasSize(2);

    saveVariants.save(EVE, video, ordering(order("0-9", true)));
    assertThat(kept(0).find(PIG).orElseThrow().question()).isEqualTo("WHY did Tilly run?!");
  }

  @Test
  void whatIsSavedWhileOthersAreWrittenShouldStay() {
    writer.answering(wishes -> {
      saveVariants.save(EVE, video, sending(OptionalLong.empty(), sent(0, "Meanwhile WHY?!")));
      saveVariants.save(EVE, video, sending(OptionalLong.empty(), sent(10, "Me TOO?!")));
      return new VariantsWritten.Some(Map.of(PIG, "WHY did Tilly run?!"), Map.of());
    });

    saveVariants.save(
        EVE,
        video,
        ordering(
            new SaveVariants.Order(SegmentKey.of("0-9"), Set.of(Companion.PIG), Set.of(), false)));

    assertThat(kept(0).find(PIG).orElseThrow().question()).isEqualTo("Meanwhile WHY?!");
    assertThat(kept(10).find(PIG).orElseThrow().question()).isEqualTo("Me TOO?!");
  }

  @Test
  void whatIsNotWrittenShouldBeToldWithItsReason() {
    writer.answering(wishes ->
        new VariantsWritten.Some(
            Map.of(PIG, "WHERE did Tilly run?!"),
            Map.of(new VariantSlot(Companion.ALLIGATOR, QuestionType.CAUSAL), "Too long.")));

    SaveVariants.Saved saved =
        saveVariants.save(EVE, video, ordering(order("0-9", false), order("70-79", false)));

    assertThat(saved.problems())
        .extracting(VariantProblem::reason)
        .containsExactlyInAnyOrder("no_question", "not_possible", "failed_checks", "failed_checks");
    assertThat(writer.asked()).hasSize(2);
    assertThat(writer.asked().get(1))
        .extracting(VariantWish::fault)
        .doesNotContain(Optional.empty());
    assertThat(world.variants.find(video)).isEmpty();
  }

  @Test
  void failureOfTheProviderShouldBeToldForEach() {
    writer.answering(
        _ -> new VariantsWritten.None(new SegmentOutcome.Failed("budget_exhausted", "No more.")));

    SaveVariants.Saved saved = saveVariants.save(EVE, video, ordering(order("0-9", false)));

    assertThat(saved.problems()).hasSize(3);
    assertThat(saved.problems())
        .extracting(VariantProblem::reason)
        .containsOnly("budget_exhausted");
  }

  @Test
  void whoMayNotSeeTheVideoShouldChangeNothing() {
    Caller otto = new Caller.Expert(new ExpertId("otto"));

    assertProblem(
        "video_forbidden",
        () -> saveVariants.save(otto, video, sending(OptionalLong.empty(), sent(0, "WHY?!"))));
    assertProblem("video_forbidden", () -> world.variantBook.of(otto, video));

    assertThat(world.variants.find(video)).isEmpty();
  }

  @Test
  void whoIsUnassignedWhileVariantsAreWrittenShouldChangeNothing() {
    writer.answering(_ -> {
      world.assignments.remove(video, new ExpertId("eve"));
      return new VariantsWritten.Some(Map.of(PIG, "WHY did Tilly run?!"), Map.of());
    });

    assertProblem(
        "video_forbidden", () -> saveVariants.save(EVE, video, ordering(order("0-9", false))));

    assertThat(world.variants.find(video)).isEmpty();
  }

  @Test
  void tooManySegmentsShouldBeRefused() {
    assertProblem(
        "too_many_segments",
        () ->
            saveVariants.save(
                EVE,
                video,
                ordering(
                    Collections.nCopies(SaveVariants.MOST_SEGMENTS + 1, order("0-9", false))
                        .toArray(SaveVariants.Order[]::new))));
    assertProblem(
        "unknown_provider",
        () ->
            saveVariants.save(
                EVE,
                video,
                new SaveVariants.Wish(
                    List.of(),
                    List.of(order("0-9", false)),
                    OptionalLong.empty(),
                    Optional.of("nobody"))));
  }
}
