package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.ai.video.OpenAiTranscriber;
import learning.piggyback.ai.video.TranscriberConfiguration;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.application.video.AddVideo;
import learning.piggyback.application.video.AssignVideos;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.application.video.FetchVideo;
import learning.piggyback.application.video.FrameExtractor;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.application.video.LabelVideo;
import learning.piggyback.application.video.MakePlayable;
import learning.piggyback.application.video.MeasureStorage;
import learning.piggyback.application.video.MediaConverter;
import learning.piggyback.application.video.MediaProbe;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.ReadSubtitles;
import learning.piggyback.application.video.RemoveVideo;
import learning.piggyback.application.video.SoundExtractor;
import learning.piggyback.application.video.SubtitleReader;
import learning.piggyback.application.video.SubtitleWriter;
import learning.piggyback.application.video.TakeFrames;
import learning.piggyback.application.video.TakeUpload;
import learning.piggyback.application.video.TranscribeVideo;
import learning.piggyback.application.video.Transcriber;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.Uploads;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.application.video.Videos;
import learning.piggyback.media.video.MediaConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The use cases of videos. */
@Factory
final class VideoWiring {

  private static final Logger log = LoggerFactory.getLogger(VideoWiring.class);

  @Singleton
  VideoAccess videoAccess(Videos videos, Assignments assignments, ChildAccess childAccess) {
    return new VideoAccess(videos, assignments, childAccess);
  }

  @Singleton
  AssignVideos assignVideos(
      Assignments assignments,
      Videos videos,
      Experts experts,
      AuditedTransactions transactions,
      Clock clock) {
    return new AssignVideos(assignments, videos, experts, transactions, clock);
  }

  @Singleton
  RemoveVideo removeVideo(Videos videos, MediaStore media, AuditedTransactions transactions) {
    return new RemoveVideo(videos, media, transactions);
  }

  @Singleton
  MakePlayable makePlayable(
      MediaProbe probe, MediaConverter converter, MediaConfiguration configuration) {
    return new MakePlayable(probe, converter, configuration.limits());
  }

  @Singleton
  AddVideo addVideo(
      MakePlayable makePlayable,
      SubtitleReader subtitles,
      Videos videos,
      Transcripts transcripts,
      Transactions transactions,
      Clock clock) {
    return new AddVideo(
        makePlayable, new ReadSubtitles(subtitles), videos, transcripts, transactions, clock);
  }

  @Singleton
  FetchVideo fetchVideo(
      VideoSource source,
      MediaStore media,
      Videos videos,
      AddVideo addVideo,
      RandomGenerator random) {
    return new FetchVideo(source, media, videos, addVideo, random);
  }

  @Singleton
  TakeUpload takeUpload(Uploads uploads, MediaStore media, Videos videos, AddVideo addVideo) {
    return new TakeUpload(uploads, media, videos, addVideo);
  }

  @Singleton
  MeasureStorage measureStorage(Videos videos, MediaStore media, Clock clock) {
    return new MeasureStorage(videos, media, clock);
  }

  @Singleton
  LabelVideo labelVideo(Videos videos, AuditedTransactions transactions, Clock clock) {
    return new LabelVideo(videos, transactions, clock);
  }

  @Singleton
  TakeFrames takeFrames(
      Videos videos,
      MediaProbe probe,
      FrameExtractor extractor,
      MeasureStorage measureStorage,
      Clock clock) {
    return new TakeFrames(videos, probe, extractor, measureStorage, clock);
  }

  @Bean(preDestroy = "close")
  @Singleton
  @Requires(property = "piggyback.transcriber.url", pattern = ".*\\S.*")
  OpenAiTranscriber transcriber(
      TranscriberConfiguration configuration, ObjectMapper json, Clock clock) {
    OpenAiTranscriber transcriber = new OpenAiTranscriber(configuration, json, clock);
    log.info("Videos without subtitles are transcribed by {}", transcriber.name());
    return transcriber;
  }

  @Singleton
  TranscribeVideo transcribeVideo(
      Videos videos,
      Transcripts transcripts,
      SoundExtractor sounds,
      Optional<Transcriber> transcriber,
      SubtitleWriter subtitles,
      Clock clock) {
    return new TranscribeVideo(videos, transcripts, sounds, transcriber, subtitles, clock);
  }

  @Singleton
  IngestVideo ingestVideo(
      FetchVideo fetchVideo,
      TakeUpload takeUpload,
      MeasureStorage measureStorage,
      TranscribeVideo transcribeVideo,
      TakeFrames takeFrames) {
    return new IngestVideo(fetchVideo, takeUpload, measureStorage, transcribeVideo, takeFrames);
  }
}
