package learning.piggyback.application.question.companion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.companion.VariantChecks;
import learning.piggyback.domain.question.companion.VariantFinding;
import learning.piggyback.domain.question.companion.VariantSlot;

/**
 * The variants of one segment: what passes all checks, and why the rest is not there. What fails is
 * asked for once more.
 */
final class CheckedVariants {

  /**
   * Why there is no variant.
   *
   * @param reason stable code of the wire contract
   */
  record Lack(String reason, String message) {}

  private final VariantWriter writer;
  private final CallMeter meter;
  private final Map<VariantSlot, String> good = new LinkedHashMap<>();
  private final Map<VariantSlot, Lack> lacking = new LinkedHashMap<>();

  CheckedVariants(VariantWriter writer, CallMeter meter) {
    this.writer = writer;
    this.meter = meter;
  }

  /** Asks for variants, twice at most. */
  CheckedVariants write(List<VariantWish> wishes) {
    List<VariantWish> again = ask(wishes);
    if (!again.isEmpty()) {
      ask(again)
          .forEach(wish ->
              lacking.put(
                  wish.slot(),
                  new Lack("failed_checks", wish.fault().orElse("Nothing usable was written."))));
    }
    return this;
  }

  Map<VariantSlot, String> good() {
    return good;
  }

  Map<VariantSlot, Lack> lacking() {
    return lacking;
  }

  /** Those that may be asked for once more. */
  private List<VariantWish> ask(List<VariantWish> wishes) {
    return switch (writer.write(wishes, meter)) {
      case VariantsWritten.None(SegmentOutcome.Failed failure) -> {
        Lack lack = new Lack(failure.reason(), failure.message());
        wishes.forEach(wish -> lacking.put(wish.slot(), lack));
        yield List.of();
      }
      case VariantsWritten.Some some -> {
        List<VariantWish> again = new ArrayList<>();
        wishes.forEach(wish -> sort(wish, some, again));
        yield again;
      }
    };
  }

  private void sort(VariantWish wish, VariantsWritten.Some some, List<VariantWish> again) {
    String left = some.leftOut().get(wish.slot());
    String question = some.questions().get(wish.slot());
    if (left != null) {
      lacking.put(wish.slot(), new Lack("not_possible", left));
    } else if (question == null || question.isBlank()) {
      again.add(wish.again("It was not written."));
    } else {
      List<VariantFinding> findings =
          VariantChecks.findings(wish.slot().companion(), wish.base(), question.strip());
      if (findings.isEmpty()) {
        good.put(wish.slot(), question.strip());
      } else {
        again.add(
            wish.again(
                findings.stream().map(VariantFinding::reason).collect(Collectors.joining(" "))));
      }
    }
  }
}
