package learning.piggyback.bootstrap;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import java.util.List;

/** Starts the server. */
public final class Application extends Micronaut {

  private static final int FAILED = 1;
  private static final int WRONG_SETTINGS = 2;

  private Application() {}

  public static void main(String[] args) {
    Settings settings = Settings.of(System.getenv());
    if (!settings.problems().isEmpty()) {
      say(settings.problems());
      System.exit(WRONG_SETTINGS);
    }
    settings.notices().forEach(System.out::println);
    new Application()
        .args(args)
        .mainClass(Application.class)
        .properties(settings.properties())
        .banner(false)
        .start();
  }

  /** A person reads what to change; the stack is for whoever asks for it. */
  @Override
  protected void handleStartupException(Environment environment, Throwable failure) {
    say(StartFailure.explain(failure));
    if (System.getenv("PIGGYBACK_STACK_TRACE") == null) {
      System.err.println("  (PIGGYBACK_STACK_TRACE=true shows where it happened.)");
    } else {
      failure.printStackTrace();
    }
    System.exit(FAILED);
  }

  private static void say(List<String> problems) {
    System.err.println("Piggyback did not start:");
    problems.forEach(line -> System.err.println("  " + line));
  }
}
