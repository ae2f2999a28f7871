package learning.piggyback.web.quiz;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.video.VideoId;

/**
 * A page of attempts in which something was answered.
 *
 * @param more whether there is another page
 */
@Serdeable
record AnswersResponse(boolean success, List<Answered> answered, boolean more) {

  /**
   * @param videoTitle its id when it is gone
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "AnsweredAttempt")
  record Answered(String videoTitle, ScoresResponse.Item attempt) {}

  /**
   * @param found one more than the page when there is another
   */
  static AnswersResponse of(List<Attempt> found, int page, Function<VideoId, String> title) {
    Map<VideoId, String> titles = new HashMap<>();
    return new AnswersResponse(
        true,
        found.stream()
            .limit(page)
            .map(attempt ->
                new Answered(
                    titles.computeIfAbsent(attempt.video(), title),
                    ScoresResponse.Item.from(attempt)))
            .toList(),
        found.size() > page);
  }
}
