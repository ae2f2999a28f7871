package learning.piggyback.domain.video;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/** Where a video's media lies: a generated name, unrelated to the video's id. */
public record MediaFolder(String value) {

  private static final Pattern VALID = Pattern.compile("[a-z0-9]{8,40}");

  public MediaFolder {
    if (!VALID.matcher(value).matches()) {
      throw DomainProblem.invalid("invalid_media_folder", "not a media folder");
    }
  }

  public static MediaFolder random(RandomGenerator random) {
    return new MediaFolder(
        Long.toUnsignedString(random.nextLong() | Long.MIN_VALUE, 36)
            + Long.toUnsignedString(random.nextLong() | Long.MIN_VALUE, 36));
  }

  public MediaKey file(String name) {
    return new MediaKey(this, name);
  }
}
