package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import learning.piggyback.application.video.FrameExtractor;
import learning.piggyback.application.video.MediaConverter;
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
import learning.piggyback.media.video.YtDlpVideoSource;

/** The adapters that fetch videos, take them apart and keep them on the local disk. */
@Factory
final class MediaWiring {

  @Singleton
  LocalMediaStore mediaStore(PiggybackConfiguration configuration) {
    return new LocalMediaStore(configuration.data().resolve("media"));
  }

  @Singleton
  UploadFiles uploadFiles(LocalMediaStore store) {
    return new LocalUploadFiles(store);
  }

  @Singleton
  ToolRunner toolRunner() {
    return new ToolRunner();
  }

  @Singleton
  VideoSource videoSource(
      LocalMediaStore store,
      ToolRunner runner,
      DownloadConfiguration download,
      MediaConfiguration media) {
    return new YtDlpVideoSource(store, runner, download, media);
  }

  @Singleton
  MediaProbe mediaProbe(LocalMediaStore store, ToolRunner runner, MediaConfiguration media) {
    return new FfprobeMediaProbe(store, runner, media);
  }

  @Singleton
  MediaConverter mediaConverter(
      LocalMediaStore store, ToolRunner runner, MediaConfiguration media) {
    return new FfmpegMediaConverter(store, runner, media);
  }

  @Singleton
  FrameExtractor frameExtractor(
      LocalMediaStore store, ToolRunner runner, MediaConfiguration media) {
    return new FfmpegFrameExtractor(store, runner, media);
  }

  @Singleton
  SoundExtractor soundExtractor(
      LocalMediaStore store, ToolRunner runner, MediaConfiguration media) {
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
      LocalMediaStore store,
      ToolRunner runner,
      DownloadConfiguration download,
      MediaConfiguration media,
      Clock clock) {
    return new LocalMediaTools(store, runner, download, media, clock);
  }
}
