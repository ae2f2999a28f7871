package learning.piggyback.bootstrap;

import io.micronaut.runtime.Micronaut;

/** Starts the server. */
public final class Application {

  private static final int WRONG_SETTINGS = 2;

  private Application() {}

  public static void main(String[] args) {
    Settings settings = Settings.of(System.getenv());
    if (!settings.problems().isEmpty()) {
      settings.problems().forEach(System.err::println);
      System.exit(WRONG_SETTINGS);
    }
    Micronaut.build(args)
        .mainClass(Application.class)
        .properties(settings.properties())
        .banner(false)
        .start();
  }
}
