package learning.piggyback.application.quiz.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.domain.account.ChildId;

/** Statements that the store of learning records does not have yet. They go with the child. */
public interface StatementOutbox {

  /**
   * How many are kept where nothing else is configured: a school's month, or a few hundred
   * megabytes.
   */
  int MOST = 100_000;

  /**
   * How many there are.
   *
   * @param waiting to be sent
   * @param refused by the store, and kept aside
   * @param dropped that were never kept, because the outbox was full, since that was last forgotten
   * @param oldest when the oldest that waits was written
   */
  record Counts(int waiting, int refused, long dropped, Optional<Instant> oldest) {}

  /**
   * Adds statements, within a transaction. A full outbox takes none and counts them as dropped:
   * what is there already stays whole.
   *
   * @param statements in their order, all of one child; with ids that are not there
   */
  void add(List<Outgoing> statements);

  /** Those that wait for longest, in the order in which they were added. */
  List<Outgoing> oldest(int most);

  /** Removes what the store has. What is not there (any more) is passed over. */
  void remove(List<UUID> ids);

  /** Keeps one aside that the store does not take, with the reason; nothing when it is gone. */
  void refuse(UUID id, String reason, Instant at);

  /** All of a child, those kept aside included, in their order. */
  List<Outgoing> of(ChildId child);

  Counts counts();

  /** Counts dropped statements anew. */
  void forgetDropped();
}
