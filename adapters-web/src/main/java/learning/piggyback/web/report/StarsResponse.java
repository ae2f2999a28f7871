package learning.piggyback.web.report;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.report.StarBook;
import learning.piggyback.domain.report.StarredVideo;

/**
 * A child's stars.
 *
 * @param stars of all these videos
 * @param tries answers given to questions of these videos
 * @param videos watched lately, the latest first
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Stars")
record StarsResponse(boolean success, int stars, int tries, List<Starred> videos) {

  /**
   * A video with its stars.
   *
   * @param stars one for each question that was right in the end; those of the best time
   * @param tries answers given, all times together
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "StarredVideo")
  record Starred(String videoId, String title, Instant watchedAt, int stars, int tries) {

    static Starred from(StarredVideo video) {
      return new Starred(
          video.video().value(), video.title(), video.watchedAt(), video.stars(), video.tries());
    }
  }

  static StarsResponse from(StarBook book) {
    return new StarsResponse(
        true, book.stars(), book.tries(), book.videos().stream().map(Starred::from).toList());
  }
}
