package learning.piggyback.web.demo;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import learning.piggyback.application.demo.SampleLesson;
import org.jspecify.annotations.Nullable;

/**
 * The sample lesson.
 *
 * @param present whether its video is in the library
 * @param familyCode with which its children log in
 * @param expertCode with which its expert logs in
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "SampleLesson")
record SampleLessonResponse(
    boolean success,
    boolean present,
    String videoId,
    @Nullable String familyCode,
    @Nullable String expertCode) {

  static SampleLessonResponse of(SampleLesson lesson) {
    return new SampleLessonResponse(
        true,
        lesson.isPresent(),
        SampleLesson.VIDEO.value(),
        lesson.codes().map(SampleLesson.Codes::family).orElse(null),
        lesson.codes().map(SampleLesson.Codes::expert).orElse(null));
  }
}
