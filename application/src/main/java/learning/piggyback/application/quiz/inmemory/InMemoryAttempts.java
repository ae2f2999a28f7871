package learning.piggyback.application.quiz.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.AttemptTotals;
import learning.piggyback.domain.video.VideoId;

/** Attempts in memory. */
public final class InMemoryAttempts implements Attempts {

  private static final Comparator<Attempt> OLDEST_FIRST =
      Comparator.comparing(Attempt::startedAt).thenComparing(Attempt::session);

  private record Key(ChildId child, String session) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<ChildId, Child> children;
  private final InMemoryTable<Key, Attempt> attempts;
  private final InMemoryTable<Object, VideoId> attempted;

  public InMemoryAttempts(InMemoryDatabase database) {
    this.database = database;
    this.children = database.table("children");
    this.attempts = database.table("attempts");
    this.attempted = database.table("attempted_videos");
    attempts.onRemove(attempted::remove);
    children.onRemove(child -> attempts.removeIf(attempt -> attempt.child().equals(child)));
  }

  @Override
  public Optional<Attempt> find(ChildId child, String session) {
    return attempts.find(new Key(child, session));
  }

  @Override
  public Attempt save(Attempt attempt) {
    return database.atomically(() -> {
      if (!children.contains(attempt.child())) {
        throw DomainProblem.notFound("child_not_found", "There is no such child.");
      }
      Key key = new Key(attempt.child(), attempt.session());
      if (attempts.find(key).map(Attempt::version).orElse(0L) != attempt.version()) {
        throw DomainProblem.conflict("stale_version", "This attempt was saved meanwhile.");
      }
      Attempt saved = withVersion(attempt, attempt.version() + 1);
      attempts.put(key, saved);
      attempted.put(key, saved.video());
      return saved;
    });
  }

  @Override
  public List<Attempt> of(ChildId child) {
    return inScope(child, AttemptScope.ALL).sorted(OLDEST_FIRST).toList();
  }

  @Override
  public List<Attempt> latest(ChildId child, AttemptScope scope, int most) {
    return inScope(child, scope).sorted(OLDEST_FIRST.reversed()).limit(most).toList();
  }

  @Override
  public List<Attempt> answered(ChildId child, AttemptScope scope, int skip, int most) {
    return inScope(child, scope)
        .filter(attempt -> !attempt.replies().isEmpty())
        .sorted(OLDEST_FIRST.reversed())
        .skip(skip)
        .limit(most)
        .toList();
  }

  @Override
  public List<Attempt> between(ChildId child, Instant from, Instant to, int most) {
    return inScope(child, AttemptScope.ALL)
        .filter(attempt -> !attempt.startedAt().isBefore(from))
        .filter(attempt -> attempt.startedAt().isBefore(to))
        .sorted(OLDEST_FIRST.reversed())
        .limit(most)
        .sorted(OLDEST_FIRST)
        .toList();
  }

  @Override
  public AttemptTotals totals(ChildId child, AttemptScope scope) {
    return inScope(child, scope)
        .map(AttemptTotals::of)
        .reduce(AttemptTotals.NONE, AttemptTotals::plus);
  }

  private Stream<Attempt> inScope(ChildId child, AttemptScope scope) {
    return attempts.rows().filter(a -> a.child().equals(child)).filter(scope::holds);
  }

  private static Attempt withVersion(Attempt attempt, long version) {
    return new Attempt(
        attempt.session(),
        attempt.child(),
        attempt.video(),
        attempt.mode(),
        attempt.startedAt(),
        attempt.updatedAt(),
        attempt.tally(),
        attempt.percentage(),
        attempt.contradicted(),
        attempt.watched(),
        attempt.manualPauses(),
        attempt.replies(),
        attempt.saveIds(),
        version);
  }
}
