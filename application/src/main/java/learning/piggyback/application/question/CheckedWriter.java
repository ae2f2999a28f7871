package learning.piggyback.application.question;

import java.util.Optional;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.QuestionChecks;

/** A writer whose every question went through the checks. */
public final class CheckedWriter implements QuestionWriter {

  private final QuestionWriter writer;
  private final QuestionChecks checks;

  public CheckedWriter(QuestionWriter writer, QuestionChecks checks) {
    this.writer = writer;
    this.checks = checks;
  }

  @Override
  public String provider() {
    return writer.provider();
  }

  @Override
  public Optional<String> unavailable() {
    return writer.unavailable();
  }

  @Override
  public int concurrency() {
    return writer.concurrency();
  }

  @Override
  public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
    return checks.check(material.segment(), writer.write(material, meter), material.cues());
  }

  @Override
  public SegmentOutcome rewrite(SegmentMaterial material, RewriteRequest request, CallMeter meter) {
    return checks.check(
        material.segment(), writer.rewrite(material, request, meter), material.cues());
  }
}
