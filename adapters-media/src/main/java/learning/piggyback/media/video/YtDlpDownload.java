package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.media.process.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One download into a work folder: video, thumbnail and subtitles, checked and named. */
final class YtDlpDownload {

  private static final Logger LOG = LoggerFactory.getLogger(YtDlpDownload.class);

  /** A finished file and the name that it is to have. */
  record Named(Path path, String name) {}

  record Files(
      Named video,
      Optional<Named> thumbnail,
      Optional<Named> subtitles,
      Optional<String> subtitleWarning) {}

  private static final String MARK = "piggyback-progress ";
  private static final String PROGRESS =
      "download:"
          + MARK
          + "%(progress.downloaded_bytes)s %(progress.total_bytes)s"
          + " %(progress.total_bytes_estimate)s %(progress.speed)s %(progress.filename)s";

  /** What browsers play comes first. */
  private static final List<String> CONTAINERS = List.of("mp4", "webm", "mkv", "mov");

  private static final List<String> PICTURES = List.of("jpg", "jpeg", "png", "webp");

  /** Of the whole progress; the rest is for subtitles and checks. */
  private static final double DOWNLOAD_SHARE = 0.95;

  private static final Duration SUBTITLE_LIMIT = Duration.ofMinutes(2);

  private final YtDlp tool;
  private final ContainerRepair repair;
  private final FfprobeMediaProbe probe;
  private final DownloadConfiguration configuration;
  private final MediaConfiguration media;

  YtDlpDownload(
      YtDlp tool,
      ContainerRepair repair,
      FfprobeMediaProbe probe,
      DownloadConfiguration configuration,
      MediaConfiguration media) {
    this.tool = tool;
    this.repair = repair;
    this.probe = probe;
    this.configuration = configuration;
    this.media = media;
  }

  Files run(URI uri, WorkFolder work, SignIn signIn, FetchAttempt attempt, Progress progress)
      throws FetchFailed {
    work.clear("cookies.txt");
    BiFunction<List<String>, Duration, YtDlp.Call> calls =
        (what, limit) ->
            new YtDlp.Call(
                work, signIn, attempt, what, limit, line -> {}, progress::stopIfCancelled);
    download(calls.apply(videoOptions(uri, attempt), configuration.timeLimit()), progress);
    Path video = repaired(primary(work), work, progress);
    checkContent(video);
    progress.at(new Percentage(100 * DOWNLOAD_SHARE), "Fetching subtitles");
    Optional<YtDlpInfo.Track> track = offeredSubtitles(work);
    Optional<Named> subtitles = Optional.empty();
    Optional<String> warning = Optional.empty();
    if (track.isPresent()) {
      try {
        tool.run(calls.apply(subtitleOptions(work, track.get()), SUBTITLE_LIMIT));
        subtitles = subtitles(work, track.get());
      } catch (FetchFailed e) {
        LOG.info("The subtitles were not fetched: {}", e.verdict().message());
      }
      warning =
          subtitles.isPresent()
              ? Optional.empty()
              : Optional.of("The video has subtitles, but they could not be fetched.");
    }
    progress.at(Percentage.ALL, "Downloaded");
    String extension = extension(video);
    return new Files(new Named(video, "video." + extension), thumbnail(work), subtitles, warning);
  }

  static void checkDuration(Duration duration, DownloadConfiguration configuration)
      throws FetchFailed {
    if (duration.compareTo(configuration.maxDuration()) > 0) {
      throw new FetchFailed(
          FetchVerdict.failed(
              "The video is longer than the %d minutes allowed."
                  .formatted(configuration.maxDuration().toMinutes())));
    }
  }

  private List<String> videoOptions(URI uri, FetchAttempt attempt) {
    List<String> options =
        new ArrayList<>(attempt.formatOptions(media.ffmpegTool().find().isPresent()));
    options.addAll(
        List.of(
            "--write-thumbnail",
            "--write-info-json",
            "--no-mtime",
            "--match-filters",
            "!is_live",
            "--max-filesize",
            String.valueOf(configuration.maxSize()),
            "--newline",
            "--progress",
            "--progress-template",
            PROGRESS,
            "--output",
            "video.%(ext)s",
            "--output",
            "thumbnail:thumbnail.%(ext)s",
            "--output",
            "infojson:about",
            "--",
            uri.toString()));
    return options;
  }

  /** From what the first call noted of the video, so that the page is not asked again. */
  private static List<String> subtitleOptions(WorkFolder work, YtDlpInfo.Track track) {
    return List.of(
        "--load-info-json",
        work.resolve("about.info.json").toString(),
        "--skip-download",
        track.automatic() ? "--write-auto-subs" : "--write-subs",
        "--sub-langs",
        track.language(),
        "--sub-format",
        "vtt/best",
        "--convert-subs",
        "vtt",
        "--output",
        "subtitles");
  }

  private void download(YtDlp.Call call, Progress progress) throws FetchFailed {
    AtomicBoolean tooLarge = new AtomicBoolean();
    DownloadMeter meter = new DownloadMeter(progress, DOWNLOAD_SHARE);
    StallWatch stall = new StallWatch(configuration.stallTimeLimit());
    try {
      tool.run(
          new YtDlp.Call(
              call.work(),
              call.signIn(),
              call.attempt(),
              call.what(),
              call.limit(),
              line -> {
                stall.heard();
                meter.read(line, MARK);
                tooLarge.compareAndSet(false, line.contains("larger than max-filesize"));
              },
              () -> {
                progress.stopIfCancelled();
                long size = call.work().size();
                if (size > 2 * configuration.maxSize()) {
                  throw new TooLarge();
                }
                stall.check(size);
              }));
    } catch (TooLarge e) {
      throw new FetchFailed(tooLarge());
    } catch (StallWatch.Stalled e) {
      throw new FetchFailed(
          FetchVerdict.passing("The download did not get on any more and was ended."));
    }
    if (tooLarge.get()) {
      throw new FetchFailed(tooLarge());
    }
  }

  private FetchVerdict tooLarge() {
    return FetchVerdict.failed(
        "The video is larger than the %d MB allowed.".formatted(configuration.maxSize() >> 20));
  }

  private static Path primary(WorkFolder work) throws FetchFailed {
    return CONTAINERS.stream()
        .flatMap(extension -> named(work, "video." + extension))
        .findFirst()
        .orElseThrow(() -> new FetchFailed(FetchProblem.VIDEO_FILE_MISSING));
  }

  private static Stream<Path> named(WorkFolder work, String name) {
    return work.files().stream().filter(file -> file.endsWith(name));
  }

  private Path repaired(Path video, WorkFolder work, Progress progress) throws FetchFailed {
    return repair
        .repaired(video, work, progress)
        .orElseThrow(() -> new FetchFailed(FetchProblem.INVALID_CONTAINER));
  }

  private void checkContent(Path video) throws FetchFailed {
    MediaInfo info =
        probe.probe(video).orElseThrow(() -> new FetchFailed(FetchProblem.VIDEO_FILE_MISSING));
    checkDuration(info.duration(), configuration);
  }

  private Optional<YtDlpInfo.Track> offeredSubtitles(WorkFolder work) {
    Path about = work.resolve("about.info.json");
    try {
      return Json.read(java.nio.file.Files.readString(about))
          .flatMap(json -> new YtDlpInfo(json).subtitles(configuration.language()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Named> subtitles(WorkFolder work, YtDlpInfo.Track track) {
    String language = track.language().replace("-orig", "");
    return named(work, "subtitles." + track.language() + ".vtt")
        .findFirst()
        .filter(file -> startsWith(file, "WEBVTT"))
        .map(file -> new Named(file, "subtitles." + language + ".vtt"));
  }

  /** Only true pictures: the browser will be told that it is one. */
  private static Optional<Named> thumbnail(WorkFolder work) {
    return PICTURES.stream()
        .flatMap(extension -> named(work, "thumbnail." + extension))
        .filter(file ->
            startsWith(file, "\u00ff\u00d8\u00ff")
                || startsWith(file, "\u0089PNG")
                || startsWith(file, "RIFF"))
        .map(file -> new Named(file, "thumbnail." + extension(file)))
        .findFirst();
  }

  private static boolean startsWith(Path file, String bytes) {
    try (InputStream content = java.nio.file.Files.newInputStream(file)) {
      String head = new String(content.readNBytes(16), ISO_8859_1);
      return head.startsWith(bytes) || head.startsWith("\u00ef\u00bb\u00bf" + bytes);
    } catch (IOException e) {
      return false;
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Unwinds a run that fetches more than it may. */
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("too large", null, false, false);
    }
  }
}
