package learning.piggyback.domain.quiz;

/**
 * What practice of one kind adds up to.
 *
 * @param title of the video; its id when the video is gone
 */
public record Practice(PracticeKey key, String title, PracticeSums sums) {}
