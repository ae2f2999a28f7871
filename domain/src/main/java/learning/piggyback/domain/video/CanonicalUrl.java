package learning.piggyback.domain.video;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One spelling for the many that a video's address has, so that it is fetched once. Known are those
 * of YouTube; other addresses are only stripped.
 */
public final class CanonicalUrl {

  private static final Pattern HOST =
      Pattern.compile("(www\\.|m\\.|music\\.)?(youtube\\.com|youtube-nocookie\\.com|youtu\\.be)");
  private static final String ID = "([A-Za-z0-9_-]{11})";
  private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)v=" + ID + "(?:&|$)");
  private static final Pattern IN_PATH = Pattern.compile("/(?:shorts|embed|live|v)/" + ID + "/?");
  private static final Pattern SHORT = Pattern.compile("/" + ID + "/?");

  private CanonicalUrl() {}

  /** The one spelling when it is known, else the same without spaces around it. */
  public static String of(String url) {
    String text = url.strip();
    try {
      return youTubeId(new URI(text))
          .map(id -> "https://www.youtube.com/watch?v=" + id)
          .orElse(text);
    } catch (URISyntaxException _) {
      return text;
    }
  }

  private static Optional<String> youTubeId(URI uri) {
    if (uri.getHost() == null) {
      return Optional.empty();
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    boolean plain =
        "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost().equals(uri.getRawAuthority());
    String path = uri.getRawPath();
    if (!plain || path == null || !HOST.matcher(host).matches()) {
      return Optional.empty();
    }
    if (host.endsWith("youtu.be")) {
      return found(SHORT.matcher(path));
    }
    return path.equals("/watch") && uri.getRawQuery() != null
        ? Optional.of(IN_QUERY.matcher(uri.getRawQuery()))
            .filter(Matcher::find)
            .map(m -> m.group(1))
        : found(IN_PATH.matcher(path));
  }

  private static Optional<String> found(Matcher matcher) {
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
