package learning.piggyback.application.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SubmittedQuestions;

/** The segment for which another question is wanted, and the questions that it has. */
record SegmentNow(Segment segment, List<Candidate> candidates) {

  static SegmentNow of(
      Optional<SubmittedQuestions> submitted, RewriteQuestion.Wish wish, int videoSeconds) {
    List<SegmentDraft> drafts = submitted.map(SubmittedQuestions::segments).orElse(List.of());
    Optional<SegmentDraft> draft =
        drafts.stream()
            .filter(one ->
                wish.segment()
                    .map(segment -> segment.equals(one.segment()))
                    .orElseGet(() -> holds(one, wish.question())))
            .findFirst();
    Segment segment =
        wish.segment()
            .or(() -> draft.map(SegmentDraft::segment))
            .orElseGet(() -> new Segment(0, Math.max(0, videoSeconds)));
    return new SegmentNow(segment, draft.map(SegmentNow::candidatesOf).orElse(List.of()));
  }

  /** What is asked in this segment already, the question aside. */
  List<String> others(String question) {
    return candidates.stream()
        .map(Candidate::question)
        .filter(other -> !other.equals(question))
        .toList();
  }

  /** The types to try, one after the other. */
  List<QuestionType> types(RewriteQuestion.Wish wish) {
    Optional<QuestionType> sure =
        wish.type()
            .or(() ->
                candidates.stream()
                    .filter(candidate -> candidate.question().equals(wish.question()))
                    .map(Candidate::type)
                    .findFirst());
    if (sure.isPresent()) {
      return List.of(sure.get());
    }
    List<QuestionType> types = new ArrayList<>(List.of(QuestionType.values()));
    List<QuestionType> there = candidates.stream().map(Candidate::type).toList();
    types.removeAll(there);
    types.addAll(there);
    return types;
  }

  private static boolean holds(SegmentDraft draft, String question) {
    return !question.isBlank()
        && candidatesOf(draft).stream().anyMatch(one -> one.question().equals(question));
  }

  private static List<Candidate> candidatesOf(SegmentDraft draft) {
    return switch (draft.outcome()) {
      case SegmentOutcome.Written written -> written.candidates();
      case SegmentOutcome.Failed _ -> List.of();
    };
  }
}
