package learning.piggyback.ai.question;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import learning.piggyback.ai.question.FairytaleQa.Expert;
import learning.piggyback.ai.question.companion.OfflineVariantWriter;
import learning.piggyback.ai.question.english.English;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.companion.VariantWish;
import learning.piggyback.application.question.companion.VariantsWritten;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.VariantChecks;
import learning.piggyback.domain.question.companion.VariantSlot;
import org.junit.jupiter.api.Test;

/**
 * Measures how many of experts' questions the companions can ask without a model. Not part of the
 * test run: its name is asked for. Arguments of {@code main}: the data set's zip file, then
 * optionally how many questions to show.
 */
final class OfflineVariantBenchmark {

  @Test
  void measure() throws IOException {
    String zip = System.getProperty("fairytaleqa", "");
    assumeThat(zip).as("-Dfairytaleqa=<zip file of the data set>").isNotEmpty();
    String shown = System.getProperty("shown", "0");
    main(zip, shown);
  }

  public static void main(String... args) throws IOException {
    List<Expert> experts =
        FairytaleQa.read(Path.of(args[0])).sections().stream()
            .flatMap(section -> section.experts().stream())
            .toList();
    int shown = args.length > 1 ? Integer.parseInt(args[1]) : 0;
    OfflineVariantWriter writer = new OfflineVariantWriter(new English());
    int step = shown == 0 ? Integer.MAX_VALUE : Math.max(1, experts.size() / shown);
    Map<Companion, Integer> passed = new EnumMap<>(Companion.class);
    Map<Companion, Map<String, Integer>> reasons = new EnumMap<>(Companion.class);
    int turned = 0;
    long start = System.nanoTime();
    for (int i = 0; i < experts.size(); i++) {
      VariantsWritten.Some written = written(writer, experts.get(i));
      for (Companion companion : Companion.values()) {
        VariantSlot slot = new VariantSlot(companion, experts.get(i).type());
        String question = written.questions().get(slot);
        if (question == null) {
          reasons
              .computeIfAbsent(companion, _ -> new TreeMap<>())
              .merge(written.leftOut().getOrDefault(slot, "?"), 1, Integer::sum);
        } else if (VariantChecks.findings(companion, base(experts.get(i)), question).isEmpty()) {
          passed.merge(companion, 1, Integer::sum);
          turned += question.matches("(Tell me|Say) .*") ? 1 : 0;
        }
      }
      if (i % step == 0) {
        show(experts.get(i), written);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (Companion companion : Companion.values()) {
      System.out.printf(
          Locale.ROOT,
          "%s: %.1f %% of %d; else %s%n",
          companion.displayName(),
          100.0 * passed.getOrDefault(companion, 0) / experts.size(),
          experts.size(),
          reasons.getOrDefault(companion, Map.of()));
    }
    System.out.printf(
        Locale.ROOT,
        "turned round after \"tell me\": %d; %.2f ms for the three variants of a question%n",
        turned,
        1000 * seconds / experts.size());
  }

  private static Wording base(Expert expert) {
    return new Wording(expert.question(), expert.answer());
  }

  private static VariantsWritten.Some written(OfflineVariantWriter writer, Expert expert) {
    List<VariantWish> wishes = new ArrayList<>();
    for (Companion companion : Companion.values()) {
      wishes.add(new VariantWish(new VariantSlot(companion, expert.type()), base(expert)));
    }
    return (VariantsWritten.Some) writer.write(wishes, CallMeter.unbooked());
  }

  private static void show(Expert expert, VariantsWritten.Some written) {
    System.out.println("\n" + expert.question() + " -> " + expert.answer());
    for (Companion companion : Companion.values()) {
      VariantSlot slot = new VariantSlot(companion, expert.type());
      System.out.println(
          "  "
              + companion.wire()
              + ": "
              + written.questions().getOrDefault(slot, "- " + written.leftOut().get(slot)));
    }
  }
}
