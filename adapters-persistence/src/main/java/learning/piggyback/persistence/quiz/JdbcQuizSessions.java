package learning.piggyback.persistence.quiz;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.quiz.QuizSessions;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Json;
import learning.piggyback.persistence.account.LockedChildRows;

@Singleton
final class JdbcQuizSessions implements QuizSessions {

  private final QuizSessionRows rows;
  private final LockedChildRows children;
  private final Json json;
  private final JdbcTransactions transactions;

  JdbcQuizSessions(
      QuizSessionRows rows, LockedChildRows children, Json json, JdbcTransactions transactions) {
    this.rows = rows;
    this.children = children;
    this.json = json;
    this.transactions = transactions;
  }

  @Override
  public Optional<ChildSession> find(ChildId child, String id) {
    return Attempt.isSessionName(id)
        ? rows.find(child.value(), id).map(row -> row.toDomain(json))
        : Optional.empty();
  }

  @Override
  public List<String> names(ChildId child) {
    return rows.names(child.value());
  }

  @Override
  public Optional<ChildSession> lock(ChildId child, String id) {
    transactions.require();
    return rows.lock(child.value(), id).map(row -> row.toDomain(json));
  }

  @Override
  public boolean add(ChildSession session) {
    return transactions.join(() -> {
      children.lock(session.child().value());
      return transactions.unlessDuplicate(() -> rows.insert(QuizSessionRow.from(session, json)));
    });
  }

  @Override
  public List<ChildSession> idle(Instant since, int most) {
    return rows.idle(since, most).stream().map(row -> row.toDomain(json)).toList();
  }

  @Override
  public void save(ChildSession session) {
    transactions.require();
    rows.update(QuizSessionRow.from(session, json));
  }
}
