package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import learning.piggyback.application.video.FrameExtractor;
import learning.piggyback.application.video.MediaConverter;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaProbe;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.MediaTools;
import learning.piggyback.application.video.SoundExtractor;
import learning.piggyback.application.video.SubtitleReader;
import learning.piggyback.application.video.SubtitleWriter;
import learning.piggyback.application.video.UploadFiles;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.media.process.ToolRunner;
import learning.piggyback.media.subtitle.WebVttSubtitleReader;
import learning.piggyback.media.subtitle.WebVttSubtitleWriter;
import learning.piggyback.media.video.DownloadConfiguration;
import learning.piggyback.media.video.FfmpegFrameExtractor;
import learning.piggyback.media.video.FfmpegMediaConverter;
import learning.piggyback.media.video.FfmpegSoundExtractor;
import learning.piggyback.media.video.FfprobeMediaProbe;
import learning.piggyback.media.video.LocalMediaStore;
import learning.piggyback.media.video.LocalMediaTools;
import learning.piggyback.media.video.LocalUploadFiles;
import learning.piggyback.media.video.MediaConfiguration;
import learning.piggyback.media.video.S3Configuration;
import learning.piggyback.media.video.S3MediaStore;
import learning.piggyback.media.video.ToolMediaStore;
import learning.piggyback.media.video.YtDlpVideoSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The adapters that fetch videos, take them apart and keep them on the disk or in a bucket. */
@Factory
final class MediaWiring {

  private static final Logger LOG = LoggerFactory.getLogger(MediaWiring.class);

  @Singleton
  ToolMediaStore mediaStore(PiggybackConfiguration configuration, S3Configuration s3) {
    Optional<S3Configuration.Bucket> bucket = s3.configured();
    if (bucket.isEmpty()) {
      LOG.info("Media are kept in the data folder.");
      return new LocalMediaStore(configuration.data().resolve("media"));
    }
    LOG.info("Media are kept in the bucket {}.", bucket.get());
    S3MediaStore store =
        new S3MediaStore(bucket.get(), configuration.data().resolve("media-cache"), s3.cacheSize());
    check(store, bucket.get());
    return store;
  }

  /** A store that is away may come back; wrong settings stay wrong. */
  private static void check(S3MediaStore store, S3Configuration.Bucket bucket) {
    try {
      store.check();
    } catch (MediaFailure failure) {
      if (!failure.passing()) {
        throw new ConfigurationException(
            "The bucket %s cannot be used: %s See PIGGYBACK_S3_…"
                .formatted(bucket, failure.getMessage()));
      }
      LOG.warn("{} Until it does, no video can be brought in or watched.", failure.getMessage());
    }
  }

  @Singleton
  UploadFiles uploadFiles(ToolMediaStore store, PiggybackConfiguration configuration) {
    return new LocalUploadFiles(store, configuration.data().resolve("media/.uploads"));
  }

  @Singleton
  ToolRunner toolRunner() {
    return new ToolRunner();
  }

  @Singleton
  VideoSource videoSource(
      ToolMediaStore store,
      ToolRunner runner,
      DownloadConfiguration download,
      MediaConfiguration media) {
    return new YtDlpVideoSource(store, runner, download, media);
  }

  @Singleton
  MediaProbe mediaProbe(ToolMediaStore store, ToolRunner runner, MediaConfiguration media) {
    return new FfprobeMediaProbe(store, runner, media);
  }

  @Singleton
  MediaConverter mediaConverter(ToolMediaStore store, ToolRunner runner, MediaConfiguration media) {
    return new FfmpegMediaConverter(store, runner, media);
  }

  @Singleton
  FrameExtractor frameExtractor(ToolMediaStore store, ToolRunner runner, MediaConfiguration media) {
    return new FfmpegFrameExtractor(store, runner, media);
  }

  @Singleton
  SoundExtractor soundExtractor(ToolMediaStore store, ToolRunner runner, MediaConfiguration media) {
    return new FfmpegSoundExtractor(store, runner, media);
  }

  @Singleton
  SubtitleReader subtitleReader(MediaStore store) {
    return new WebVttSubtitleReader(store);
  }

  @Singleton
  SubtitleWriter subtitleWriter(MediaStore store) {
    return new WebVttSubtitleWriter(store);
  }

  @Singleton
  MediaTools mediaTools(
      ToolMediaStore store,
      ToolRunner runner,
      DownloadConfiguration download,
      MediaConfiguration media,
      Clock clock) {
    return new LocalMediaTools(store, runner, download, media, clock);
  }
}
