package learning.piggyback.application.quiz.statement.inmemory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import learning.piggyback.application.quiz.statement.LearningRecordStore;
import learning.piggyback.application.quiz.statement.Outgoing;

/** A store in memory, which can be away and takes no document with certain words. */
public final class InMemoryRecordStore implements LearningRecordStore {

  private final List<Outgoing> taken = new ArrayList<>();
  private final Set<UUID> known = new HashSet<>();
  private Optional<Away> away = Optional.empty();
  private Optional<String> refusedWord = Optional.empty();
  private int calls;

  public synchronized void goAway(Away how) {
    away = Optional.of(how);
  }

  public synchronized void comeBack() {
    away = Optional.empty();
  }

  public synchronized void refuse(String word) {
    refusedWord = Optional.of(word);
  }

  public synchronized void refuseNothing() {
    refusedWord = Optional.empty();
  }

  /** What it has, in the order in which it came. */
  public synchronized List<Outgoing> taken() {
    return List.copyOf(taken);
  }

  public synchronized int calls() {
    return calls;
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public synchronized Answer put(List<Outgoing> statements) {
    calls++;
    if (away.isPresent()) {
      return away.get();
    }
    if (refusedWord.isPresent()
        && statements.stream().anyMatch(one -> one.document().contains(refusedWord.get()))) {
      return new Refused("It holds " + refusedWord.get() + ".");
    }
    statements.stream().filter(one -> known.add(one.id())).forEach(taken::add);
    return new Taken();
  }
}
