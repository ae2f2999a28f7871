package learning.piggyback.persistence;

import java.nio.file.Path;

/** The database that needs no server. */
public final class EmbeddedDatabase {

  /** H2 speaks PostgreSQL's dialect, so that one set of queries and migrations serves both. */
  static final String DIALECT =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";

  /** H2 writes commits behind by half a second or more unless told not to: a kill loses them. */
  private static final String DURABLE = ";WRITE_DELAY=0";

  private EmbeddedDatabase() {}

  /** The JDBC address of the database in a folder, where it is made when first opened. */
  public static String url(Path folder) {
    return "jdbc:h2:file:"
        + folder.toAbsolutePath().normalize().resolve("piggyback")
        + DIALECT
        + DURABLE;
  }
}
