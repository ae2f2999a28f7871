package learning.piggyback.domain.question.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.domain.question.AcceptedAnswers;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.Transcript;

/**
 * Checks what a writer proposes, whoever wrote it. A check that fails is a finding and lowers the
 * rank; an unsafe question is dropped. Findings that a candidate brings along are not believed.
 */
public final class QuestionChecks {

  private final WordingRules wording;

  public QuestionChecks(AgeBand ages) {
    this.wording = new WordingRules(ages);
  }

  /**
   * One segment by itself; whether the video asks the same twice is for {@link DistinctQuestions}.
   *
   * @param heard the cues that belong to the segment
   */
  public SegmentOutcome check(Segment segment, SegmentOutcome outcome, List<Cue> heard) {
    return switch (outcome) {
      case SegmentOutcome.Failed failed -> failed;
      case SegmentOutcome.Written written -> checked(segment, written, heard);
    };
  }

  /** All drafts of a video in their order, each by itself and beside the others. */
  public List<SegmentDraft> checkAll(List<SegmentDraft> drafts, Transcript transcript) {
    List<SegmentDraft> checked = new ArrayList<>();
    for (SegmentDraft draft : drafts) {
      Segment segment = draft.segment();
      List<Cue> heard = transcript.ownedBy(segment.start(), segment.end());
      checked.add(draft.with(check(segment, draft.outcome(), heard)));
    }
    return DistinctQuestions.in(checked);
  }

  private SegmentOutcome checked(Segment segment, SegmentOutcome.Written written, List<Cue> heard) {
    Support support = new Support(segment, heard);
    Set<QuestionType> dropped = EnumSet.noneOf(QuestionType.class);
    dropped.addAll(written.dropped());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : written.candidates()) {
      if (UnsafeText.isIn(candidate)) {
        dropped.add(candidate.type());
      } else {
        kept.add(checked(candidate, support));
      }
    }
    return kept.isEmpty()
        ? new SegmentOutcome.Failed(
            "unsafe_questions",
            "All %d questions were dropped: not safe for children."
                .formatted(written.candidates().size()))
        : new SegmentOutcome.Written(Ranks.of(kept), dropped);
  }

  private Candidate checked(Candidate candidate, Support support) {
    Candidate found = candidate.withEvidence(support.evidence(candidate));
    List<Finding> findings =
        Stream.concat(support.supported(found).stream(), wording.findings(found).stream()).toList();
    return AcceptedAnswers.complete(found.withFindings(findings));
  }
}
