package learning.piggyback.persistence.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * The file of the embedded database. H2 never overwrites a row: it writes chunks of pages to the
 * file, and one with a deleted row stays as it is for as long as it also has rows that are not, and
 * after that until its place is needed. So all chunks are written anew, and the old ones' places
 * are given to others, or back to the file system.
 */
final class EmbeddedFile {

  private static final String CHUNK = "chunk.";

  /** H2 removes what is called so when it next opens the file, should we not get to it. */
  private static final String SCRATCH = "temp.scrub";

  private static final int SPARE_ROUNDS = 50;

  /** Enough for few rounds, little enough for those who wait. */
  private static final int PART_BYTES = 4 << 20;

  /** More than H2 keeps for later use. */
  private static final int WRITE_BUFFERS = 16;

  private static final int WHOLE = 100;

  private final Connection connection;
  private final MVStore store;

  private EmbeddedFile(Connection connection, MVStore store) {
    this.connection = connection;
    this.store = store;
  }

  static boolean isEmbedded(Connection connection) throws SQLException {
    return connection.isWrapperFor(JdbcConnection.class);
  }

  static EmbeddedFile of(Connection connection) throws SQLException {
    SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    return new EmbeddedFile(connection, session.getDatabase().getStore().getMvStore());
  }

  /** Nothing happens to a database in memory, whose deleted rows the garbage collector takes. */
  void scrub() throws SQLException {
    if (store.getFileStore() instanceof RandomAccessStore file) {
      int retention = store.getRetentionTime();
      // H2 otherwise keeps chunks for a while, in case that the disk has not written newer ones.
      store.setRetentionTime(0);
      try {
        rewrite(file);
        closeGaps(file);
      } finally {
        store.setRetentionTime(retention);
      }
    }
  }

  /** Others wait for the part that is written. */
  private void rewrite(RandomAccessStore file) {
    store.commit();
    Set<String> old = chunks();
    long most = SPARE_ROUNDS + 4 * file.size() / PART_BYTES;
    for (int round = 0; chunks().stream().anyMatch(old::contains); round++) {
      if (round >= most) {
        throw new IllegalStateException("Old parts of the database's file are still in use");
      }
      disturb(round);
      rewriteSome(file);
    }
    store.removeMap(SCRATCH);
    store.commit();
  }

  /**
   * Closes the gaps that the old chunks have left. Twice, for those that moving leaves. Others wait
   * for as long as it takes: H2 is not made for moving its chunks while others write.
   */
  private void closeGaps(RandomAccessStore file) throws SQLException {
    execute("set exclusive 1");
    try {
      file.compactMoveChunks(WHOLE, Long.MAX_VALUE, store);
      file.compactMoveChunks(WHOLE, Long.MAX_VALUE, store);
    } finally {
      execute("set exclusive 0");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** H2 leaves a file alone in which every page is in use: so that not each is. */
  private void disturb(long round) {
    store.openMap(SCRATCH).put("round", round);
    store.commit();
  }

  private void rewriteSome(RandomAccessStore file) {
    forgetBuffers(file);
    store.compact(WHOLE, PART_BYTES);
    store.commit();
    store.sync();
  }

  /** The ends of used buffers, old bytes and all, would be written as padding of new chunks. */
  private static void forgetBuffers(RandomAccessStore file) {
    for (int i = 0; i < WRITE_BUFFERS; i++) {
      file.getWriteBuffer();
    }
  }

  private Set<String> chunks() {
    return store.getLayoutMap().keySet().stream()
        .filter(key -> key.startsWith(CHUNK))
        .collect(Collectors.toSet());
  }
}
