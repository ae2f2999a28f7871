package learning.piggyback.media.video;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.media.network.AddressPolicy;
import learning.piggyback.media.network.GuardedProxy;
import learning.piggyback.media.process.CommandLine;
import learning.piggyback.media.process.ToolOutcome;
import learning.piggyback.media.process.ToolRun;
import learning.piggyback.media.process.ToolRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs yt-dlp, without anybody's settings, behind a proxy that guards where it connects. */
final class YtDlp {

  private static final Logger LOG = LoggerFactory.getLogger(YtDlp.class);

  private static final Pattern VERSION = Pattern.compile("(\\d{4})\\.(\\d{2})\\.(\\d{2}).*");

  /** The first version with options for script runtimes. */
  private static final int WITH_RUNTIMES = 20251112;

  /** Also what its own calls of FFmpeg may open. */
  private static final String GUARD = String.join(" ", FfprobeMediaProbe.INPUT_GUARD);

  /**
   * One call.
   *
   * @param what options, and at the end the URL after {@code --}
   */
  record Call(
      WorkFolder work,
      SignIn signIn,
      FetchAttempt attempt,
      List<String> what,
      Duration limit,
      Consumer<String> onLine,
      Runnable onTick) {}

  private final VersionMemory versions = new VersionMemory();
  private final ToolRunner runner;
  private final DownloadConfiguration download;
  private final MediaConfiguration media;
  private final AddressPolicy policy;

  YtDlp(
      ToolRunner runner,
      DownloadConfiguration download,
      MediaConfiguration media,
      AddressPolicy policy) {
    this.runner = runner;
    this.download = download;
    this.media = media;
    this.policy = policy;
  }

  /** Returns when the call has succeeded. */
  void run(Call call) throws FetchFailed {
    Path tool =
        download.ytDlpTool().find().orElseThrow(() -> new FetchFailed(FetchProblem.TOOL_MISSING));
    try (GuardedProxy proxy = new GuardedProxy(policy)) {
      List<String> command =
          new CommandLine(tool)
              .add("--ignore-config", "--no-exec", "--no-cache-dir", "--no-playlist")
              .add("--playlist-end", "1", "--socket-timeout", "20", "--retries", "3")
              .add("--proxy", proxy.url())
              .add("--postprocessor-args", "ffmpeg_i:" + GUARD)
              .add("--postprocessor-args", "ffprobe:" + GUARD)
              .option("--ffmpeg-location", media.ffmpegTool().find().map(Path::toString))
              .option("--user-agent", download.agent().filter(_ -> !call.attempt().isFirst()))
              .add(runtimeOptions(tool, call.work()))
              .add(call.signIn().options())
              .add(call.attempt().clientOptions())
              .add(call.what())
              .toList();
      ToolRun run =
          ToolRun.of(command, call.work().path(), call.limit())
              .withEnvironment(call.signIn().environment())
              .onLine(call.onLine())
              .onTick(call.onTick());
      check(runner.run(run), proxy);
    }
  }

  private static void check(ToolOutcome outcome, GuardedProxy proxy) throws FetchFailed {
    switch (outcome) {
      case ToolOutcome.Finished finished -> {
        if (finished.succeeded()) {
          return;
        }
        LOG.info("yt-dlp ended with {}: {}", finished.exitCode(), finished.errors());
        if (!proxy.refused().isEmpty()) {
          LOG.warn("A download was led to refused addresses: {}", proxy.refused());
          throw new FetchFailed(FetchProblem.INVALID_URL);
        }
        if (FetchVerdict.isFull(finished.errors())) {
          throw new MediaFailure("disk_full", "The disk of the server is full.", false);
        }
        throw new FetchFailed(FetchVerdict.fromErrors(finished.errors()));
      }
      case ToolOutcome.TimedOut _ ->
          throw new FetchFailed(FetchVerdict.passing("It took too long."));
      case ToolOutcome.Missing _ -> throw new FetchFailed(FetchProblem.TOOL_MISSING);
    }
  }

  private List<String> runtimeOptions(Path tool, WorkFolder work) {
    if (versions.of(tool, () -> askVersion(tool, work)).map(YtDlp::dayOf).orElse(0)
        < WITH_RUNTIMES) {
      return List.of();
    }
    CommandLine options = new CommandLine(tool);
    ScriptRuntime.find(download)
        .ifPresent(runtime -> options.add("--no-js-runtimes", "--js-runtimes", runtime.option()));
    if (download.remoteComponents()) {
      options.add("--remote-components", "ejs:github");
    }
    return options.toList().subList(1, options.toList().size());
  }

  private Optional<String> askVersion(Path tool, WorkFolder work) {
    StringBuilder output = new StringBuilder();
    ToolRun run =
        ToolRun.of(List.of(tool.toString(), "--version"), work.path(), Duration.ofSeconds(30))
            .onLine(output::append);
    return runner.run(run) instanceof ToolOutcome.Finished finished && finished.succeeded()
        ? Optional.of(output.toString().strip())
        : Optional.empty();
  }

  private static int dayOf(String version) {
    Matcher parts = VERSION.matcher(version);
    return parts.matches() ? Integer.parseInt(parts.group(1) + parts.group(2) + parts.group(3)) : 0;
  }
}
