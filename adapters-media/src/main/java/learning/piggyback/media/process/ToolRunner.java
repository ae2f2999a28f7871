package learning.piggyback.media.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import learning.piggyback.application.video.MediaFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs programs of this machine, and ends them with all that they started. */
public final class ToolRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ToolRunner.class);

  private static final Nice NICE = Nice.ofThisMachine();

  private static final Duration TICK = Duration.ofMillis(200);
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final int ERROR_LINES = 200;
  private static final int WAITING_LINES = 1_000;

  /** Variables without which programs are not found or do not start; nothing else is handed on. */
  private static final List<String> KEPT = List.of("PATH", "SystemRoot", "LD_LIBRARY_PATH");

  /**
   * Runs a program to its end. Whatever ends this method early (a tick that throws, an interrupt,
   * the time limit), the program and its children are gone when it returns.
   *
   * @throws MediaFailure when interrupted; the thread's interrupt flag is set again
   */
  public ToolOutcome run(ToolRun run) {
    Process process;
    try {
      process = start(run);
    } catch (IOException e) {
      LOG.info("{} cannot be started: {}", run.command().getFirst(), e.getMessage());
      return new ToolOutcome.Missing();
    }
    Family family = new Family(process);
    Deque<String> errors = new ArrayDeque<>();
    Thread errorReader = read(process.getErrorStream(), line -> keep(errors, line));
    try {
      boolean ended = follow(process, family, run);
      if (!ended) {
        end(process, family);
      }
      errorReader.join(GRACE);
      return ended
          ? new ToolOutcome.Finished(process.exitValue(), text(errors))
          : new ToolOutcome.TimedOut(text(errors));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MediaFailure("timed_out", "The work was interrupted.", true);
    } finally {
      end(process, family);
    }
  }

  private static Process start(ToolRun run) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(NICE.politely(run.command()));
    builder.directory(run.folder().toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> !KEPT.contains(name));
    environment.put("HOME", run.folder().toString());
    environment.put("TMPDIR", run.folder().toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("PYTHONUTF8", "1");
    environment.putAll(run.environment());
    return builder.start();
  }

  /** False when the time limit came first. */
  private static boolean follow(Process process, Family family, ToolRun run)
      throws InterruptedException {
    BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>(WAITING_LINES);
    Thread reader = read(process.getInputStream(), line -> offer(lines, Optional.of(line)));
    Thread.ofVirtual()
        .start(() -> {
          join(reader);
          offer(lines, Optional.empty());
        });
    long deadline = System.nanoTime() + run.limit().toNanos();
    boolean reading = true;
    while (reading || process.isAlive()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      family.look();
      run.onTick().run();
      if (!reading) {
        process.waitFor(TICK.toMillis(), TimeUnit.MILLISECONDS);
        continue;
      }
      boolean alive = process.isAlive();
      Optional<String> next = lines.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
      if (next == null) {
        // A grandchild may hold the pipe open for as long as it likes.
        reading = alive;
      } else {
        next.ifPresent(run.onLine());
        reading = next.isPresent();
      }
    }
    return true;
  }

  private static Thread read(InputStream stream, Consumer<String> consumer) {
    return Thread.ofVirtual()
        .start(() -> {
          try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
              consumer.accept(line);
            }
          } catch (IOException e) {
            LOG.trace("the program was ended while it was read", e);
          }
        });
  }

  private static void offer(BlockingQueue<Optional<String>> lines, Optional<String> line) {
    try {
      // Nobody takes lines any more when the run was ended early; the reader must not wait for
      // ever.
      lines.offer(line, 1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void keep(Deque<String> errors, String line) {
    synchronized (errors) {
      errors.addLast(line);
      if (errors.size() > ERROR_LINES) {
        errors.removeFirst();
      }
    }
  }

  private static String text(Deque<String> errors) {
    synchronized (errors) {
      return String.join("\n", errors);
    }
  }

  private static void end(Process process, Family family) {
    family.end();
    boolean interrupted = Thread.interrupted();
    try {
      process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static File nothing() {
    return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
  }
}
