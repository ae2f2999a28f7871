package learning.piggyback.media.video;

import io.micronaut.json.tree.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaProbe;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.media.process.CommandLine;
import learning.piggyback.media.process.Json;
import learning.piggyback.media.process.ToolOutcome;
import learning.piggyback.media.process.ToolRun;
import learning.piggyback.media.process.ToolRunner;

/** Looks at files with ffprobe, which may open that file and nothing else. */
public final class FfprobeMediaProbe implements MediaProbe {

  /**
   * Containers that hold their own data. Play lists (HLS, DASH, concat, image sequences) are not
   * among them: a file that is one in disguise could make the tool open other files.
   */
  static final List<String> INPUT_GUARD =
      List.of(
          "-protocol_whitelist",
          "file",
          "-format_whitelist",
          "mov,matroska,webm,mpegts,mpeg,avi,flv,ogg,asf,mp3,aac,wav,flac");

  private final LocalMediaStore store;
  private final ToolRunner runner;
  private final MediaConfiguration configuration;

  public FfprobeMediaProbe(
      LocalMediaStore store, ToolRunner runner, MediaConfiguration configuration) {
    this.store = store;
    this.runner = runner;
    this.configuration = configuration;
  }

  @Override
  public Optional<MediaInfo> probe(MediaKey file) {
    return probe(store.existing(file));
  }

  Optional<MediaInfo> probe(Path file) {
    Path tool = configuration.ffprobeTool().find().orElseThrow(FfprobeMediaProbe::missing);
    StringBuilder output = new StringBuilder();
    List<String> command =
        new CommandLine(tool)
            .add("-v", "error", "-hide_banner")
            .add(INPUT_GUARD)
            .add("-show_streams", "-show_format", "-of", "json")
            .add("-i", file.toString())
            .toList();
    try (WorkFolder work = store.newWorkFolder()) {
      ToolRun run =
          ToolRun.of(command, work.path(), configuration.probeTimeLimit())
              .onLine(line -> output.append(line).append('\n'));
      return switch (runner.run(run)) {
        case ToolOutcome.Finished finished when finished.succeeded() ->
            Json.read(output.toString()).flatMap(FfprobeMediaProbe::info);
        case ToolOutcome.Finished _ -> Optional.empty();
        case ToolOutcome.TimedOut _ ->
            throw new MediaFailure("timed_out", "Looking at the video took too long.", true);
        case ToolOutcome.Missing _ -> throw missing();
      };
    }
  }

  private static Optional<MediaInfo> info(JsonNode root) {
    List<JsonNode> streams = Json.items(root, "streams");
    JsonNode format = Json.field(root, "format");
    return streams.stream()
        .filter(FfprobeMediaProbe::isMovingPicture)
        .findFirst()
        .map(video -> info(video, format, streams));
  }

  private static MediaInfo info(JsonNode video, JsonNode format, List<JsonNode> streams) {
    double seconds = Json.number(video, "duration").orElse(0.0);
    seconds = Math.max(seconds, Json.number(format, "duration").orElse(0.0));
    double rate = rate(video);
    double length = seconds;
    long frames =
        Json.number(video, "nb_frames")
            .map(Math::round)
            .filter(count -> count > 0)
            .orElseGet(() -> Math.max(1, Math.round(length * rate)));
    boolean audio =
        streams.stream().anyMatch(stream -> "audio".equals(Json.text(stream, "codec_type")));
    return new MediaInfo(
        Duration.ofNanos(Math.round(seconds * 1e9)),
        Json.number(video, "width").orElse(0.0).intValue(),
        Json.number(video, "height").orElse(0.0).intValue(),
        rate,
        frames,
        audio,
        Json.text(video, "codec_name"),
        containerOf(Json.text(format, "format_name")));
  }

  /** A cover picture is a video stream to the tool, but nothing that moves. */
  private static boolean isMovingPicture(JsonNode stream) {
    return "video".equals(Json.text(stream, "codec_type"))
        && Json.number(Json.field(stream, "disposition"), "attached_pic").orElse(0.0) == 0;
  }

  private static double rate(JsonNode video) {
    double average = ratio(Json.text(video, "avg_frame_rate"));
    return average > 0 ? average : ratio(Json.text(video, "r_frame_rate"));
  }

  /** {@code 30000/1001}; zero when it is none. */
  private static double ratio(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return 0;
    }
    double over = Json.toNumber(text.substring(slash + 1)).orElse(0.0);
    double under = Json.toNumber(text.substring(0, slash)).orElse(0.0);
    return over > 0 ? under / over : 0;
  }

  /** The tool names all containers of a family; files of the first are what browsers call mp4. */
  private static String containerOf(String names) {
    if (names.contains("mp4")) {
      return "mp4";
    }
    return names.contains("webm") ? "webm" : names;
  }

  static MediaFailure missing() {
    return new MediaFailure(
        "tool_missing", "FFmpeg is not installed on the server. Please install it.", false);
  }
}
