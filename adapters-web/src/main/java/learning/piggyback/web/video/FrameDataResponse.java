package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.Durations;
import learning.piggyback.web.MediaUrls;

/** The pictures of a video: the file {@code frame_data.json}. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "FrameData")
record FrameDataResponse(Header videoInfo, List<Frame> frames) {

  /** The video that they are of. */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "FrameDataInfo")
  record Header(
      String filename, double durationSeconds, long totalFrames, double fps, int extractedFrames) {}

  /** One picture. */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "Frame")
  record Frame(
      int frameNumber,
      int timestampSeconds,
      String timestampFormatted,
      String filename,
      String filePath) {

    static Frame of(Video video, int second) {
      return new Frame(
          second + 1,
          second,
          Durations.minutes(Duration.ofSeconds(second)),
          FrameSet.nameOf(second),
          video.id() + "/" + MediaUrls.frameName(second));
    }

    String toCsv(Optional<Cue> heard) {
      return "%d,%d,%s,%s,%s\n"
          .formatted(
              frameNumber,
              timestampSeconds,
              timestampFormatted,
              filename,
              cell(heard.map(Cue::text).orElse("")));
    }

    /** Quoted; what a spreadsheet would run as a formula is marked as text. */
    private static String cell(String text) {
      String harmless = text.matches("(?s)[=+@\t\r-].*") ? "'" + text : text;
      return text.isEmpty() ? "" : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
  }

  static FrameDataResponse of(Video video, FrameSet set) {
    return new FrameDataResponse(
        new Header(
            MediaUrls.of(video).videoName(),
            video.duration().toMillis() / 1000.0,
            set.totalFrames(),
            set.framesPerSecond(),
            set.count()),
        IntStream.range(0, set.count()).mapToObj(second -> Frame.of(video, second)).toList());
  }

  /** The same as {@code frame_data.csv}, with what is said at each picture. */
  String toCsv(Transcript transcript) {
    List<Optional<Cue>> heard = transcript.perSecond(frames.size());
    return frames.stream()
        .map(frame -> frame.toCsv(heard.get(frame.timestampSeconds())))
        .collect(
            Collectors.joining("", "Frame,Timestamp,Time_Formatted,Filename,Subtitle_Text\n", ""));
  }
}
