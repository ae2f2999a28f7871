package learning.piggyback.persistence.quiz;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Violations;

@Singleton
final class JdbcAttempts implements Attempts {

  private static final Comparator<AttemptRow> OLDEST_FIRST =
      Comparator.comparing(AttemptRow::startedAt).thenComparing(AttemptRow::sessionId);

  private final AttemptRows attempts;
  private final ReplyRows replies;
  private final JdbcTransactions transactions;

  JdbcAttempts(AttemptRows attempts, ReplyRows replies, JdbcTransactions transactions) {
    this.attempts = attempts;
    this.replies = replies;
    this.transactions = transactions;
  }

  @Override
  public Optional<Attempt> find(ChildId child, String session) {
    return transactions.join(() ->
        attempts
            .find(child.value(), session)
            .map(row -> row.toDomain(replies.ofAttempt(child.value(), session))));
  }

  @Override
  public Attempt save(Attempt attempt) {
    AttemptRow row = AttemptRow.from(attempt, attempt.version() + 1);
    List<ReplyRow> given =
        IntStream.range(0, attempt.replies().size())
            .mapToObj(position -> ReplyRow.from(attempt, position))
            .toList();
    if (!Violations.translated(() -> transactions.join(() -> isSaved(row, given)))) {
      throw DomainProblem.conflict("stale_version", "This attempt was saved meanwhile.");
    }
    return row.toDomain(given);
  }

  @Override
  public List<Attempt> of(ChildId child) {
    return transactions.join(() -> {
      Map<String, List<ReplyRow>> bySession =
          replies.ofChild(child.value()).stream()
              .collect(Collectors.groupingBy(ReplyRow::sessionId));
      return attempts.ofChild(child.value()).stream()
          .sorted(OLDEST_FIRST)
          .map(row -> row.toDomain(bySession.getOrDefault(row.sessionId(), List.of())))
          .toList();
    });
  }

  private boolean isSaved(AttemptRow row, List<ReplyRow> given) {
    if (attempts.lockChild(row.childId()).isEmpty()) {
      throw DomainProblem.notFound("child_not_found", "There is no such child.");
    }
    if (!(row.version() == 1 ? isInserted(row) : isUpdated(row))) {
      return false;
    }
    replies.delete(row.childId(), row.sessionId());
    if (!given.isEmpty()) {
      replies.insertAll(given);
    }
    return true;
  }

  private boolean isInserted(AttemptRow row) {
    return transactions.unlessDuplicate(() -> attempts.insert(row));
  }

  private boolean isUpdated(AttemptRow row) {
    boolean fresh =
        attempts.lockVersion(row.childId(), row.sessionId()).equals(Optional.of(row.version() - 1));
    if (fresh) {
      attempts.update(row);
    }
    return fresh;
  }
}
