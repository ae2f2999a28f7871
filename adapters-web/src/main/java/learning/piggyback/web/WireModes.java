package learning.piggyback.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.web.InvalidInputResponse.Fault;
import org.jspecify.annotations.Nullable;

/** Reads interaction modes; an unknown one is a 422. */
public final class WireModes {

  private WireModes() {}

  /** Empty when left out. */
  public static Optional<InteractionMode> read(String place, String field, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(InteractionMode.values())
            .filter(mode -> mode.wire().equalsIgnoreCase(text.strip()))
            .findFirst()
            .orElseThrow(() -> unknown(place, field)));
  }

  private static InvalidInput unknown(String place, String field) {
    String known =
        Arrays.stream(InteractionMode.values())
            .map(InteractionMode::wire)
            .collect(Collectors.joining(", "));
    return new InvalidInput(
        List.of(new Fault(List.of(place, field), "Input should be one of " + known, "enum")));
  }
}
