package learning.piggyback.application.quiz.statement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The statements of the {@link StatementOutbox} that the store of learning records refused. */
public interface RefusedStatements {

  /** One of them, and why. */
  record Refusal(UUID id, Instant writtenAt, Instant refusedAt, String reason) {}

  /** Newest refusal first. */
  List<Refusal> newest(int most);

  /** Has all of them wait again, in their old places; how many those are. */
  int readmit();

  /** Forgets those that were refused before; how many those are. */
  int forget(Instant before);
}
