package learning.piggyback.media.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.SoundExtractor;
import learning.piggyback.application.video.SoundPiece;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.media.process.CommandLine;
import learning.piggyback.media.process.ToolOutcome;
import learning.piggyback.media.process.ToolRun;
import learning.piggyback.media.process.ToolRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes sound with FFmpeg: 16 kHz and one channel, what speech models listen to. */
public final class FfmpegSoundExtractor implements SoundExtractor {

  private static final Logger LOG = LoggerFactory.getLogger(FfmpegSoundExtractor.class);

  /** 9.6 MB each; services take 25 MB. Short, so that little is lost when one fails. */
  private static final Duration PIECE = Duration.ofMinutes(5);

  /** 1.4 GB of work file; longer videos are not fetched. */
  private static final Duration LONGEST = Duration.ofHours(12);

  private static final String FILE = "sound.raw";

  private final ToolMediaStore store;
  private final ToolRunner runner;
  private final MediaConfiguration configuration;
  private final Duration pieceLength;

  public FfmpegSoundExtractor(
      ToolMediaStore store, ToolRunner runner, MediaConfiguration configuration) {
    this(store, runner, configuration, PIECE);
  }

  FfmpegSoundExtractor(
      ToolMediaStore store,
      ToolRunner runner,
      MediaConfiguration configuration,
      Duration pieceLength) {
    this.store = store;
    this.runner = runner;
    this.configuration = configuration;
    this.pieceLength = pieceLength;
  }

  @Override
  public Optional<Sound> extract(MediaKey video, Progress progress) {
    Path tool = configuration.ffmpegTool().find().orElseThrow(FfprobeMediaProbe::missing);
    progress.stopIfCancelled();
    WorkFolder work = store.newWorkFolder();
    boolean handedOver = false;
    try {
      Path file = store.existing(video, work);
      ToolRun run =
          ToolRun.of(command(tool, file), work.path(), configuration.framesTimeLimit())
              .onTick(progress::stopIfCancelled);
      PcmFile sound = new PcmFile(work.resolve(FILE));
      if (!hasSound(runner.run(run)) || Files.size(sound.path()) == 0) {
        return Optional.empty();
      }
      int length = Math.toIntExact(pieceLength.toMillis() * PcmFile.RATE / 1_000);
      Sound cut = new CutSound(work, sound, sound.cuts(length));
      handedOver = true;
      return Optional.of(cut);
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    } finally {
      if (!handedOver) {
        work.close();
      }
    }
  }

  /** {@code first_pts=0}, {@code async=1}: sound that begins late or has gaps keeps its times. */
  private static List<String> command(Path tool, Path file) {
    return new CommandLine(tool)
        .add("-v", "error", "-nostdin", "-hide_banner")
        .add(FfprobeMediaProbe.INPUT_GUARD)
        .add("-vn", "-sn", "-dn", "-i", file.toString())
        .add("-map", "0:a:0?", "-t", String.valueOf(LONGEST.toSeconds()))
        .add("-af", "aresample=async=1:first_pts=0", "-ac", "1")
        .add("-ar", String.valueOf(PcmFile.RATE), "-f", "s16le", FILE)
        .toList();
  }

  private static boolean hasSound(ToolOutcome outcome) {
    return switch (outcome) {
      case ToolOutcome.Finished finished when finished.succeeded() -> true;
      case ToolOutcome.Finished finished
          when finished.errors().contains("does not contain any stream") ->
          false;
      case ToolOutcome.Finished finished -> {
        LOG.info("FFmpeg ended with {}: {}", finished.exitCode(), finished.errors());
        throw finished.errors().contains("No space left on device")
            ? new MediaFailure("disk_full", "The disk of the server is full.", false)
            : new MediaFailure("media_broken", "The video's sound could not be read.", false);
      }
      case ToolOutcome.TimedOut _ ->
          throw new MediaFailure("timed_out", "Taking the sound took too long.", true);
      case ToolOutcome.Missing _ -> throw FfprobeMediaProbe.missing();
    };
  }

  private record CutSound(WorkFolder work, PcmFile sound, List<Long> cuts) implements Sound {

    @Override
    public int pieces() {
      return cuts.size() - 1;
    }

    @Override
    public SoundPiece piece(int index) {
      long from = cuts.get(index);
      long to = cuts.get(index + 1);
      try {
        return new SoundPiece(PcmFile.time(from), PcmFile.time(to - from), sound.wav(from, to));
      } catch (IOException e) {
        throw LocalMediaStore.failure(e);
      }
    }

    @Override
    public void close() {
      work.close();
    }
  }
}
