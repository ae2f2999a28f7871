package learning.piggyback.persistence.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.session.PlannedQuestion;
import learning.piggyback.domain.quiz.session.PlayedTime;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.quiz.session.SessionEnd;
import learning.piggyback.domain.quiz.session.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * How far a child has come; all times in milliseconds of the video.
 *
 * @param right absent, as is {@code playing}, in sessions that were begun before it was kept
 * @param end why it is over; absent in sessions that were over before that was kept
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuizSessionDocument(
    String mode,
    List<PlannedDocument> plan,
    List<long[]> played,
    long position,
    @Nullable UUID asked,
    List<UUID> settled,
    @Nullable List<UUID> right,
    int pauses,
    @Nullable Boolean playing,
    boolean ended,
    @Nullable String end) {

  /** A planned question. */
  @Serdeable
  record PlannedDocument(
      UUID id,
      String type,
      String question,
      String answer,
      List<String> accepted,
      List<String> rejected,
      long begins,
      long askAt) {

    static PlannedDocument from(PlannedQuestion question) {
      return new PlannedDocument(
          question.id().value(),
          question.type().name(),
          question.wording().question(),
          question.wording().answer(),
          question.examples().accepted(),
          question.examples().rejected(),
          question.begins().toMillis(),
          question.askAt().toMillis());
    }

    PlannedQuestion toDomain() {
      return new PlannedQuestion(
          new QuestionId(id),
          QuestionType.valueOf(type),
          new Wording(question, answer),
          new AnswerExamples(accepted, rejected),
          Duration.ofMillis(begins),
          Duration.ofMillis(askAt));
    }
  }

  static QuizSessionDocument from(QuizSession state) {
    return new QuizSessionDocument(
        state.mode().name(),
        state.plan().stream().map(PlannedDocument::from).toList(),
        state.played().stretches().stream()
            .map(one -> new long[] {one.from().toMillis(), one.to().toMillis()})
            .toList(),
        state.position().toMillis(),
        state.asked().map(QuestionId::value).orElse(null),
        state.settled().stream().map(QuestionId::value).sorted().toList(),
        state.right().stream().map(QuestionId::value).sorted().toList(),
        state.pauses(),
        state.playing(),
        state.ended(),
        state.end().map(SessionEnd::name).orElse(null));
  }

  QuizSession toDomain() {
    return new QuizSession(
        InteractionMode.valueOf(mode),
        plan.stream().map(PlannedDocument::toDomain).toList(),
        new PlayedTime(
            played.stream()
                .map(ends -> new Stretch(Duration.ofMillis(ends[0]), Duration.ofMillis(ends[1])))
                .toList()),
        Duration.ofMillis(position),
        Optional.ofNullable(asked).map(QuestionId::new),
        ids(settled),
        right == null ? Set.of() : ids(right),
        pauses,
        Boolean.TRUE.equals(playing),
        ended ? Optional.of(whyEnded()) : Optional.empty());
  }

  /** Before the reason was kept, players told of one only: that the video was over. */
  private SessionEnd whyEnded() {
    return end == null ? SessionEnd.DONE : SessionEnd.valueOf(end);
  }

  private static Set<QuestionId> ids(List<UUID> values) {
    return values.stream().map(QuestionId::new).collect(Collectors.toSet());
  }
}
