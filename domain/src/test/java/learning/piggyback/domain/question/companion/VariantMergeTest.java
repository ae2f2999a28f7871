package learning.piggyback.domain.question.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.SentVariants.Sent;
import org.junit.jupiter.api.Test;

final class VariantMergeTest {

  private static final Segment FIRST = new Segment(0, 59);
  private static final Wording BASE = new Wording("Why?", "So.");
  private static final Map<Segment, BaseQuestions> BASES =
      Map.of(
          FIRST,
          new BaseQuestions(Map.of(QuestionType.CAUSAL, BASE), Optional.of(QuestionType.CAUSAL)));
  private static final VariantSlot SLOT = new VariantSlot(Companion.PIG, QuestionType.CAUSAL);
  private static final SegmentVariants KNOWN =
      new SegmentVariants(
          FIRST,
          Map.of(
              Companion.PIG,
              Map.of(QuestionType.CAUSAL, new Variant("WHY?!", new Wording("How?", "So."), true))),
          Map.of(Companion.PIG, QuestionType.CAUSAL));

  private final VariantMerge merge = new VariantMerge(List.of(KNOWN), BASES);

  private static Optional<Map<Companion, Map<QuestionType, Sent>>> pig(String text, String answer) {
    return Optional.of(
        Map.of(
            Companion.PIG,
            Map.of(QuestionType.CAUSAL, new Sent(text, Optional.of(answer), false))));
  }

  private SegmentVariants sent(
      String key,
      Optional<Map<Companion, Map<QuestionType, Sent>>> variants,
      Optional<Map<Companion, Optional<QuestionType>>> winners) {
    merge.take(new SentVariants(SegmentKey.of(key), variants, winners));
    return merge.merged().getFirst();
  }

  @Test
  void onlyWhatIsSentShouldBeReplaced() {
    SegmentVariants afterVariants = sent("00000-00059", pig("Ooh, WHY?!", "So."), Optional.empty());
    assertThat(afterVariants.winners()).isEqualTo(KNOWN.winners());
    assertThat(afterVariants.find(SLOT)).contains(new Variant("Ooh, WHY?!", BASE, false));

    SegmentVariants afterWinners =
        sent(
            "0-59",
            Optional.empty(),
            Optional.of(
                Map.of(
                    Companion.PIG,
                    Optional.empty(),
                    Companion.BUNNY,
                    Optional.of(QuestionType.ACTION))));
    assertThat(afterWinners.winners()).isEqualTo(Map.of(Companion.BUNNY, QuestionType.ACTION));
    assertThat(afterWinners.find(SLOT)).isPresent();
    SegmentVariants afterOther =
        sent(
            "0-59",
            Optional.empty(),
            Optional.of(Map.of(Companion.PIG, Optional.of(QuestionType.CAUSAL))));
    assertThat(afterOther.winners())
        .isEqualTo(
            Map.of(
                Companion.BUNNY, QuestionType.ACTION,
                Companion.PIG, QuestionType.CAUSAL));
    assertThat(merge.merged()).hasSize(1);
    assertThat(merge.problems()).isEmpty();
  }

  @Test
  void otherAnswerShouldNotBeKept() {
    SegmentVariants after = sent("0-59", pig("Ooh, WHY?!", "Because."), Optional.empty());

    assertThat(after.find(SLOT).orElseThrow().base()).isEqualTo(BASE);
    assertThat(merge.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.reason()).isEqualTo("answer_kept");
          assertThat(problem.slot()).contains(SLOT);
          assertThat(problem.segment()).isEqualTo(FIRST);
        });
  }

  @Test
  void answerShouldBeKeptWhereThereIsNoQuestion() {
    merge.take(new SentVariants(SegmentKey.of("60-119"), pig("WHO?!", "Tom"), Optional.empty()));

    Variant own = merge.merged().get(1).find(SLOT).orElseThrow();
    assertThat(own).isEqualTo(new Variant("WHO?!", new Wording("", "Tom"), false));
    assertThat(own.isOwn()).isTrue();
    assertThat(merge.problems()).isEmpty();
  }

  @Test
  void unchangedVariantShouldStayThatOfItsOldQuestion() {
    SegmentVariants after = sent("0-59", pig("WHY?!", "So."), Optional.empty());

    assertThat(after.find(SLOT).orElseThrow().base().question()).isEqualTo("How?");
  }

  @Test
  void variantWithoutWordsShouldNotBeKept() {
    assertThat(sent("0-59", pig(" ", "So."), Optional.empty()).find(SLOT)).isEmpty();
  }

  @Test
  void writtenVariantShouldOnlyReplaceWhenItIsMeantTo() {
    Variant written = new Variant("WHY, oh why?!", BASE, true);

    merge.take(FIRST, SLOT, written, false);
    assertThat(merge.merged()).containsExactly(KNOWN);

    merge.take(FIRST, SLOT, written, true);
    assertThat(merge.merged().getFirst().find(SLOT)).contains(written);
    assertThat(merge.merged().getFirst().winners()).isEqualTo(KNOWN.winners());
  }
}
