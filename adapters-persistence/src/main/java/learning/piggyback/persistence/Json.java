package learning.piggyback.persistence;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Documents in text columns. */
@Singleton
public final class Json {

  private final JsonMapper mapper;

  public Json(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public String write(Object document) {
    try {
      return mapper.writeValueAsString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public <T> T read(String text, Argument<T> type) {
    try {
      return Objects.requireNonNull(mapper.readValue(text, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
