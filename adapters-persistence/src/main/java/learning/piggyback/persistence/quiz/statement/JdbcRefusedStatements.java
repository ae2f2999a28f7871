package learning.piggyback.persistence.quiz.statement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import learning.piggyback.application.quiz.statement.RefusedStatements;

@Singleton
final class JdbcRefusedStatements implements RefusedStatements {

  private final StatementRows rows;

  JdbcRefusedStatements(StatementRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Refusal> newest(int most) {
    return rows.refused(most).stream().map(StatementRow::toRefusal).toList();
  }

  @Override
  public int readmit() {
    return rows.readmit();
  }

  @Override
  public int forget(Instant before) {
    return rows.forget(before);
  }
}
