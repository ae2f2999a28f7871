package learning.piggyback.persistence.privacy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
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
      statement.execute("vacuum " + tablesOfChildren(statement));
    }
  }

  /** Those that a later feature adds among them. */
  private static String tablesOfChildren(Statement statement) throws SQLException {
    StringJoiner tables = new StringJoiner(", ");
    try (ResultSet found =
        statement.executeQuery(
            """
            select quote_ident(table_name) from information_schema.columns
            where table_schema = current_schema() and column_name = 'child_id'
            union select 'children'
            """)) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables.toString();
  }
}
