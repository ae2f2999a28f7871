package learning.piggyback.ai.question.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model's answer as JSON: taken out of its thoughts, its code fence and the words around it. */
public sealed interface JsonAnswer {

  /** What was read. */
  record Tree(JsonNode root) implements JsonAnswer {}

  /**
   * No JSON.
   *
   * @param fault what is wrong, for the model
   */
  record Unreadable(String fault) implements JsonAnswer {}

  /** The model says in words that it will not. */
  record Declined() implements JsonAnswer {}

  /**
   * @param cutOff the model ran out of room
   */
  static JsonAnswer read(String text, boolean cutOff) {
    String json = Form.unwrapped(text);
    if (!json.startsWith("{") && !json.startsWith("[")) {
      return Form.DECLINES.matcher(text).find()
          ? new Declined()
          : new Unreadable("it is not JSON.");
    }
    try {
      return new Tree(Form.JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return new Unreadable(
          cutOff
              ? "it is too long and was cut off; write fewer words."
              : "it is not valid JSON (line %d, column %d)."
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
  }

  /** The forms that answers come in. */
  final class Form {

    private static final ObjectReader JSON =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private static final Pattern THOUGHTS =
        Pattern.compile("^\\s*<think>.*?</think>", Pattern.DOTALL);

    private static final Pattern CODE_FENCE =
        Pattern.compile("```[A-Za-z]*\\s*\\n?(.*?)```", Pattern.DOTALL);
    private static final Pattern DECLINES =
        Pattern.compile(
            "^\\W*(?:I(?:'|’)?m (?:really |very )?sorry|Sorry|I apologi[sz]e"
                + "|I (?:can(?:no|')?t|can’t|cannot|won(?:'|’)t|am unable|am not able)"
                + "|I(?:'|’)m (?:unable|not able)|As an AI)\\b",
            Pattern.CASE_INSENSITIVE);

    private Form() {}

    private static String unwrapped(String text) {
      String spoken = THOUGHTS.matcher(text).replaceFirst("").strip();
      if (spoken.startsWith("{") || spoken.startsWith("[")) {
        return spoken;
      }
      Matcher fence = CODE_FENCE.matcher(spoken);
      String inner = fence.find() ? fence.group(1).strip() : spoken;
      int open = inner.indexOf('{');
      int close = inner.lastIndexOf('}');
      boolean isWrapped = !inner.startsWith("{") && !inner.startsWith("[");
      return isWrapped && open >= 0 && close > open ? inner.substring(open, close + 1) : inner;
    }
  }
}
