package learning.piggyback.media.video;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.application.video.MediaTools;
import learning.piggyback.media.process.ToolOutcome;
import learning.piggyback.media.process.ToolPath;
import learning.piggyback.media.process.ToolRun;
import learning.piggyback.media.process.ToolRunner;

/** Asks the tools for their versions; an answer holds until the program's file is replaced. */
public final class LocalMediaTools implements MediaTools {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Large sites change so often that an older yt-dlp fails on them. */
  private static final Duration OLD = Duration.ofDays(90);

  private static final Map<String, String> NAMES =
      Map.of("deno", "Deno", "node", "Node", "quickjs", "QuickJS", "bun", "Bun");

  private static final Pattern DATED = Pattern.compile("(\\d{4})\\.(\\d{2})\\.(\\d{2}).*");
  private static final Pattern FFMPEG = Pattern.compile("ff\\w+ version (\\S+).*");

  private final ToolMediaStore store;
  private final ToolRunner runner;
  private final DownloadConfiguration download;
  private final MediaConfiguration media;
  private final Clock clock;
  private final VersionMemory memory = new VersionMemory();

  public LocalMediaTools(
      ToolMediaStore store,
      ToolRunner runner,
      DownloadConfiguration download,
      MediaConfiguration media,
      Clock clock) {
    this.store = store;
    this.runner = runner;
    this.download = download;
    this.media = media;
    this.clock = clock;
  }

  @Override
  public List<Tool> look() {
    List<Tool> tools = new ArrayList<>();
    Optional<String> ytDlp = version(download.ytDlpTool(), "--version");
    tools.add(
        new Tool(
            "yt-dlp",
            ytDlp,
            "Without it, no video can be fetched from the web.",
            ytDlp.flatMap(this::age)));
    tools.add(
        new Tool(
            "FFmpeg",
            version(media.ffmpegTool(), "-version"),
            "Without it, no pictures can be taken, and videos come in fewer formats.",
            Optional.empty()));
    tools.add(
        new Tool(
            "ffprobe",
            version(media.ffprobeTool(), "-version"),
            "Without it, a video cannot be checked, and so none is accepted.",
            Optional.empty()));
    tools.add(scriptRuntime());
    store.state().ifPresent(tools::add);
    return List.copyOf(tools);
  }

  private Tool scriptRuntime() {
    Optional<ScriptRuntime> runtime = ScriptRuntime.find(download);
    return new Tool(
        runtime.map(ScriptRuntime::name).map(NAMES::get).orElse("JavaScript runtime"),
        runtime.flatMap(
            found -> memory.of(found.program(), () -> ask(found.program(), found.versionOption()))),
        "Without one (Deno, Node, QuickJS or Bun), newer versions of yt-dlp get few videos from"
            + " YouTube.",
        Optional.empty());
  }

  private Optional<String> version(ToolPath tool, String option) {
    return tool.find().flatMap(path -> memory.of(path, () -> ask(path, option)));
  }

  private Optional<String> ask(Path tool, String option) {
    List<String> lines = new ArrayList<>();
    try (WorkFolder work = store.newWorkFolder()) {
      ToolRun run =
          ToolRun.of(List.of(tool.toString(), option), work.path(), LIMIT).onLine(lines::add);
      boolean answered =
          runner.run(run) instanceof ToolOutcome.Finished finished && finished.succeeded();
      return answered ? lines.stream().findFirst().map(LocalMediaTools::brief) : Optional.empty();
    }
  }

  private static String brief(String line) {
    Matcher ffmpeg = FFMPEG.matcher(line);
    return ffmpeg.matches() ? ffmpeg.group(1) : line.strip();
  }

  private Optional<String> age(String version) {
    Matcher date = DATED.matcher(version);
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate made =
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3)));
      long days =
          ChronoUnit.DAYS.between(made, LocalDate.ofInstant(clock.instant(), clock.getZone()));
      return days > OLD.toDays()
          ? Optional.of(
              "It is %d days old: YouTube and other large sites may fail.".formatted(days))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
