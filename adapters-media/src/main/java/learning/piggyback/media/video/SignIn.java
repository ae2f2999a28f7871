package learning.piggyback.media.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.application.video.VideoSource.AuthSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose session the source is shown. A browser's cookies go to the standard hosts only; to read
 * them, the tool keeps the user's own home.
 */
record SignIn(AuthSource source, List<String> options, Map<String, String> environment) {

  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
  static final SignIn NOBODY = new SignIn(AuthSource.NONE, List.of(), Map.of());

  /**
   * Chooses as configured: a browser of this machine, else the cookie file, else nobody.
   *
   * @param home of the user that runs the server
   * @param work where a copy of the cookie file goes, as the tool writes to it
   */
  static SignIn choose(
      DownloadConfiguration configuration, boolean standardHost, Path home, WorkFolder work) {
    DownloadConfiguration.AuthMode mode = configuration.mode();
    if (standardHost && mode != DownloadConfiguration.AuthMode.FILE) {
      Optional<String> browser = browser(home);
      if (browser.isPresent()) {
        return new SignIn(
            AuthSource.BROWSER,
            List.of("--cookies-from-browser", browser.get()),
            Map.of("HOME", home.toString()));
      }
    }
    return mode == DownloadConfiguration.AuthMode.BROWSER
        ? NOBODY
        : cookieFile(configuration, work);
  }

  private static SignIn cookieFile(DownloadConfiguration configuration, WorkFolder work) {
    Optional<Path> file = configuration.cookies().map(Path::of).filter(Files::isReadable);
    if (file.isEmpty()) {
      configuration.cookies().ifPresent(_ -> LOG.warn("The configured cookie file cannot be read"));
      return NOBODY;
    }
    try {
      Path copy = Files.copy(file.get(), work.resolve("cookies.txt"));
      return new SignIn(AuthSource.COOKIEFILE, List.of("--cookies", copy.toString()), Map.of());
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  /** The first browser that has a profile; Safari's is out of reach for other programs. */
  private static Optional<String> browser(Path home) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Map<String, String> profiles = new LinkedHashMap<>();
    if (system.startsWith("mac")) {
      profiles.put("chrome", "Library/Application Support/Google/Chrome");
      profiles.put("firefox", "Library/Application Support/Firefox/Profiles");
    } else if (system.startsWith("windows")) {
      profiles.put("chrome", "AppData/Local/Google/Chrome/User Data");
      profiles.put("firefox", "AppData/Roaming/Mozilla/Firefox/Profiles");
      profiles.put("edge", "AppData/Local/Microsoft/Edge/User Data");
    } else {
      profiles.put("chrome", ".config/google-chrome");
      profiles.put("firefox", ".mozilla/firefox");
      profiles.put("edge", ".config/microsoft-edge");
    }
    return profiles.entrySet().stream()
        .filter(profile -> Files.isDirectory(home.resolve(profile.getValue())))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
