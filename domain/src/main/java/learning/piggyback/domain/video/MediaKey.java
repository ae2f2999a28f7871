package learning.piggyback.domain.video;

import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/**
 * One media file: a folder and a name made by us, such as {@code video.mp4} or {@code
 * frames/frame_0007s.jpg}.
 */
public record MediaKey(MediaFolder folder, String name) {

  private static final Pattern VALID =
      Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)?");

  public MediaKey {
    if (name.length() > 100 || !VALID.matcher(name).matches()) {
      throw DomainProblem.invalid("invalid_media_name", "not a media name");
    }
  }

  /** {@code folder/name}, the form in which it is stored. */
  public String path() {
    return folder.value() + "/" + name;
  }

  public static MediaKey ofPath(String path) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      throw DomainProblem.invalid("invalid_media_name", "not a media path");
    }
    return new MediaKey(new MediaFolder(path.substring(0, slash)), path.substring(slash + 1));
  }
}
