package learning.piggyback.domain.video;

import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/**
 * A video's public name: 1 to 64 of {@code A-Z a-z 0-9 _ -}; case matters. Never part of a path.
 */
public record VideoId(String value) {

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  public VideoId {
    if (!VALID.matcher(value).matches()) {
      throw DomainProblem.invalid("invalid_video_id", "video_id is not valid");
    }
  }

  public static boolean isValid(String text) {
    return VALID.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
