package learning.piggyback.persistence.quiz;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.AttemptTotals;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Json;
import learning.piggyback.persistence.Violations;
import learning.piggyback.persistence.account.LockedChildRows;

@Singleton
final class JdbcAttempts implements Attempts {

  private static final Comparator<AttemptRow> OLDEST_FIRST =
      Comparator.comparing(AttemptRow::startedAt).thenComparing(AttemptRow::sessionId);

  private final LockedChildRows children;
  private final AttemptRows attempts;
  private final ReplyRows replies;
  private final AttemptTotalsRows totals;
  private final JdbcPracticeBook practice;
  private final Json json;
  private final JdbcTransactions transactions;

  JdbcAttempts(
      LockedChildRows children,
      AttemptRows attempts,
      ReplyRows replies,
      AttemptTotalsRows totals,
      JdbcPracticeBook practice,
      Json json,
      JdbcTransactions transactions) {
    this.children = children;
    this.attempts = attempts;
    this.replies = replies;
    this.totals = totals;
    this.practice = practice;
    this.json = json;
    this.transactions = transactions;
  }

  @Override
  public Optional<Attempt> find(ChildId child, String session) {
    return Attempt.isSessionName(session)
        ? transactions.join(() -> attempts.find(child.value(), session).map(this::withReplies))
        : Optional.empty();
  }

  @Override
  public Attempt save(Attempt attempt) {
    AttemptRow row = AttemptRow.from(attempt, attempt.version() + 1, json);
    List<ReplyRow> given =
        IntStream.range(0, attempt.replies().size())
            .mapToObj(position -> ReplyRow.from(attempt, position, json))
            .toList();
    if (!Violations.translated(() -> transactions.join(() -> isSaved(attempt, row, given)))) {
      throw DomainProblem.conflict("stale_version", "This attempt was saved meanwhile.");
    }
    return row.toDomain(given, json);
  }

  @Override
  public List<Attempt> of(ChildId child) {
    return transactions.join(() -> {
      Map<String, List<ReplyRow>> given =
          replies.ofChild(child.value()).stream()
              .collect(Collectors.groupingBy(ReplyRow::sessionId));
      return attempts.ofChild(child.value()).stream()
          .sorted(OLDEST_FIRST)
          .map(row -> row.toDomain(given.getOrDefault(row.sessionId(), List.of()), json))
          .toList();
    });
  }

  @Override
  public List<Attempt> latest(ChildId child, AttemptScope scope, int most) {
    return transactions.join(() ->
        attempts
            .newest(
                child.value(),
                scope.video().map(VideoId::value).orElse(null),
                scope.mode().map(InteractionMode::name).orElse(null),
                most)
            .stream()
            .map(this::withReplies)
            .toList());
  }

  @Override
  public List<Attempt> answered(ChildId child, AttemptScope scope, int skip, int most) {
    return transactions.join(() ->
        attempts
            .answered(
                child.value(),
                scope.video().map(VideoId::value).orElse(null),
                scope.mode().map(InteractionMode::name).orElse(null),
                skip,
                most)
            .stream()
            .map(this::withReplies)
            .toList());
  }

  @Override
  public List<Attempt> between(ChildId child, Instant from, Instant to, int most) {
    return transactions.join(() ->
        attempts.between(child.value(), from, to, most).reversed().stream()
            .map(this::withReplies)
            .toList());
  }

  /** One by one: H2 looks at all replies of the child for those of a list of sessions. */
  private Attempt withReplies(AttemptRow row) {
    return row.toDomain(replies.ofAttempt(row.childId(), row.sessionId()), json);
  }

  @Override
  public AttemptTotals totals(ChildId child, AttemptScope scope) {
    return totals.ofChild(child.value()).stream()
        .filter(row -> scope.video().filter(v -> !v.value().equals(row.videoId())).isEmpty())
        .filter(row -> scope.mode().filter(m -> !m.name().equals(row.interactionMode())).isEmpty())
        .map(AttemptTotalsRow::toDomain)
        .reduce(AttemptTotals.NONE, AttemptTotals::plus);
  }

  private boolean isSaved(Attempt attempt, AttemptRow row, List<ReplyRow> given) {
    children.lock(row.childId());
    Optional<Attempt> before =
        row.version() == 1 ? Optional.empty() : find(attempt.child(), attempt.session());
    if (!(row.version() == 1 ? isInserted(row) : isUpdated(row))) {
      return false;
    }
    practice.replace(before, attempt);
    replies.delete(row.childId(), row.sessionId());
    if (!given.isEmpty()) {
      replies.insertAll(given);
    }
    return true;
  }

  private boolean isInserted(AttemptRow row) {
    boolean fresh = transactions.unlessDuplicate(() -> attempts.insert(row));
    if (fresh) {
      add(row, row.totals());
    }
    return fresh;
  }

  private boolean isUpdated(AttemptRow row) {
    Optional<AttemptRow> before =
        attempts
            .lock(row.childId(), row.sessionId())
            .filter(known -> known.version() == row.version() - 1);
    before.ifPresent(known -> {
      attempts.update(row);
      add(known, AttemptTotals.NONE.minus(known.totals()));
      add(row, row.totals());
    });
    return before.isPresent();
  }

  /** Nobody else adds for this child meanwhile: it is locked. */
  private void add(AttemptRow attempt, AttemptTotals more) {
    totals
        .find(attempt.childId(), attempt.videoId(), attempt.interactionMode())
        .ifPresentOrElse(
            known -> totals.update(AttemptTotalsRow.of(attempt, known.toDomain().plus(more))),
            () -> totals.insert(AttemptTotalsRow.of(attempt, more)));
  }
}
