package learning.piggyback.web.quiz.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.Next;
import learning.piggyback.domain.quiz.session.PlannedQuestion;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.quiz.session.SessionEnd;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands, and what the player shall do now. All times are seconds.
 *
 * @param watchedSeconds of the video; what was watched twice counts once
 * @param furthest second of the video that was reached
 * @param end why it is over; left out while it goes on
 * @param questions in the order in which they are asked, without their answers
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "QuizSession")
record SessionResponse(
    boolean success,
    String sessionId,
    String videoId,
    @Nullable String companion,
    String interactionMode,
    double watchedSeconds,
    double furthest,
    int manualPauses,
    NextBody next,
    @Nullable
        @Schema(
            type = "string",
            allowableValues = {"done", "left", "timed_out"})
        String end,
    List<PlannedBody> questions) {

  private static final double MILLIS = 1_000;

  /** What a player does. */
  @Serdeable
  @Schema(name = "NextAction")
  enum Action {
    @JsonProperty("watch")
    WATCH,
    @JsonProperty("ask")
    ASK,
    @JsonProperty("end")
    END
  }

  /**
   * What the player shall do.
   *
   * @param position second of the video to play from; the one to hold at while a question waits
   * @param question the one to ask, or the one that comes next
   * @param maySkip whether the child may go on without an answer
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Next")
  record NextBody(Action action, double position, @Nullable PlannedBody question, boolean maySkip) {

    static NextBody from(QuizSession state) {
      double position = seconds(state.position());
      return switch (state.next()) {
        case Next.Watch(_, var upcoming) ->
            new NextBody(
                Action.WATCH,
                position,
                upcoming.map(question -> PlannedBody.from(question, state)).orElse(null),
                false);
        case Next.Ask(PlannedQuestion question, boolean maySkip) ->
            new NextBody(Action.ASK, position, PlannedBody.from(question, state), maySkip);
        case Next.Ended() -> new NextBody(Action.END, position, null, false);
      };
    }
  }

  /**
   * A question that is asked in the session.
   *
   * @param begins second of the video at which the part that it is about begins
   * @param askAt second of the video
   * @param settled it is not asked any more
   * @param right it was answered right, at a further try perhaps
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "PlannedQuestion")
  record PlannedBody(
      UUID id,
      String question,
      String questionType,
      double begins,
      double askAt,
      boolean settled,
      boolean right) {

    static PlannedBody from(PlannedQuestion question, QuizSession state) {
      return new PlannedBody(
          question.id().value(),
          question.wording().question(),
          question.type().wire(),
          seconds(question.begins()),
          seconds(question.askAt()),
          state.settled().contains(question.id()),
          state.right().contains(question.id()));
    }
  }

  static SessionResponse from(ChildSession session) {
    QuizSession state = session.state();
    return new SessionResponse(
        true,
        session.id(),
        session.video().value(),
        session.companion().map(Companion::wire).orElse(null),
        state.mode().wire(),
        seconds(state.played().total()),
        seconds(state.played().furthest()),
        state.pauses(),
        NextBody.from(state),
        state.end().map(SessionEnd::wire).orElse(null),
        state.plan().stream().map(question -> PlannedBody.from(question, state)).toList());
  }

  private static double seconds(Duration time) {
    return time.toMillis() / MILLIS;
  }
}
