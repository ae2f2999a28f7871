package learning.piggyback.domain.question;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifies a question of a video through all its versions; unique within the video. */
public record QuestionId(UUID value) {

  /** Always the same for the same words. */
  public static QuestionId named(String words) {
    return new QuestionId(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
