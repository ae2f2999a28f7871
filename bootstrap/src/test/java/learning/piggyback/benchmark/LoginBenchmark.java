package learning.piggyback.benchmark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.application.account.login.LogIn;
import learning.piggyback.domain.account.AccessCode;

/**
 * What a log-in by code costs, right and wrong, with 10 and with 100,000 accounts: counted,
 * checked, noted and with its session, as a route does it, but without HTTP. On H2, or on an empty
 * PostgreSQL that {@code PIGGYBACK_DB_URL}, {@code _USER} and {@code _PASSWORD} name. After a
 * build:
 *
 * <pre>java -cp "bootstrap/target/test-classes:bootstrap/target/dist/piggyback.jar" \
 *     learning.piggyback.benchmark.LoginBenchmark</pre>
 */
public final class LoginBenchmark {

  private static final int ROUNDS = 25;
  private static final int FEW = 10;
  private static final int MANY = 100_000;

  private final LogIn logIn;
  private final CodeVault vault;
  private final DataSource database;
  private final String hash;
  private int client;

  private LoginBenchmark(ApplicationContext context) {
    this.logIn = context.getBean(LogIn.class);
    this.vault = context.getBean(CodeVault.class);
    this.database = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    this.hash = context.getBean(PasswordHasher.class).hash(code(0).value());
  }

  public static void main(String[] arguments) throws Exception {
    try (ApplicationContext context = InProcess.start(Map.of())) {
      new LoginBenchmark(context).run();
    }
  }

  private void run() throws SQLException {
    addParents(0, FEW);
    measure(FEW); // warms up
    measure(FEW);
    addParents(FEW, MANY);
    measure(MANY);
  }

  private void measure(int accounts) {
    List<Double> right = new ArrayList<>();
    List<Double> wrong = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      right.add(millis(code(0), LogIn.Outcome.LoggedIn.class));
      wrong.add(millis(new AccessCode("WRONG" + round), LogIn.Outcome.Refused.class));
    }
    System.out.printf(
        Locale.ROOT,
        "%,7d accounts: right %.1f ms (%.1f-%.1f), wrong %.1f ms (%.1f-%.1f)%n",
        accounts,
        median(right),
        Collections.min(right),
        Collections.max(right),
        median(wrong),
        Collections.min(wrong),
        Collections.max(wrong));
  }

  private double millis(AccessCode code, Class<?> expected) {
    LogIn.Client from = LogIn.Client.at("client" + client++);
    long start = System.nanoTime();
    LogIn.Outcome outcome = logIn.logIn(new LogIn.Proof.FamilyCode(code.value()), from);
    double millis = (System.nanoTime() - start) / 1e6;
    if (!expected.isInstance(outcome)) {
      throw new IllegalStateException("expected " + expected + ", but was " + outcome);
    }
    return millis;
  }

  /** All have the hash of the first, as making 100,000 would take hours; only its code is right. */
  private void addParents(int from, int to) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement parents =
            connection.prepareStatement("insert into parents values (?, ?, null, true, ?, ?)");
        PreparedStatement codes =
            connection.prepareStatement(
                "insert into access_codes values ('parent', ?, ?, ?, ?, false)")) {
      Timestamp now = Timestamp.from(Instant.now());
      for (int i = from; i < to; i++) {
        String id = "parent" + i;
        parents.setString(1, id);
        parents.setString(2, id);
        parents.setTimestamp(3, now);
        parents.setTimestamp(4, now);
        parents.addBatch();
        codes.setString(1, id);
        codes.setString(2, vault.index(code(i)));
        codes.setString(3, hash);
        codes.setString(4, "sealed");
        codes.addBatch();
        if (i % 1_000 == 999 || i == to - 1) {
          parents.executeBatch();
          codes.executeBatch();
        }
      }
    }
  }

  private static AccessCode code(int number) {
    return new AccessCode("CODE" + (1_000_000 + number));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
