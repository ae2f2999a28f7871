package learning.piggyback.application.quiz;

import java.util.List;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.AnsweredItem;
import learning.piggyback.domain.quiz.Practice;
import learning.piggyback.domain.quiz.PracticeSums;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.video.VideoId;

/**
 * What the attempts of each child add up to, as {@link PracticeSums#of} has it. {@link Attempts}
 * keeps it with each save, so that reading costs the same however many attempts there are. And what
 * children answered to a video's questions.
 */
public interface PracticeBook {

  /**
   * Those of a child in that week and later ones, in no order, none of them all zeros. An attempt
   * counts as finished by the length that the video had when the attempt was saved.
   */
  List<Practice> of(ChildId child, Week from);

  /** As many answers as are read of a video, so that no attempt of thousands makes it slow. */
  int MOST_ANSWERS = 20_000;

  /**
   * The answers in the latest attempts at a video, oldest first; none of them is a further try. At
   * most {@link #MOST_ANSWERS}, the oldest ones.
   *
   * @param attempts how many at the most
   */
  List<AnsweredItem> answers(VideoId video, int attempts);
}
