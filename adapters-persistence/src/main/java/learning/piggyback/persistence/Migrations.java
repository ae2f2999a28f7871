package learning.piggyback.persistence;

import java.util.List;

/** Where the steps lie by which the schema came to be what it is. */
public final class Migrations {

  /** The property that Flyway reads them from. */
  public static final String PROPERTY = "flyway.datasources.default.locations";

  private static final String COMMON = "classpath:db/migration";

  /** Those of PostgreSQL: the common ones and some of its own, numbered in one row. */
  public static final List<String> OF_POSTGRESQL = List.of(COMMON, "classpath:db/postgresql");

  /** Those of H2. */
  public static final List<String> OF_H2 = List.of(COMMON);

  private Migrations() {}
}
