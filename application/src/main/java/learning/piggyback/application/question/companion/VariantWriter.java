package learning.piggyback.application.question.companion;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.question.CallMeter;

/**
 * Puts questions into the words of the companions. Blocks. Never throws for what a question or a
 * provider lacks. An interrupt ends a call to a service at once, with {@link JobCancelled} and the
 * flag restored.
 */
public interface VariantWriter {

  /** The provider's name in configuration and on the wire, such as {@code offline}. */
  String provider();

  /** Why this writer cannot be used now, in one sentence for an adult; empty when it can. */
  Optional<String> unavailable();

  /** How many segments it may be asked for at a time. */
  int concurrency();

  /**
   * A variant for each wish, in one call to the provider where there is one.
   *
   * @param wishes those of one segment, at least one
   */
  VariantsWritten write(List<VariantWish> wishes, CallMeter meter);
}
