package learning.piggyback.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {

  private static final int ROWS = 50;

  @TempDir private Path folder;

  /** A process that commits and is gone at once, as if it were killed. */
  static final class Killed {

    private Killed() {}

    public static void main(String[] arguments) throws SQLException {
      try (Connection connection = DriverManager.getConnection(arguments[0]);
          Statement statement = connection.createStatement()) {
        statement.execute("create table written (number integer)");
        for (int i = 0; i < ROWS; i++) {
          statement.execute("insert into written values (" + i + ")");
        }
        Runtime.getRuntime().halt(9);
      }
    }
  }

  @Test
  void whatWasCommittedShouldSurviveAKill() throws Exception {
    String url = EmbeddedDatabase.url(folder);

    assertThat(runToItsDeath(url)).isEqualTo(9);

    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from written")) {
      found.next();
      assertThat(found.getInt(1)).isEqualTo(ROWS);
    }
  }

  private static int runToItsDeath(String url)
      throws IOException, InterruptedException, ClassNotFoundException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            placeOf(Killed.class) + File.pathSeparator + placeOf(Class.forName("org.h2.Driver")),
            Killed.class.getName(),
            url)
        .inheritIO()
        .start()
        .waitFor();
  }

  private static String placeOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
