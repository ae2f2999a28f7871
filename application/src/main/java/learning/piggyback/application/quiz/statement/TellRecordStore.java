package learning.piggyback.application.quiz.statement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.PlayedTime;
import learning.piggyback.domain.quiz.statement.Completion;
import learning.piggyback.domain.quiz.statement.Deed;
import learning.piggyback.domain.quiz.statement.Statement;
import learning.piggyback.domain.video.VideoId;

/** Writes statements of what happens and has them wait for a store of learning records. */
public final class TellRecordStore implements Telling {

  private final StatementOutbox outbox;
  private final StatementWriter writer;
  private final Videos videos;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public TellRecordStore(
      StatementOutbox outbox,
      StatementWriter writer,
      Videos videos,
      Clock clock,
      Supplier<UUID> ids) {
    this.outbox = outbox;
    this.writer = writer;
    this.videos = videos;
    this.clock = clock;
    this.ids = ids;
  }

  /** Whose deeds they are. */
  private record Doer(ChildId child, String session, VideoId video) {
    static Doer of(ChildSession session) {
      return new Doer(session.child(), session.id(), session.video());
    }
  }

  private interface Deeds {
    List<? extends Deed> in(Statement.Lesson lesson);
  }

  @Override
  public void begun(ChildSession session) {
    tell(Doer.of(session), session.begunAt(), _ -> List.of(new Deed.Initialized()));
  }

  @Override
  public void went(ChildSession before, ChildSession after, List<Deed> deeds) {
    boolean playedMore = !before.state().played().equals(after.state().played());
    if (playedMore || !deeds.isEmpty()) {
      tell(
          Doer.of(after),
          after.heardAt(),
          lesson -> withCompletion(before, after, deeds, lesson.length()));
    }
  }

  @Override
  public void saved(List<Deed.Answered> replies, Attempt attempt) {
    if (!replies.isEmpty()) {
      tell(
          new Doer(attempt.child(), attempt.session(), attempt.video()),
          clock.instant(),
          _ -> replies);
    }
  }

  /** Before the session's end, which nothing follows. */
  private List<Deed> withCompletion(
      ChildSession before, ChildSession after, List<Deed> deeds, Duration length) {
    PlayedTime played = after.state().played();
    List<Deed> all = new ArrayList<>(deeds);
    if (Completion.reached(before.state().played(), played, length)) {
      Duration took = Duration.between(after.begunAt(), after.heardAt());
      Deed completed =
          new Deed.Completed(
              after.state().position(), played, took.isNegative() ? Duration.ZERO : took);
      boolean over = !all.isEmpty() && all.getLast() instanceof Deed.Terminated;
      all.add(over ? all.size() - 1 : all.size(), completed);
    }
    return all;
  }

  /** Of a video that is gone nothing can be told: its length must be. */
  private void tell(Doer doer, Instant at, Deeds deeds) {
    Instant now = clock.instant();
    videos
        .find(doer.video())
        .map(video -> new Statement.Lesson(video.id(), video.title(), video.duration()))
        .ifPresent(lesson -> {
          List<Outgoing> statements =
              deeds.in(lesson).stream()
                  .map(deed ->
                      new Statement(ids.get(), at, doer.child(), doer.session(), lesson, deed))
                  .map(one -> new Outgoing(one.id(), one.child(), now, writer.write(one)))
                  .toList();
          if (!statements.isEmpty()) {
            outbox.add(statements);
          }
        });
  }
}
