package learning.piggyback.domain.job;

import java.util.UUID;

/** The name of a piece of background work. */
public record JobId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
