package learning.piggyback.web.quiz.session;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.Limits;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * @param companion who watches with the child
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "BeginSession")
record BeginRequest(
    @NotNull @Size(max = Limits.TEXT) String videoId,
    @Nullable
        @Schema(
            type = "string",
            allowableValues = {"bunny", "pig", "alligator"})
        String companion) {

  VideoId video() {
    return new VideoId(RequiredText.of("video_id", videoId).strip());
  }

  Optional<Companion> companionOrNone() {
    if (companion == null || companion.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        Companion.of(companion)
            .orElseThrow(() ->
                new InvalidInput(
                    List.of(
                        new Fault(
                            List.of("body", "companion"),
                            "Input should be one of bunny, pig, alligator",
                            "enum")))));
  }
}
