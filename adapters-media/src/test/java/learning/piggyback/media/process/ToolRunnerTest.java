package learning.piggyback.media.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.video.MediaFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ToolRunnerTest {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private final ToolRunner runner = new ToolRunner();

  @Test
  void runShouldTellLinesExitCodeAndErrors() {
    List<String> lines = new ArrayList<>();

    ToolOutcome outcome =
        runner.run(shell("echo one; echo zwölf 狐; echo wrong >&2; exit 3").onLine(lines::add));

    assertThat(lines).containsExactly("one", "zwölf 狐");
    assertThat(outcome).isEqualTo(new ToolOutcome.Finished(3, "wrong"));
  }

  @Test
  void runShouldPassArgumentsUntouched() {
    List<String> lines = new ArrayList<>();
    String odd = "$(touch owned) `id` ; rm -rf \"quoted\" *";

    runner.run(ToolRun.of(List.of("printf", "%s\n", odd), folder, LIMIT).onLine(lines::add));

    assertThat(lines).containsExactly(odd);
  }

  @Test
  void runShouldSayThatThereIsNoSuchProgram() {
    assertThat(runner.run(ToolRun.of(List.of("/nowhere/tool"), folder, LIMIT)))
        .isEqualTo(new ToolOutcome.Missing());
  }

  @Test
  void toolShouldSeeNothingOfOurEnvironmentButWhereProgramsAre() {
    List<String> lines = new ArrayList<>();

    runner.run(shell("env").withEnvironment(Map.of("GIVEN", "yes")).onLine(lines::add));

    assertThat(lines)
        .contains("HOME=" + folder, "TMPDIR=" + folder, "GIVEN=yes")
        .anyMatch(line -> line.startsWith("PATH="))
        .noneMatch(line -> line.startsWith("JAVA_HOME=") || line.startsWith("USER="));
  }

  @Test
  void childrenThatLostTheirParentShouldBeEndedToo() {
    AtomicReference<String> child = new AtomicReference<>("");

    ToolOutcome outcome =
        runner.run(
            new ToolRun(
                List.of("sh", "-c", "sh -c 'sleep 600 & echo $!; sleep 2' ; sleep 600"),
                folder,
                Duration.ofSeconds(4),
                Map.of(),
                child::set,
                () -> {}));

    assertThat(outcome).isInstanceOf(ToolOutcome.TimedOut.class);
    assertGone(child.get());
  }

  @Test
  void toolShouldGiveWayToTheServer() {
    List<String> lines = new ArrayList<>();

    runner.run(ToolRun.of(List.of("/bin/sh", "-c", "nice"), folder, LIMIT).onLine(lines::add));

    assertThat(Integer.parseInt(lines.getFirst())).isGreaterThanOrEqualTo(10);
  }

  @Test
  void toolThatTakesTooLongShouldBeEndedWithItsChildren() {
    AtomicReference<String> child = new AtomicReference<>("");

    ToolOutcome outcome =
        runner.run(
            new ToolRun(
                List.of("sh", "-c", "sleep 600 & echo $!; wait"),
                folder,
                Duration.ofMillis(700),
                Map.of(),
                child::set,
                () -> {}));

    assertThat(outcome).isInstanceOf(ToolOutcome.TimedOut.class);
    assertGone(child.get());
  }

  @Test
  void tickThatThrowsShouldEndTheToolWithItsChildren() {
    AtomicReference<String> child = new AtomicReference<>("");
    Runnable cancelOnceStarted =
        () -> {
          if (!child.get().isEmpty()) {
            throw new JobCancelled();
          }
        };

    assertThatThrownBy(() ->
            runner.run(
                shell("sleep 600 & echo $!; wait").onLine(child::set).onTick(cancelOnceStarted)))
        .isInstanceOf(JobCancelled.class);
    assertGone(child.get());
  }

  @Test
  void interruptShouldEndTheToolAndStaySet() {
    AtomicReference<String> child = new AtomicReference<>("");

    assertThatThrownBy(() ->
            runner.run(
                shell("sleep 600 & echo $!; wait")
                    .onLine(line -> {
                      child.set(line);
                      Thread.currentThread().interrupt();
                    })))
        .isInstanceOfSatisfying(MediaFailure.class, e -> assertThat(e.passing()).isTrue());
    assertThat(Thread.interrupted()).isTrue();
    assertGone(child.get());
  }

  @Test
  void runShouldNotWaitForAGrandchildThatHoldsItsOutput() {
    AtomicReference<String> child = new AtomicReference<>("");

    ToolOutcome outcome = runner.run(shell("sleep 600 & echo $!").onLine(child::set));

    assertThat(outcome).isEqualTo(new ToolOutcome.Finished(0, ""));
    ProcessHandle.of(Long.parseLong(child.get())).ifPresent(ProcessHandle::destroyForcibly);
  }

  @Test
  void onlyTheLastErrorsShouldBeKept() {
    ToolOutcome outcome = runner.run(shell("seq 1 5000 >&2"));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            ToolOutcome.Finished.class,
            finished ->
                assertThat(finished.errors().lines()).hasSize(200).endsWith("4999", "5000"));
  }

  @Test
  void toolShouldBeFoundWhereConfiguredElseInThePath() {
    assertThat(ToolPath.of("sh").find())
        .hasValueSatisfying(path -> assertThat(path).isExecutable());
    assertThat(ToolPath.of("no-such-tool").find()).isEmpty();
    Path shell = ToolPath.of("sh").find().orElseThrow();
    assertThat(new ToolPath("x", Optional.of(shell.toString())).find()).contains(shell);
    assertThat(new ToolPath("sh", Optional.of("/nowhere/sh")).find()).isEmpty();
  }

  private ToolRun shell(String script) {
    return ToolRun.of(List.of("sh", "-c", script), folder, LIMIT);
  }

  private static void assertGone(String pid) {
    ProcessHandle.of(Long.parseLong(pid))
        .ifPresent(handle -> {
          handle.onExit().orTimeout(10, TimeUnit.SECONDS).join();
          assertThat(handle.isAlive()).isFalse();
        });
  }
}
