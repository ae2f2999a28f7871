package learning.piggyback.web.question;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.RewriteQuestion.Wish;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A question that an adult wants another one for.
 *
 * @param questionType {@code open_ended}, the default, leaves the choice to the server
 * @param segmentStart seconds or {@code MM:SS}
 * @param segmentEnd likewise
 * @param avoid wordings that are not wanted, beside those of the segment
 * @param provider the default one when it is not given
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "RegenerateQuestionRequest")
record RewriteRequestBody(
    @Nullable @Size(max = Limits.TEXT) String questionType,
    @Nullable @Size(max = Limits.TEXT) String currentQuestion,
    @Nullable @Size(max = Limits.TEXT) String currentAnswer,
    @Nullable @Size(max = Limits.TEXT) String segmentStart,
    @Nullable @Size(max = Limits.TEXT) String segmentEnd,
    @Nullable @Size(max = Limits.AVOIDED) List<@NotNull @Size(max = Limits.TEXT) String> avoid,
    @Nullable @Size(max = Limits.TEXT) String provider) {

  private static final String ANY_TYPE = "open_ended";

  Wish toWish() {
    return new Wish(
        type(),
        orEmpty(currentQuestion),
        orEmpty(currentAnswer),
        segment(),
        avoid == null ? List.of() : avoid,
        given(provider));
  }

  private Optional<QuestionType> type() {
    return given(questionType).filter(name -> !name.equals(ANY_TYPE)).map(QuestionTypes::read);
  }

  private Optional<Segment> segment() {
    if (given(segmentStart).isEmpty() || given(segmentEnd).isEmpty()) {
      return Optional.empty();
    }
    int start = TimeText.seconds(orEmpty(segmentStart));
    return Optional.of(new Segment(start, Math.max(start, TimeText.seconds(orEmpty(segmentEnd)))));
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.of(orEmpty(text)).filter(name -> !name.isEmpty());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
