package learning.piggyback.application.question.companion.inmemory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.companion.VariantWish;
import learning.piggyback.application.question.companion.VariantWriter;
import learning.piggyback.application.question.companion.VariantsWritten;
import learning.piggyback.domain.question.companion.VariantSlot;

/** A writer that says a few words before each question, or does what it is told. */
public final class InMemoryVariantWriter implements VariantWriter {

  private final String provider;
  private final List<List<VariantWish>> asked = new CopyOnWriteArrayList<>();
  private volatile Function<List<VariantWish>, VariantsWritten> answer = this::all;

  public InMemoryVariantWriter(String provider) {
    this.provider = provider;
  }

  /** What is answered from now on. */
  public InMemoryVariantWriter answering(Function<List<VariantWish>, VariantsWritten> how) {
    answer = how;
    return this;
  }

  /** What was asked for, in the order of the calls. */
  public List<List<VariantWish>> asked() {
    return List.copyOf(asked);
  }

  @Override
  public String provider() {
    return provider;
  }

  @Override
  public Optional<String> unavailable() {
    return Optional.empty();
  }

  @Override
  public int concurrency() {
    return 2;
  }

  @Override
  public VariantsWritten write(List<VariantWish> wishes, CallMeter meter) {
    asked.add(List.copyOf(wishes));
    return answer.apply(wishes);
  }

  private VariantsWritten all(List<VariantWish> wishes) {
    Map<VariantSlot, String> questions = new HashMap<>();
    wishes.forEach(wish -> questions.put(wish.slot(), voiced(wish)));
    return new VariantsWritten.Some(questions, Map.of());
  }

  private static String voiced(VariantWish wish) {
    String question = wish.base().question();
    return switch (wish.slot().companion()) {
      case BUNNY -> "I wonder: " + question;
      case ALLIGATOR -> "Tell me: " + question;
      case PIG -> {
        String[] words = question.replaceAll("\\?$", "").split(" ", 2);
        yield words[0].toUpperCase(Locale.ROOT) + (words.length == 2 ? " " + words[1] : "") + "?!";
      }
    };
  }
}
