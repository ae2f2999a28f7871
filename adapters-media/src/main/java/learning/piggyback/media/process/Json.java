package learning.piggyback.media.process;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the tools print, in which any field may be absent, null or of another type. */
public final class Json {

  private static final JsonFactory PARSERS = new JsonFactory();
  private static final JsonNodeTreeCodec TREES = JsonNodeTreeCodec.getInstance();

  private Json() {}

  /** Empty when the text is no JSON. */
  public static Optional<JsonNode> read(String text) {
    try (JsonParser parser = PARSERS.createParser(text)) {
      return Optional.ofNullable(TREES.readTree(parser));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** An empty object when there is no such field. */
  public static JsonNode field(JsonNode node, String name) {
    JsonNode field = node.isObject() ? node.get(name) : null;
    return field == null ? JsonNode.createObjectNode(Map.of()) : field;
  }

  public static List<JsonNode> items(JsonNode node, String name) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode field = field(node, name);
    if (field.isArray()) {
      field.values().forEach(items::add);
    }
    return items;
  }

  /** Empty text when there is none. */
  public static String text(JsonNode node, String name) {
    JsonNode field = field(node, name);
    return field.isString() ? field.getStringValue() : "";
  }

  /** Of a number or of a text that is one. */
  public static Optional<Double> number(JsonNode node, String name) {
    JsonNode field = field(node, name);
    if (field.isNumber()) {
      return Optional.of(field.getDoubleValue());
    }
    return field.isString() ? toNumber(field.getStringValue()) : Optional.empty();
  }

  public static Optional<Double> toNumber(@Nullable String text) {
    try {
      return text == null
          ? Optional.empty()
          : Optional.of(Double.valueOf(text)).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public static boolean isTrue(JsonNode node, String name) {
    JsonNode field = field(node, name);
    return field.isBoolean() && field.getBooleanValue();
  }
}
