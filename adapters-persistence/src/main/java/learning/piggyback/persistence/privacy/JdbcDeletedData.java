package learning.piggyback.persistence.privacy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import learning.piggyback.application.privacy.DeletedData;

/**
 * Has PostgreSQL take deleted rows out of its tables, and H2 write its file anew. Both leave other
 * connections at work.
 */
@Singleton
final class JdbcDeletedData implements DeletedData {

  private final DataSource source;

  JdbcDeletedData(DataSource source) {
    this.source = DelegatingDataSource.unwrapDataSource(source);
  }

  @Override
  public void scrub() {
    try (Connection connection = source.getConnection()) {
      if (EmbeddedFile.isEmbedded(connection)) {
        EmbeddedFile.of(connection).scrub();
      } else {
        vacuum(connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Deleted data could not be scrubbed", e);
    }
  }

  private static void vacuum(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.execute("vacuum children, attempts, replies");
    }
  }
}
