package learning.piggyback.domain.question.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.question.Wording;

/** Candidates as they go into a first version that nobody has reviewed. */
public final class Proposals {

  private Proposals() {}

  /** Checked where no check found anything, else drafts; no child is asked either. */
  public static List<FinalSegment> of(SubmittedQuestions submitted) {
    return submitted.segments().stream()
        .map(draft ->
            new FinalSegment(
                draft.segment(),
                candidates(draft).stream().map(c -> question(draft.segment(), c)).toList(),
                List.of(),
                Optional.empty()))
        .toList();
  }

  private static List<Candidate> candidates(SegmentDraft draft) {
    return switch (draft.outcome()) {
      case SegmentOutcome.Written written -> written.candidates();
      case SegmentOutcome.Failed _ -> List.of();
    };
  }

  private static FinalQuestion question(Segment segment, Candidate candidate) {
    Wording wording = new Wording(candidate.question(), candidate.answer());
    return new FinalQuestion(
        QuestionId.named("proposed " + segment + " " + candidate.type()),
        candidate.type(),
        wording,
        AnswerExamples.accepting(candidate.acceptedAnswers()),
        candidate.findings().isEmpty() ? QuestionState.CHECKED : QuestionState.DRAFT,
        OptionalInt.empty(),
        Origin.proposed(wording, candidate.rank()),
        candidate.evidence(),
        Optional.empty());
  }
}
