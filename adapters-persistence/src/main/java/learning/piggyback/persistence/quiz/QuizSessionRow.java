package learning.piggyback.persistence.quiz;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;
import org.jspecify.annotations.Nullable;

/**
 * @param ended whether the state says so, too; to be asked for
 */
@MappedEntity("quiz_sessions")
record QuizSessionRow(
    String childId,
    String sessionId,
    String videoId,
    @Nullable String companion,
    Instant begunAt,
    Instant heardAt,
    boolean ended,
    String state) {

  private static final Argument<QuizSessionDocument> STATE = Argument.of(QuizSessionDocument.class);

  static QuizSessionRow from(ChildSession session, Json json) {
    return new QuizSessionRow(
        session.child().value(),
        session.id(),
        session.video().value(),
        session.companion().map(Companion::name).orElse(null),
        session.begunAt(),
        session.heardAt(),
        session.state().ended(),
        json.write(QuizSessionDocument.from(session.state())));
  }

  ChildSession toDomain(Json json) {
    return new ChildSession(
        new ChildId(childId),
        sessionId,
        new VideoId(videoId),
        Optional.ofNullable(companion).map(Companion::valueOf),
        begunAt,
        heardAt,
        json.read(state, STATE).toDomain());
  }
}
