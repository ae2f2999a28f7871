package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.OptionalInt;
import learning.piggyback.domain.question.ChosenQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What a child is asked while it watches; 200 with {@code success: false} when nothing was approved
 * yet, as the contract has it.
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedQuestionsResponse(
    boolean success, List<Item> segments, @Nullable String error, @Nullable String message) {

  static final AskedQuestionsResponse NONE =
      new AskedQuestionsResponse(
          false,
          List.of(),
          "final_questions.json not found",
          "No questions were approved for this video yet.");

  /**
   * The question of one segment.
   *
   * @param askAt the second of the video at which it is asked
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "AskedQuestion")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Item(
      int segmentRangeStart,
      int segmentRangeEnd,
      String question,
      String answer,
      String questionType,
      @Nullable Integer llmRanking,
      @Nullable Integer expertRanking,
      int askAt,
      List<String> acceptedAnswers,
      List<String> rejectedAnswers) {

    static Item from(ChosenQuestion chosen) {
      return new Item(
          chosen.segment().start(),
          chosen.segment().end(),
          chosen.question(),
          chosen.answer(),
          chosen.type().wire(),
          boxed(chosen.source().origin().writerRank()),
          boxed(chosen.reviewersRank()),
          chosen.askAt(),
          chosen.acceptedAnswers(),
          chosen.source().examples().rejected());
    }

    private static @Nullable Integer boxed(OptionalInt rank) {
      return rank.isPresent() ? rank.getAsInt() : null;
    }
  }

  static AskedQuestionsResponse from(List<ChosenQuestion> chosen) {
    return new AskedQuestionsResponse(true, chosen.stream().map(Item::from).toList(), null, null);
  }
}
