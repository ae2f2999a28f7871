package learning.piggyback.web.question;

import java.util.ArrayList;
import java.util.List;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.web.Limits;

/** Reads the segments of a save. */
final class SegmentReviews {

  private SegmentReviews() {}

  /**
   * @param place where they are in the body, for what is to be said of them
   */
  static List<SegmentReview> of(List<FinalSegmentBody> segments, List<String> place) {
    if (segments.isEmpty()) {
      throw DomainProblem.invalid("missing_data", "No data provided");
    }
    requireFew(segments);
    List<SegmentReview> reviews = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      reviews.add(segments.get(i).toDomain(LooseNumber.place(place, String.valueOf(i))));
    }
    return reviews;
  }

  private static void requireFew(List<FinalSegmentBody> segments) {
    int questions = segments.stream().mapToInt(FinalSegmentBody::size).sum();
    if (questions > Limits.REVIEWED_QUESTIONS) {
      throw new DomainProblem(
          ProblemKind.TOO_LARGE,
          "too_many_questions",
          "A video has at most %,d questions; these are %,d."
              .formatted(Limits.REVIEWED_QUESTIONS, questions));
    }
  }
}
