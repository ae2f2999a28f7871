package learning.piggyback.application.question.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.Cue;

/**
 * A scripted writer. Segments without a script get one question for each of their first cues, one
 * of each type, whose answer is the cue's text.
 */
public final class InMemoryQuestionWriter implements QuestionWriter {

  private final Map<Segment, SegmentOutcome> scripted = new ConcurrentHashMap<>();
  private final List<SegmentMaterial> asked = new CopyOnWriteArrayList<>();
  private final String provider;
  private final int concurrency;
  private volatile Optional<String> unavailable = Optional.empty();

  public InMemoryQuestionWriter() {
    this("offline", 2);
  }

  public InMemoryQuestionWriter(String provider, int concurrency) {
    this.provider = provider;
    this.concurrency = concurrency;
  }

  /** Answers a segment with an outcome; a later script replaces an earlier one. */
  public InMemoryQuestionWriter with(Segment segment, SegmentOutcome outcome) {
    scripted.put(segment, outcome);
    return this;
  }

  /** Cannot be used from now on, for the reason given. */
  public InMemoryQuestionWriter withUnavailable(String reason) {
    unavailable = Optional.of(reason);
    return this;
  }

  /** What was asked for, in the order of the calls. */
  public List<SegmentMaterial> asked() {
    return List.copyOf(asked);
  }

  @Override
  public String provider() {
    return provider;
  }

  @Override
  public Optional<String> unavailable() {
    return unavailable;
  }

  @Override
  public int concurrency() {
    return concurrency;
  }

  @Override
  public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
    asked.add(material);
    SegmentOutcome known = scripted.get(material.segment());
    return known == null ? unscripted(material) : known;
  }

  @Override
  public SegmentOutcome rewrite(SegmentMaterial material, RewriteRequest request, CallMeter meter) {
    asked.add(material);
    int rank = request.avoid().size() + 2;
    return unscripted(material) instanceof SegmentOutcome.Failed failed
        ? failed
        : new SegmentOutcome.Written(
            List.of(candidate(request.type(), material.cues().getFirst(), rank)));
  }

  private static SegmentOutcome unscripted(SegmentMaterial material) {
    List<Cue> spoken = material.cues().stream().filter(cue -> !cue.text().isBlank()).toList();
    if (spoken.isEmpty()) {
      return new SegmentOutcome.Failed("needs_transcript", "This part has no subtitles.");
    }
    List<Candidate> candidates = new ArrayList<>();
    for (QuestionType type : QuestionType.values()) {
      if (candidates.size() < spoken.size()) {
        candidates.add(candidate(type, spoken.get(candidates.size()), candidates.size() + 1));
      }
    }
    return new SegmentOutcome.Written(candidates);
  }

  private static Candidate candidate(QuestionType type, Cue cue, int rank) {
    return new Candidate(
        type,
        "Which " + type.wire() + " is line " + rank + " about?",
        cue.text().strip(),
        rank,
        List.of("line " + rank),
        Optional.of(new Evidence(cue.start(), cue.end(), cue.text())));
  }
}
