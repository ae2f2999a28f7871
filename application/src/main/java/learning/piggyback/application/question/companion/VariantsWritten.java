package learning.piggyback.application.question.companion;

import java.util.Map;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.companion.VariantSlot;

/** What became of writing variants. */
public sealed interface VariantsWritten {

  /**
   * Some of them.
   *
   * @param questions in the companion's words, of those wishes that were met
   * @param leftOut why others were not, in one sentence for an adult; a wish may be in neither
   */
  record Some(Map<VariantSlot, String> questions, Map<VariantSlot, String> leftOut)
      implements VariantsWritten {

    public Some {
      questions = Map.copyOf(questions);
      leftOut = Map.copyOf(leftOut);
    }
  }

  /** None: the provider failed, with a reason of the contract's vocabulary. */
  record None(SegmentOutcome.Failed failure) implements VariantsWritten {}
}
