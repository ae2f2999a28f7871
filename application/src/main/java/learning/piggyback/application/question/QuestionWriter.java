package learning.piggyback.application.question;

import java.util.Optional;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.question.SegmentOutcome;

/**
 * Writes candidate questions for segments. Blocks. Never throws for what a segment or a provider
 * lacks: that is a {@link SegmentOutcome.Failed} with a reason of the contract's vocabulary. An
 * interrupt ends a call to a service at once, with {@link JobCancelled} and the flag restored. A
 * media store that is away for now ends it with a {@link MediaFailure}, for all to be tried again.
 */
public interface QuestionWriter {

  /** The provider's name in configuration and on the wire, such as {@code offline}. */
  String provider();

  /** Why this writer cannot be used now, in one sentence for the admin; empty when it can. */
  Optional<String> unavailable();

  /** How many segments it may be asked for at a time. */
  int concurrency();

  /** Questions for a segment, each type at most once. */
  SegmentOutcome write(SegmentMaterial material, CallMeter meter);

  /** One other question of the type that is asked for; {@code Written} holds exactly that. */
  SegmentOutcome rewrite(SegmentMaterial material, RewriteRequest request, CallMeter meter);
}
