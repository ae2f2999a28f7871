package learning.piggyback.domain.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reviews for tests in which only few details matter. */
final class Reviews {

  private Reviews() {}

  static QuestionReview of(QuestionType type, int rank, int writerRank) {
    return new QuestionReview(
        Optional.empty(),
        type,
        new Wording(type + "?", "a"),
        AnswerExamples.NONE,
        false,
        Optional.empty(),
        false,
        rank(rank),
        OptionalInt.empty(),
        new Origin(Wording.NONE, Optional.empty(), rank(writerRank)));
  }

  static QuestionReview own(String question, int askAt) {
    return new QuestionReview(
        Optional.empty(),
        QuestionType.ACTION,
        new Wording(question, "a"),
        AnswerExamples.NONE,
        true,
        Optional.empty(),
        false,
        OptionalInt.empty(),
        OptionalInt.of(askAt),
        Origin.UNKNOWN);
  }

  static QuestionReview ranked(QuestionReview q, int rank) {
    return with(q, q.id(), q.text(), q.state(), q.trashed(), rank(rank), q.origin());
  }

  static QuestionReview trashed(QuestionReview q) {
    return with(q, q.id(), q.text(), q.state(), true, q.rank(), q.origin());
  }

  static QuestionReview in(QuestionState state, QuestionReview q) {
    return with(q, q.id(), q.text(), Optional.of(state), q.trashed(), q.rank(), q.origin());
  }

  static QuestionReview worded(QuestionReview q, Wording text, Wording original) {
    Origin origin = new Origin(original, Optional.empty(), q.origin().writerRank());
    return with(q, q.id(), text, q.state(), q.trashed(), q.rank(), origin);
  }

  static QuestionReview withId(QuestionReview q, QuestionId id) {
    return with(q, Optional.of(id), q.text(), q.state(), q.trashed(), q.rank(), q.origin());
  }

  private static QuestionReview with(
      QuestionReview q,
      Optional<QuestionId> id,
      Wording text,
      Optional<QuestionState> state,
      boolean trashed,
      OptionalInt rank,
      Origin origin) {
    return new QuestionReview(
        id, q.type(), text, q.examples(), q.own(), state, trashed, rank, q.askAt(), origin);
  }

  static SegmentReview segment(int start, int end, QuestionReview... questions) {
    return new SegmentReview(new Segment(start, end), List.of(questions), Optional.empty());
  }

  private static OptionalInt rank(int rank) {
    return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
