package learning.piggyback.web.question.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.PlainText;
import learning.piggyback.domain.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain values: maps, lists, texts, numbers, truth values and null. Reading is bounded in
 * depth and in the number of values, so that a small file cannot fill the memory.
 */
final class JsonTree {

  /** More than the largest lesson has; some 40 MB. */
  static final int MOST_VALUES = 400_000;

  private static final int DEEPEST = 40;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final JsonParser parser;
  private int values;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** UTF-8, in one line. */
  static byte[] write(Map<String, ? extends @Nullable Object> object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      write(json, object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> map -> {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          json.writeFieldName(entry.getKey().toString());
          write(json, entry.getValue());
        }
        json.writeEndObject();
      }
      case List<?> list -> {
        json.writeStartArray();
        for (Object each : list) {
          write(json, each);
        }
        json.writeEndArray();
      }
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      default -> json.writeString(value.toString());
    }
  }

  /**
   * The object of a document.
   *
   * @throws DomainProblem {@code INVALID broken_json} for what is none, {@code TOO_LARGE
   *     import_too_large} when it holds more than can be
   */
  static Map<String, @Nullable Object> read(byte[] document) {
    try (JsonParser parser = JSON.createParser(document)) {
      parser.nextToken();
      Object value = new JsonTree(parser).value();
      if (value instanceof Map<?, ?> && parser.nextToken() == null) {
        return Fields.keyed(value);
      }
    } catch (IOException e) {
      // What is wrong with it helps only who wrote the program that made it.
      throw brokenJson();
    }
    throw brokenJson();
  }

  private static DomainProblem brokenJson() {
    return DomainProblem.invalid("broken_json", "This file is damaged: its JSON cannot be read.");
  }

  private @Nullable Object value() throws IOException {
    if (++values > MOST_VALUES) {
      throw new DomainProblem(
          ProblemKind.TOO_LARGE, "import_too_large", "This file holds too much.");
    }
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw brokenJson();
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> PlainText.of(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw brokenJson();
    };
  }

  private Map<String, @Nullable Object> object() throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      object.put(name, value());
    }
    return object;
  }

  private List<@Nullable Object> array() throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }
}
