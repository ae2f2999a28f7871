package learning.piggyback.application.account.inmemory;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.application.account.login.LoginFailures;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;

/** Failed log-ins in memory. */
public final class InMemoryLoginFailures implements LoginFailures {

  private record Failure(String key, Instant at) {}

  private final InMemoryTable<Object, Failure> failures;

  public InMemoryLoginFailures(InMemoryDatabase database) {
    this.failures = database.table("login_failures");
  }

  @Override
  public int countSince(String key, Instant since) {
    return (int) since(key, since).count();
  }

  @Override
  public Optional<Instant> oldestSince(String key, Instant since) {
    return since(key, since).map(Failure::at).min(Instant::compareTo);
  }

  @Override
  public void record(String key, Instant at) {
    failures.put(new Object(), new Failure(key, at));
  }

  @Override
  public void clear(String key) {
    failures.removeIf(failure -> failure.key().equals(key));
  }

  @Override
  public void deleteBefore(Instant instant) {
    failures.removeIf(failure -> failure.at().isBefore(instant));
  }

  private Stream<Failure> since(String key, Instant since) {
    return failures
        .rows()
        .filter(failure -> failure.key().equals(key) && !failure.at().isBefore(since));
  }
}
