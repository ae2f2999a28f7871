package learning.piggyback.application.question.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.question.VariantSets;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.CompanionVariants;
import learning.piggyback.domain.question.companion.SegmentVariants;
import learning.piggyback.domain.question.companion.Variant;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link VariantSets}. */
public interface VariantSetsContract extends StoreContract {

  VideoId VIDEO = new VideoId("v1");
  Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

  private VariantSets variants() {
    return testee().variantSets();
  }

  private static CompanionVariants set(String video, long version, SegmentVariants... segments) {
    return new CompanionVariants(new VideoId(video), List.of(segments), "expert:ann", NOW, version);
  }

  private static SegmentVariants segment(int start, String question) {
    return new SegmentVariants(
        new Segment(start, start + 9),
        Map.of(
            Companion.PIG,
            Map.of(
                QuestionType.CAUSAL, new Variant(question, new Wording("Why?", "So."), true),
                QuestionType.ACTION, new Variant("", new Wording("", Samples.UNICODE), false)),
            Companion.BUNNY,
            Map.of()),
        Map.of(Companion.ALLIGATOR, QuestionType.SETTING));
  }

  @BeforeEach
  default void addVideo() {
    testee().videos().add(Samples.video("v1"));
  }

  @Test
  default void savedVariantsShouldBeFoundInVersionOne() {
    CompanionVariants given = set("v1", 0, segment(10, Samples.UNICODE), segment(0, "WHY?!"));

    CompanionVariants saved = variants().save(given);

    assertThat(saved.version()).isEqualTo(1);
    assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(given);
    CompanionVariants found = variants().find(VIDEO).orElseThrow();
    assertThat(found.segments()).extracting(s -> s.segment().start()).containsExactly(0, 10);
    assertThat(found.of(new Segment(10, 19)).orElseThrow().variants().get(Companion.PIG))
        .isEqualTo(segment(10, Samples.UNICODE).variants().get(Companion.PIG));
    assertThat(found.of(new Segment(0, 9)).orElseThrow().winners())
        .isEqualTo(Map.of(Companion.ALLIGATOR, QuestionType.SETTING));
    assertThat(found.savedBy()).isEqualTo("expert:ann");
    assertThat(found.savedAt()).isEqualTo(NOW);
  }

  @Test
  default void videoWithoutVariantsShouldHaveNone() {
    assertThat(variants().find(VIDEO)).isEmpty();
    assertThat(variants().find(new VideoId("v9"))).isEmpty();
    assertThat(variants().find(VIDEO, 1)).isEmpty();
  }

  @Test
  default void everyVersionShouldBeKept() {
    variants().save(set("v1", 0, segment(0, "one")));
    variants().save(set("v1", 1));

    assertThat(variants().find(VIDEO).orElseThrow().segments()).isEmpty();
    assertThat(variants().find(VIDEO, 1).orElseThrow().segments()).hasSize(1);
    assertThat(variants().find(VIDEO, 3)).isEmpty();
  }

  @Test
  default void saveShouldRefuseAStaleOrFutureVersion() {
    assertProblem("stale_version", () -> variants().save(set("v1", 1)));
    variants().save(set("v1", 0));

    assertProblem("stale_version", () -> variants().save(set("v1", 0)));
    assertProblem("stale_version", () -> variants().save(set("v1", 2)));
  }

  @Test
  default void oneOfSeveralSavesAtOnceShouldWin() throws InterruptedException {
    assertThat(allAtOnce(4, () -> variants().save(set("v1", 0)).version()))
        .containsExactlyInAnyOrder(1L, "stale_version", "stale_version", "stale_version");
  }

  @Test
  default void hugeSetShouldBeKept() {
    String text = "ä".repeat(2_000);
    Map<QuestionType, Variant> all = new EnumMap<>(QuestionType.class);
    for (QuestionType type : QuestionType.values()) {
      all.put(type, new Variant(text, new Wording(text, text), false));
    }
    SegmentVariants[] segments =
        IntStream.range(0, 60)
            .mapToObj(i ->
                new SegmentVariants(
                    new Segment(i * 10, i * 10 + 9), Map.of(Companion.PIG, all), Map.of()))
            .toArray(SegmentVariants[]::new);

    variants().save(set("v1", 0, segments));

    assertThat(variants().find(VIDEO).orElseThrow().segments()).containsExactly(segments);
  }

  @Test
  default void saveShouldRefuseAnUnknownVideo() {
    assertProblem("video_not_found", () -> variants().save(set("v9", 0)));
  }

  @Test
  default void variantsShouldGoWithTheirVideo() {
    variants().save(set("v1", 0, segment(0, "one")));

    testee().transactions().inTransaction((Runnable) () -> testee().videos().delete(VIDEO));

    assertThat(variants().find(VIDEO)).isEmpty();
    testee().videos().add(Samples.video("v1"));
    assertThat(variants().find(VIDEO)).isEmpty();
  }

  @Test
  default void rolledBackSaveShouldLeaveTheOldVersion() {
    variants().save(set("v1", 0, segment(0, "one")));

    rollBack(() -> variants().save(set("v1", 1)));

    assertThat(variants().find(VIDEO).orElseThrow().segments()).hasSize(1);
    assertThat(variants().find(VIDEO, 2)).isEmpty();
  }
}
