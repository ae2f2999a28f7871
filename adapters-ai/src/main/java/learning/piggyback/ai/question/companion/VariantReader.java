package learning.piggyback.ai.question.companion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import learning.piggyback.ai.question.model.CleanText;
import learning.piggyback.ai.question.model.JsonAnswer;
import learning.piggyback.ai.question.model.OwnWords;
import learning.piggyback.ai.question.provider.Reply;
import learning.piggyback.application.question.companion.VariantWish;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.companion.VariantSlot;

/** Reads variants out of a model's answer, and nothing that was not asked for. */
final class VariantReader {

  /** What was read. */
  sealed interface Read permits Variants, Unreadable, Declined {}

  /** Usable ones; at least one. */
  record Variants(Map<VariantSlot, String> questions) implements Read {}

  /**
   * @param fault what is wrong, for the model
   */
  record Unreadable(String fault) implements Read {}

  record Declined() implements Read {}

  private static final int MOST_ITEMS = 50;
  private static final int LONGEST = 240;

  private final OwnWords ownWords;

  VariantReader(OwnWords ownWords) {
    this.ownWords = ownWords;
  }

  Read read(Reply.Said said, List<VariantWish> wishes) {
    return switch (JsonAnswer.read(said.text(), said.cutOff())) {
      case JsonAnswer.Declined() -> new Declined();
      case JsonAnswer.Unreadable(String fault) -> new Unreadable(fault);
      case JsonAnswer.Tree(JsonNode root) -> variants(root, wishes);
    };
  }

  private Read variants(JsonNode root, List<VariantWish> wishes) {
    Set<VariantSlot> wanted =
        wishes.stream().map(VariantWish::slot).collect(Collectors.toUnmodifiableSet());
    JsonNode list = root.isArray() ? root : root.path("variants");
    Map<VariantSlot, String> questions = new HashMap<>();
    int items = 0;
    for (JsonNode item : list) {
      if (items++ < MOST_ITEMS) {
        slot(item)
            .filter(wanted::contains)
            .ifPresent(
                slot -> usable(item).ifPresent(question -> questions.putIfAbsent(slot, question)));
      }
    }
    return questions.isEmpty()
        ? new Unreadable("it holds no variant that was asked for.")
        : new Variants(Map.copyOf(questions));
  }

  private static Optional<VariantSlot> slot(JsonNode item) {
    return Companion.of(item.path("companion").asText(""))
        .flatMap(companion ->
            QuestionType.of(item.path("type").asText(""))
                .map(type -> new VariantSlot(companion, type)));
  }

  private Optional<String> usable(JsonNode item) {
    String text = item.path("question").asText("");
    if (text.length() > 10 * LONGEST) {
      return Optional.empty();
    }
    String clean = CleanText.of(text);
    return clean.length() <= LONGEST
            && clean.codePoints().anyMatch(Character::isLetter)
            && !ownWords.isIn(clean)
        ? Optional.of(clean)
        : Optional.empty();
  }
}
