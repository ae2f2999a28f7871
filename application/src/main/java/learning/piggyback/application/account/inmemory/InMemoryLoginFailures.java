package learning.piggyback.application.account.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import learning.piggyback.application.account.login.LoginFailures;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;

/** Failed log-ins in memory. */
public final class InMemoryLoginFailures implements LoginFailures {

  private record Failure(String key, Instant at) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<Long, Failure> failures;
  private long last;

  public InMemoryLoginFailures(InMemoryDatabase database) {
    this.database = database;
    this.failures = database.table("login_failures");
  }

  @Override
  public OptionalLong count(String key, Instant at, Instant since, int limit) {
    return database.atomically(() -> {
      if (since(key, since).count() >= limit) {
        return OptionalLong.empty();
      }
      last++;
      failures.put(last, new Failure(key, at));
      return OptionalLong.of(last);
    });
  }

  @Override
  public void takeBack(long number) {
    failures.remove(number);
  }

  @Override
  public Optional<Instant> newest(int n, String key, Instant since) {
    return since(key, since)
        .map(Failure::at)
        .sorted(Comparator.reverseOrder())
        .skip(n - 1)
        .findFirst();
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
