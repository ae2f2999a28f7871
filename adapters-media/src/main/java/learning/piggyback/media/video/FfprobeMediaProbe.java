package learning.piggyback.media.video;

import java.nio.file.Path;
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

  private final ToolMediaStore store;
  private final ToolRunner runner;
  private final MediaConfiguration configuration;

  public FfprobeMediaProbe(
      ToolMediaStore store, ToolRunner runner, MediaConfiguration configuration) {
    this.store = store;
    this.runner = runner;
    this.configuration = configuration;
  }

  @Override
  public Optional<MediaInfo> probe(MediaKey file) {
    try (WorkFolder work = store.newWorkFolder()) {
      return probe(store.existing(file, work));
    }
  }

  Optional<MediaInfo> probe(Path file) {
    Path tool = configuration.ffprobeTool().find().orElseThrow(FfprobeMediaProbe::missing);
    StringBuilder output = new StringBuilder();
    List<String> command =
        new CommandLine(tool)
            .add("-v", "error", "-hide_banner")
            .add(INPUT_GUARD)
            .add("-show_entries", ProbedFile.ENTRIES, "-of", "json")
            .add("-i", file.toString())
            .toList();
    try (WorkFolder work = store.newWorkFolder()) {
      ToolRun run =
          ToolRun.of(command, work.path(), configuration.probeTimeLimit())
              .onLine(line -> output.append(line).append('\n'));
      return switch (runner.run(run)) {
        case ToolOutcome.Finished finished when finished.succeeded() ->
            Json.read(output.toString())
                .flatMap(json -> new ProbedFile(json, FileLayout.of(file)).info());
        case ToolOutcome.Finished finished when finished.crashed() -> throw Ffmpeg.crashed();
        case ToolOutcome.Finished _ -> Optional.empty();
        case ToolOutcome.TimedOut _ ->
            throw new MediaFailure("timed_out", "Looking at the video took too long.", true);
        case ToolOutcome.Missing _ -> throw missing();
      };
    }
  }

  static MediaFailure missing() {
    return new MediaFailure(
        "tool_missing", "FFmpeg is not installed on the server. Please install it.", false);
  }
}
