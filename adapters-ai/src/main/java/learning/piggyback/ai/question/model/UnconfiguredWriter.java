package learning.piggyback.ai.question.model;

import java.util.Optional;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.question.SegmentOutcome;

/**
 * A provider that still lacks something: it is shown with the reason and cannot be asked.
 *
 * @param why one sentence for the admin
 */
record UnconfiguredWriter(String provider, String why) implements QuestionWriter {

  @Override
  public Optional<String> unavailable() {
    return Optional.of(why);
  }

  @Override
  public int concurrency() {
    return 1;
  }

  /** Nobody asks: who lacks something is refused before. */
  @Override
  public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
    return new SegmentOutcome.Failed("provider_not_configured", why);
  }

  @Override
  public SegmentOutcome rewrite(SegmentMaterial material, RewriteRequest request, CallMeter meter) {
    return write(material, meter);
  }
}
