package learning.piggyback.ai.question.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.domain.question.QuestionType;

/**
 * Reads a model's answer. Models that no schema holds think aloud, wrap it in a code fence, key the
 * questions by type, or write {@code q} and {@code a}: all of that is taken.
 */
final class AnswerReader {

  /** What was read: proposals, or why there are none. */
  sealed interface Read {

    /**
     * @param best the type that the model prefers
     */
    record Proposals(List<ProposedQuestion> questions, Optional<QuestionType> best)
        implements Read {}

    /** Not the shape that was asked for; the fault is told to the model. */
    record Unreadable(String fault) implements Read {}

    /** The model says in words that it will not. */
    record Declined() implements Read {}
  }

  private static final int MOST_QUESTIONS = 50;
  private static final int MOST_ITEMS = 50;

  private AnswerReader() {}

  static Read read(String text, boolean cutOff) {
    return switch (JsonAnswer.read(text, cutOff)) {
      case JsonAnswer.Declined() -> new Read.Declined();
      case JsonAnswer.Unreadable(String fault) -> new Read.Unreadable(fault);
      case JsonAnswer.Tree(JsonNode root) -> proposals(root);
    };
  }

  private static Read proposals(JsonNode root) {
    JsonNode list = root.isArray() ? root : root.path("questions");
    List<ProposedQuestion> questions = new ArrayList<>();
    if (list.isArray()) {
      for (JsonNode item : list) {
        addProposal(questions, item, text(item, "type"));
      }
    } else if (list.isObject()) {
      list.properties().forEach(entry -> addProposal(questions, entry.getValue(), entry.getKey()));
    } else if (root.has("question") || root.has("q")) {
      addProposal(questions, root, text(root, "type"));
    } else {
      return new Read.Unreadable("it has no list \"questions\".");
    }
    return new Read.Proposals(List.copyOf(questions), QuestionType.of(text(root, "best_question")));
  }

  private static void addProposal(List<ProposedQuestion> questions, JsonNode item, String type) {
    if (!item.isObject() || questions.size() >= MOST_QUESTIONS) {
      return;
    }
    questions.add(
        new ProposedQuestion(
            QuestionType.of(type),
            text(item, "question", "q"),
            text(item, "answer", "a"),
            number(item.path("rank")),
            texts(item.path("accepted_answers")),
            numbers(item.path("cues")),
            number(item.path("second")),
            item.path("visual").asBoolean(false)));
  }

  private static String text(JsonNode item, String... names) {
    for (String name : names) {
      JsonNode value = item.path(name);
      if (value.isValueNode() && !value.isNull()) {
        return value.asText();
      }
    }
    return "";
  }

  private static OptionalInt number(JsonNode value) {
    String text = value.isValueNode() ? value.asText().strip() : "";
    return text.matches("[0-9]{1,6}(\\.0+)?")
        ? OptionalInt.of((int) Double.parseDouble(text))
        : OptionalInt.empty();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list) {
      if (item.isValueNode() && !item.isNull() && texts.size() < MOST_ITEMS) {
        texts.add(item.asText());
      }
    }
    return texts;
  }

  private static List<Integer> numbers(JsonNode list) {
    List<Integer> numbers = new ArrayList<>();
    number(list).ifPresent(numbers::add);
    for (JsonNode item : list) {
      if (numbers.size() < MOST_ITEMS) {
        number(item).ifPresent(numbers::add);
      }
    }
    return numbers;
  }
}
