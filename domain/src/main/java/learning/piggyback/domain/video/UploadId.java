package learning.piggyback.domain.video;

import java.util.UUID;

/** The name of an upload. */
public record UploadId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
