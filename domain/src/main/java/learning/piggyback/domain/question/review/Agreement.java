package learning.piggyback.domain.question.review;

/**
 * How much reviewers agree about an order: Kendall's coefficient of concordance, corrected for
 * ties.
 *
 * @param w 0 for no agreement, 1 for the same order
 * @param reviewers how many it was counted from, at least 2
 * @param questions how many they ordered, at least 2
 */
public record Agreement(double w, int reviewers, int questions) {}
