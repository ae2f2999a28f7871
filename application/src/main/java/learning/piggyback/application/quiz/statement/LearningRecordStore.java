package learning.piggyback.application.quiz.statement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Keeps statements elsewhere, for people who study how children learn. */
public interface LearningRecordStore {

  /** What became of statements that were sent together. */
  sealed interface Answer permits Taken, Refused, Away {}

  /** The store has all of them, whether it got them now or had them before. */
  record Taken() implements Answer {}

  /**
   * It took none of them, and will take none of them together. One that is refused alone stays so.
   *
   * @param reason a line for the admin
   */
  record Refused(String reason) implements Answer {}

  /**
   * It cannot be reached, does not let us in, or has too much to do: try again later.
   *
   * @param rest how long it asks to be left alone
   * @param problem a line for the admin, without any content of the statements
   */
  record Away(Optional<Duration> rest, String problem) implements Answer {}

  /** Where it is, for people; without passwords. */
  String name();

  /**
   * Sends statements in this order, of which there is at least one. Blocks until the answer is
   * there, at most for a minute; not to be called within a transaction. Sending the same again does
   * no harm.
   */
  Answer put(List<Outgoing> statements);
}
