package learning.piggyback.web.video;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.MediaUrls;
import org.jspecify.annotations.Nullable;

/** What became of taking the pictures; answered with 200 either way, as the contract has it. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record FramesResponse(
    boolean success,
    String message,
    List<String> files,
    @Nullable String videoId,
    @Nullable String outputDir,
    @Nullable Integer count,
    @Nullable String errorCode) {

  static FramesResponse of(Video video) {
    int count = video.frames().map(FrameSet::count).orElse(0);
    MediaUrls urls = MediaUrls.of(video);
    List<String> files =
        Stream.concat(
                Stream.of("extracted_frames/frame_data.csv", "extracted_frames/frame_data.json"),
                IntStream.range(0, count).mapToObj(MediaUrls::frameName))
            .map(urls::url)
            .sorted()
            .toList();
    return new FramesResponse(
        true,
        "Extracted %d frames to 'extracted_frames'.".formatted(count),
        files,
        video.id().value(),
        urls.url("extracted_frames"),
        count,
        null);
  }

  static FramesResponse failed(Job job) {
    return failed(job.failure().orElse(job.state().wire()), job.progress().message());
  }

  static FramesResponse failed(String code, String message) {
    return new FramesResponse(false, message, List.of(), null, null, null, code);
  }
}
