package learning.piggyback.benchmark;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.persistence.EmbeddedDatabase;
import learning.piggyback.persistence.Migrations;

/**
 * The product within the benchmark's own process, without the sample lesson, in a new folder: on
 * H2, or on an empty PostgreSQL that {@code PIGGYBACK_DB_URL}, {@code _USER} and {@code _PASSWORD}
 * name.
 */
final class InProcess {

  private static final Optional<String> URL =
      Optional.ofNullable(System.getenv("PIGGYBACK_DB_URL"));

  private InProcess() {}

  static String database() {
    return URL.isPresent() ? "PostgreSQL" : "H2";
  }

  /**
   * @param settings beside those of the database and the folder
   */
  static ApplicationContext start(Map<String, Object> settings) throws IOException {
    Path folder = Files.createTempDirectory("piggyback-benchmark");
    Map<String, String> environment = System.getenv();
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put("datasources.default.url", URL.orElse(EmbeddedDatabase.url(folder)));
    properties.put(
        "datasources.default.username", environment.getOrDefault("PIGGYBACK_DB_USER", "piggyback"));
    properties.put(
        "datasources.default.password", environment.getOrDefault("PIGGYBACK_DB_PASSWORD", ""));
    properties.put(
        Migrations.PROPERTY, URL.isPresent() ? Migrations.OF_POSTGRESQL : Migrations.OF_H2);
    properties.put("piggyback.data", folder.toString());
    properties.put("piggyback.demo", false);
    return ApplicationContext.run(properties);
  }
}
