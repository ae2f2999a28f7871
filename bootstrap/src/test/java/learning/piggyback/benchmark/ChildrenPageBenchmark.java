package learning.piggyback.benchmark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.account.Children.Filter;
import learning.piggyback.application.account.Parents;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/**
 * The lists of people of an expert with 10,000 children among 1,000,000: the plan of each query,
 * and the time that the store takes. On H2, or on an empty PostgreSQL that {@code
 * PIGGYBACK_DB_URL}, {@code _USER} and {@code _PASSWORD} name. After a build:
 *
 * <pre>java -cp "bootstrap/target/test-classes:bootstrap/target/dist/piggyback.jar" \
 *     learning.piggyback.benchmark.ChildrenPageBenchmark</pre>
 */
public final class ChildrenPageBenchmark {

  private static final int CHILDREN = 1_000_000;
  private static final int OF_BUSY = 10_000;
  private static final int EXPERTS = 1_000;
  private static final int PARENTS = 250_000;
  private static final int BATCH = 5_000;
  private static final int ROUNDS = 15;

  private static final String NOW = "timestamp with time zone '2026-01-01 00:00:00+00'";

  /** The queries as the stores have them, with values for their parameters. */
  private static final Map<String, String> QUERIES =
      Map.of(
          "children of the expert",
          "select * from children where expert_id = 'busy' and (active or false)",
          "children of a family",
          """
          select * from children where parent_id = 'parent-000100' and (active or false)
          union all
          select * from children
          where coalesce(parent_id, '') = '' and expert_id = 'parent-000100'
            and (active or false)
          """,
          "parents of the expert",
          """
          select * from parents where managed_by = 'busy' and (active or false)
          union
          select * from parents
          where id in (select parent_id from children where expert_id = 'busy' and active)
            and (active or false)
          """);

  private final String name;
  private final DataSource database;
  private final Children children;
  private final Parents parents;

  private ChildrenPageBenchmark(String name, ApplicationContext beans) {
    this.name = name;
    this.database = DelegatingDataSource.unwrapDataSource(beans.getBean(DataSource.class));
    this.children = beans.getBean(Children.class);
    this.parents = beans.getBean(Parents.class);
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (ApplicationContext beans = InProcess.start(Map.of())) {
      new ChildrenPageBenchmark(InProcess.database(), beans).run();
    }
  }

  private void run() throws SQLException {
    fill();
    for (Map.Entry<String, String> query : QUERIES.entrySet()) {
      System.out.printf("%n%s, plan of: %s%n%s%n", name, query.getKey(), plan(query.getValue()));
    }
    ExpertId busy = new ExpertId("busy");
    measure(
        OF_BUSY + " children of the expert",
        () -> children.list(Filter.all(false).ofExpert(busy)).size());
    measure(
        "children of a family",
        () -> children.ofFamily(new ParentId("parent-000100"), false).size());
    measure("parents of the expert", () -> parents.ofExpert(busy, false).size());
  }

  private void fill() throws SQLException {
    insert(
        "insert into experts values (?, 'E', true, " + NOW + ", " + NOW + ")",
        EXPERTS + 1,
        i -> List.of(i == EXPERTS ? "busy" : expert(i)));
    insert(
        "insert into parents values (?, 'P', ?, true, " + NOW + ", " + NOW + ")",
        PARENTS,
        i -> List.of(parent(i), i % 1_000 == 0 ? "busy" : expert(i)));
    insert(
        "insert into children values (?, ?, ?, ?, 'L', 'pig', 'FLEXIBLE', true, "
            + (NOW + ", " + NOW + ", 1)"),
        CHILDREN,
        i ->
            List.of(
                String.format(Locale.ROOT, "%06d", i),
                i % (CHILDREN / OF_BUSY) == 0 ? "busy" : expert(i),
                i % 5 == 3 ? "" : parent(i),
                "Child " + i));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  private static String expert(int i) {
    return String.format(Locale.ROOT, "expert-%04d", i % EXPERTS);
  }

  private static String parent(int i) {
    return String.format(Locale.ROOT, "parent-%06d", i % PARENTS);
  }

  private interface Row {
    List<String> of(int number);
  }

  private void insert(String sql, int count, Row row) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      connection.setAutoCommit(false);
      for (int i = 0; i < count; i++) {
        List<String> values = row.of(i);
        for (int column = 0; column < values.size(); column++) {
          String value = values.get(column);
          statement.setString(column + 1, value.isEmpty() ? null : value);
        }
        statement.addBatch();
        if (i % BATCH == BATCH - 1 || i == count - 1) {
          statement.executeBatch();
          connection.commit();
        }
      }
      connection.setAutoCommit(true);
    }
  }

  private String plan(String sql) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet lines = statement.executeQuery("explain " + sql)) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    }
    if (plan.toString().matches("(?is).*(seq scan on children|children\\.tablescan).*")) {
      throw new IllegalStateException(name + " scans a table:\n" + plan);
    }
    return plan.toString();
  }

  private void measure(String what, Supplier<Integer> list) {
    List<Double> milliseconds = new ArrayList<>();
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      found = list.get();
      milliseconds.add((System.nanoTime() - start) / 1e6);
    }
    Collections.sort(milliseconds);
    System.out.printf(
        Locale.ROOT,
        "%s, %s (%d rows): median %.1f ms (min %.1f, max %.1f)%n",
        name,
        what,
        found,
        milliseconds.get(ROUNDS / 2),
        milliseconds.getFirst(),
        milliseconds.getLast());
  }
}
