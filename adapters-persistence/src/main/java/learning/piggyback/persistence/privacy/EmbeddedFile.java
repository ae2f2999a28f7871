package learning.piggyback.persistence.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/** The file of the embedded database, in which deleted rows stay until it is written anew. */
final class EmbeddedFile {

  private final MVStore store;

  private EmbeddedFile(MVStore store) {
    this.store = store;
  }

  static boolean isEmbedded(Connection connection) throws SQLException {
    return connection.isWrapperFor(JdbcConnection.class);
  }

  static EmbeddedFile of(Connection connection) throws SQLException {
    SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    return new EmbeddedFile(session.getDatabase().getStore().getMvStore());
  }

  void scrub() {
    int retention = store.getRetentionTime();
    try {
      store.compactFile(10_000);
    } finally {
      store.setRetentionTime(retention);
    }
  }
}
