package learning.piggyback.web.video;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.FileDocuments;

/** {@code meta.json}, {@code frame_data.json} and {@code frame_data.csv}. */
@Singleton
final class VideoDocuments implements FileDocuments {

  private final Transcripts transcripts;

  VideoDocuments(Transcripts transcripts) {
    this.transcripts = transcripts;
  }

  @Override
  public Optional<MutableHttpResponse<?>> find(Caller caller, Video video, String name) {
    return switch (name) {
      case "meta.json" -> Optional.of(json(MetaResponse.of(video)));
      case "extracted_frames/frame_data.json" -> frames(video).map(VideoDocuments::json);
      case "extracted_frames/frame_data.csv" ->
          frames(video).map(frames -> csv(frames.toCsv(transcripts.of(video.id()))));
      default -> Optional.empty();
    };
  }

  private static Optional<FrameDataResponse> frames(Video video) {
    return video.frames().map(set -> FrameDataResponse.of(video, set));
  }

  private static MutableHttpResponse<?> json(Object document) {
    return HttpResponse.ok(document).contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private static MutableHttpResponse<?> csv(String text) {
    return HttpResponse.ok(text).contentType(MediaType.of("text/csv;charset=utf-8"));
  }
}
