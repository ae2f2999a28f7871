package learning.piggyback.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads JSON scalars as what they are: the library would take 5, true and ["x"] for texts too. */
@Factory
final class StrictScalars {

  static final String SHOULD_BE = "Input should be a valid ";

  @Singleton
  Deserializer<String> texts() {
    return strict("string", JsonNode::isString, JsonNode::getStringValue);
  }

  @Singleton
  Deserializer<Boolean> booleans() {
    return strict("boolean", JsonNode::isBoolean, JsonNode::getBooleanValue);
  }

  @Singleton
  Deserializer<Integer> integers() {
    return strict("integer", StrictScalars::isInteger, JsonNode::getIntValue);
  }

  @Singleton
  Deserializer<Double> numbers() {
    return strict("number", JsonNode::isNumber, JsonNode::getDoubleValue);
  }

  private static <T> Deserializer<T> strict(
      String name, Predicate<JsonNode> fits, Function<JsonNode, T> read) {
    return (decoder, context, type) -> {
      JsonNode node = decoder.decodeNode();
      if (!fits.test(node)) {
        throw new SerdeException(SHOULD_BE + name);
      }
      return read.apply(node);
    };
  }

  private static boolean isInteger(JsonNode node) {
    return node.isNumber()
        && node.getBigDecimalValue().stripTrailingZeros().scale() <= 0
        && node.getBigDecimalValue().abs().doubleValue() <= Integer.MAX_VALUE;
  }
}
