package learning.piggyback.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.SegmentOutcome;

/** Writes the same question for each segment; can be held back so that a test can look between. */
public final class StubWriter implements QuestionWriter {

  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile BiFunction<SegmentMaterial, CallMeter, SegmentOutcome> answer =
      (material, _) -> question(material);

  /** What is answered from now on. */
  public void answering(BiFunction<SegmentMaterial, CallMeter, SegmentOutcome> how) {
    answer = how;
  }

  /** Nothing is written from now on until {@link #letGo()}. */
  public void hold() {
    gate = new CountDownLatch(1);
  }

  public void letGo() {
    gate.countDown();
  }

  @Override
  public String provider() {
    return "offline";
  }

  @Override
  public Optional<String> unavailable() {
    return Optional.empty();
  }

  @Override
  public int concurrency() {
    return 2;
  }

  @Override
  public SegmentOutcome rewrite(SegmentMaterial material, RewriteRequest request, CallMeter meter) {
    return request.question().equals("none")
        ? new SegmentOutcome.Failed("no_question_found", "There is none.")
        : written(request.type(), "What else is at " + material.segment().start() + "?");
  }

  @Override
  public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SegmentOutcome.Failed("generation_failed", "Interrupted.");
    }
    return answer.apply(material, meter);
  }

  public static SegmentOutcome question(SegmentMaterial material) {
    return written(QuestionType.CHARACTER, "Who is it at " + material.segment().start() + "?");
  }

  private static SegmentOutcome written(QuestionType type, String question) {
    return new SegmentOutcome.Written(
        List.of(
            new Candidate(type, question, "Tilly", 1, List.of("the hedgehog"), Optional.empty())));
  }
}
