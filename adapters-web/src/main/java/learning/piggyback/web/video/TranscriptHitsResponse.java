package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import learning.piggyback.application.video.Transcripts;

/**
 * Where words are said.
 *
 * @param more whether there are more than these
 */
@Serdeable
record TranscriptHitsResponse(boolean success, List<Item> hits, boolean more) {

  static final int MOST = 50;

  /**
   * A cue.
   *
   * @param title the video's
   * @param start in seconds
   * @param end in seconds
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "TranscriptHit")
  record Item(String videoId, String title, double start, double end, String text) {

    static Item from(Transcripts.Hit hit) {
      return new Item(
          hit.video().value(),
          hit.title(),
          hit.cue().start().toMillis() / 1000.0,
          hit.cue().end().toMillis() / 1000.0,
          hit.cue().text());
    }
  }

  /**
   * @param found one more than {@link #MOST} when there are more
   */
  static TranscriptHitsResponse of(List<Transcripts.Hit> found) {
    return new TranscriptHitsResponse(
        true, found.stream().limit(MOST).map(Item::from).toList(), found.size() > MOST);
  }
}
