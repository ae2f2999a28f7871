package learning.piggyback.media.video;

import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.AllowedHosts;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.media.network.AddressPolicy;
import learning.piggyback.media.process.Json;
import learning.piggyback.media.process.ToolRunner;

/**
 * Fetches videos with yt-dlp.
 *
 * <p>What a URL can reach is bounded three times: the URL as given must be of an allowed host and
 * its host must have public addresses only (unless the operator named that very host); the address
 * of the page that redirects lead to must be of an allowed host as well; and every connection of
 * the tool, whatever it is for, goes through a {@link
 * learning.piggyback.media.network.GuardedProxy} that refuses private addresses at the time of
 * connecting. What remains: files that an allowed page names (video, pieces of a stream, subtitles,
 * thumbnail) may come from any public host, as they do on all large sites, and a server that can
 * only reach the internet through a proxy of its own is not supported.
 */
public final class YtDlpVideoSource implements VideoSource {

  private final ToolMediaStore store;
  private final DownloadConfiguration configuration;
  private final AllowedHosts hosts;
  private final AllowedHosts standardHosts = new AllowedHosts(AllowedHosts.YOUTUBE, Set.of());
  private final AddressPolicy policy;
  private final YtDlp tool;
  private final YtDlpDownload download;
  private final RecoveryHints hints;
  private final Path home;

  public YtDlpVideoSource(
      ToolMediaStore store,
      ToolRunner runner,
      DownloadConfiguration configuration,
      MediaConfiguration media) {
    this(store, runner, configuration, media, new AddressPolicy(configuration.hosts()));
  }

  YtDlpVideoSource(
      ToolMediaStore store,
      ToolRunner runner,
      DownloadConfiguration configuration,
      MediaConfiguration media,
      AddressPolicy policy) {
    this.store = store;
    this.configuration = configuration;
    this.hosts = configuration.hosts();
    this.policy = policy;
    this.tool = new YtDlp(runner, configuration, media, policy);
    this.download =
        new YtDlpDownload(
            tool,
            new ContainerRepair(runner, media),
            new FfprobeMediaProbe(store, runner, media),
            configuration,
            media);
    this.home = Path.of(System.getProperty("user.home", "."));
    this.hints =
        new RecoveryHints(System.getProperty("os.name", ""), configuration.agent().isPresent());
  }

  @Override
  public Described describe(String url, Progress progress) {
    progress.stopIfCancelled();
    Try attempt = new Try();
    try (WorkFolder work = store.newWorkFolder()) {
      URI uri = allowed(url);
      attempt.signIn = SignIn.choose(configuration, isStandard(uri), home, work);
      progress.at(Percentage.ZERO, "Looking at the page");
      return new Described.Found(
          attempt.untilItWorks(isStandard(uri), () -> look(uri, work, attempt, progress)));
    } catch (FetchFailed e) {
      return new Described.Failed(attempt.failure(e.verdict()));
    } catch (MediaFailure e) {
      return new Described.Failed(attempt.failure(missingTool(e)));
    }
  }

  @Override
  public Fetched fetch(Description video, MediaFolder into, Progress progress) {
    progress.stopIfCancelled();
    Try attempt = new Try();
    try (WorkFolder work = store.newWorkFolder()) {
      URI uri = allowed(video.url());
      attempt.signIn = SignIn.choose(configuration, isStandard(uri), home, work);
      YtDlpDownload.Files files =
          attempt.untilItWorks(
              isStandard(uri),
              () -> download.run(uri, work, attempt.signIn, attempt.current, progress));
      return attempt.deliver(files, into);
    } catch (FetchFailed e) {
      return new Fetched.Failed(attempt.failure(e.verdict()));
    } catch (MediaFailure e) {
      return new Fetched.Failed(attempt.failure(missingTool(e)));
    }
  }

  private Description look(URI uri, WorkFolder work, Try attempt, Progress progress)
      throws FetchFailed {
    StringBuilder output = new StringBuilder();
    tool.run(
        new YtDlp.Call(
            work,
            attempt.signIn,
            attempt.current,
            List.of("--dump-single-json", "--", uri.toString()),
            configuration.describeTimeLimit(),
            output::append,
            progress::stopIfCancelled));
    YtDlpInfo info =
        Json.read(output.toString())
            .map(YtDlpInfo::new)
            .orElseThrow(() -> new FetchFailed(FetchProblem.UNEXPECTED_ERROR));
    if (!info.isOneVideo()) {
      throw new FetchFailed(
          new FetchVerdict(
              FetchProblem.INVALID_URL,
              false,
              false,
              "This is a list. Give the address of one video."));
    }
    Description description = info.describe(uri.toString());
    if (!info.isFetchable() || hosts.accept(description.url()).isEmpty()) {
      throw new FetchFailed(FetchProblem.INVALID_URL);
    }
    if (info.isLive()) {
      throw new FetchFailed(
          FetchVerdict.failed("A live stream cannot be fetched; wait for its end."));
    }
    YtDlpDownload.checkDuration(description.duration(), configuration);
    return description;
  }

  /** The URL as one that may be asked. */
  private URI allowed(String url) throws FetchFailed {
    URI uri = hosts.accept(url).orElseThrow(() -> new FetchFailed(FetchProblem.INVALID_URL));
    // The tool passes messages to itself in the fragment; nobody else may.
    String fragment = uri.getRawFragment();
    if (fragment != null && fragment.contains("__youtubedl_smuggle")) {
      throw new FetchFailed(FetchProblem.INVALID_URL);
    }
    try {
      if (policy.reachable(uri).isEmpty()) {
        throw new FetchFailed(FetchProblem.INVALID_URL);
      }
    } catch (UnknownHostException e) {
      throw new FetchFailed(FetchVerdict.passing("The site cannot be reached from the server."));
    }
    return uri;
  }

  private boolean isStandard(URI uri) {
    return standardHosts.accept(uri.toString()).isPresent();
  }

  /** Other failures of media tools are the caller's to handle. */
  private static FetchVerdict missingTool(MediaFailure failure) {
    if (failure.code().equals("tool_missing")) {
      return FetchVerdict.of(FetchProblem.TOOL_MISSING);
    }
    throw failure;
  }

  /** The tries of one request: who was signed in and what was asked last, for the answer. */
  private final class Try {

    /** One try. */
    @FunctionalInterface
    private interface Step<T> {
      T go() throws FetchFailed;
    }

    private SignIn signIn = SignIn.NOBODY;
    private FetchAttempt current = FetchAttempt.first(false);

    private <T> T untilItWorks(boolean rotates, Step<T> step) throws FetchFailed {
      current = FetchAttempt.first(rotates);
      while (true) {
        try {
          return step.go();
        } catch (FetchFailed e) {
          current = current.after(e.verdict()).orElseThrow(() -> e);
        }
      }
    }

    private Failure failure(FetchVerdict verdict) {
      return new Failure(
          verdict.problem(),
          verdict.message(),
          hints.hint(verdict.problem(), signIn.source()),
          signIn.source(),
          current.playerClients(),
          verdict.passing());
    }

    /** The video last: with it, the folder holds a video. */
    private Fetched.Files deliver(YtDlpDownload.Files files, MediaFolder into) {
      Optional<MediaKey> thumbnail = files.thumbnail().map(file -> adopt(file, into));
      Optional<MediaKey> subtitles = files.subtitles().map(file -> adopt(file, into));
      return new Fetched.Files(
          adopt(files.video(), into),
          thumbnail,
          subtitles,
          files.subtitleWarning(),
          signIn.source(),
          current.playerClients());
    }

    private MediaKey adopt(YtDlpDownload.Named file, MediaFolder into) {
      MediaKey key = into.file(file.name());
      store.adopt(file.path(), key);
      return key;
    }
  }
}
