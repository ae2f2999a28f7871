package learning.piggyback.ai.question.companion;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.ai.question.english.English;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.companion.VariantWish;
import learning.piggyback.application.question.companion.VariantWriter;
import learning.piggyback.application.question.companion.VariantsWritten;
import learning.piggyback.domain.question.companion.VariantSlot;

/**
 * Puts English questions into the words of the companions by rules of language: no network, no key,
 * no model. The same question always becomes the same variant.
 */
@Singleton
public final class OfflineVariantWriter implements VariantWriter {

  private final EnglishVoices voices;

  public OfflineVariantWriter(English english) {
    this.voices = new EnglishVoices(english);
  }

  @Override
  public String provider() {
    return "offline";
  }

  @Override
  public Optional<String> unavailable() {
    return Optional.empty();
  }

  @Override
  public int concurrency() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  @Override
  public VariantsWritten write(List<VariantWish> wishes, CallMeter meter) {
    Map<VariantSlot, String> questions = new HashMap<>();
    Map<VariantSlot, String> leftOut = new HashMap<>();
    for (VariantWish wish : wishes) {
      switch (voices.voiced(wish.slot().companion(), wish.base())) {
        case EnglishVoices.Voiced.As(String question) -> questions.put(wish.slot(), question);
        case EnglishVoices.Voiced.Not(String why) -> leftOut.put(wish.slot(), why);
      }
    }
    return new VariantsWritten.Some(questions, leftOut);
  }
}
