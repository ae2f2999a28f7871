package learning.piggyback.media.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.application.World;
import learning.piggyback.application.job.JobLimits;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.job.RunJob;
import learning.piggyback.application.video.AddVideo;
import learning.piggyback.application.video.FetchVideo;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.application.video.MakePlayable;
import learning.piggyback.application.video.MeasureStorage;
import learning.piggyback.application.video.ReadSubtitles;
import learning.piggyback.application.video.TakeFrames;
import learning.piggyback.application.video.TakeUpload;
import learning.piggyback.application.video.TranscribeVideo;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.application.video.inmemory.InMemorySoundExtractor;
import learning.piggyback.application.video.inmemory.InMemorySubtitleReader;
import learning.piggyback.application.video.inmemory.InMemorySubtitleWriter;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.media.process.ToolRunner;

/** The whole ingestion with the real media tools, of a file that the source hands out. */
final class FileIngestion {

  private final World world = new World();
  private final Path root;
  private final LocalMediaStore store;
  private final IngestVideo ingestVideo;

  FileIngestion(Path root, MediaConfiguration configuration, Path file, String name) {
    this.root = root;
    this.store = new LocalMediaStore(root);
    ToolRunner runner = new ToolRunner();
    FfprobeMediaProbe probe = new FfprobeMediaProbe(store, runner, configuration);
    AddVideo addVideo =
        new AddVideo(
            new MakePlayable(
                probe,
                new FfmpegMediaConverter(store, runner, configuration),
                configuration.limits()),
            new ReadSubtitles(new InMemorySubtitleReader(world.media)),
            world.videos,
            world.transcripts,
            world.transactions,
            world.clock);
    this.ingestVideo =
        new IngestVideo(
            new FetchVideo(new Source(file, name), store, world.videos, addVideo, world.random),
            new TakeUpload(world.uploads, store, world.videos, addVideo),
            new MeasureStorage(world.videos, store, world.clock),
            new TranscribeVideo(
                world.videos,
                world.transcripts,
                new InMemorySoundExtractor(world.media),
                Optional.empty(),
                new InMemorySubtitleWriter(world.media),
                world.clock),
            new TakeFrames(
                world.videos,
                probe,
                new FfmpegFrameExtractor(store, runner, configuration),
                new MeasureStorage(world.videos, store, world.clock),
                world.clock));
  }

  /** Runs it to its end, retries included. */
  Job run() {
    Job job = world.submitJob.submit(IngestVideo.request(World.URL, true));
    RunJob runJob =
        new RunJob(
            world.jobs,
            world.queue,
            world.clock,
            world.random,
            new JobLimits(1, 1),
            List.of(ingestVideo));
    world.queue.runAll(runJob::run);
    return world.reload(job);
  }

  Optional<Video> video() {
    return world.videos.findBySourceUrl(World.URL);
  }

  /** All files below the media folder, half-made ones included. */
  List<Path> filesLeft() {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> !Files.isDirectory(path)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Source implements VideoSource {
    private final Path file;
    private final String name;

    Source(Path file, String name) {
      this.file = file;
      this.name = name;
    }

    @Override
    public Described describe(String url, Progress progress) {
      return new Described.Found(
          new Description(new VideoId("file"), url, "File", Duration.ZERO, Optional.empty()));
    }

    /** A link will do, so that a large file is not copied. */
    @Override
    public Fetched fetch(Description video, MediaFolder into, Progress progress) {
      MediaKey key = into.file(name);
      try {
        Files.createDirectories(store.pathOf(key).getParent());
        Files.createSymbolicLink(store.pathOf(key), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Fetched.Files(
          key, Optional.empty(), Optional.empty(), Optional.empty(), AuthSource.NONE, List.of());
    }
  }
}
