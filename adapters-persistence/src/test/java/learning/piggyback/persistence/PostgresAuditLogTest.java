package learning.piggyback.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostgresAuditLogTest {

  @ParameterizedTest
  @ValueSource(strings = {"delete from audit_log", "update audit_log set actor = 'nobody'"})
  void databaseShouldRefuseToChangeTheLog(String change) throws SQLException {
    try (TestDatabase database = TestDatabase.postgres()) {
      AuditLog log = database.beans().getBean(AuditLog.class);
      log.append(new AuditEntry(Instant.EPOCH, "admin", AuditAction.LOGGED_IN, "admin", ""));
      try (Connection connection = database.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.execute(change))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("only ever added to");
      }
      assertThat(log.page(Long.MAX_VALUE, 10)).hasSize(1);
    }
  }
}
