package learning.piggyback.domain.digest;

import java.time.Duration;
import java.util.List;
import learning.piggyback.domain.question.FinalQuestion;

/**
 * What a digest knows of a video that was watched.
 *
 * @param length zero when it is gone
 * @param approved the questions that adults approved; empty when it is gone
 */
public record LessonVideo(String title, Duration length, List<FinalQuestion> approved) {

  public LessonVideo {
    approved = List.copyOf(approved);
  }
}
