package learning.piggyback.domain.digest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.video.VideoId;

/**
 * One child's week.
 *
 * @param name as the family calls it
 * @param watched in the order in which they were first watched; never empty
 * @param wentWell whole sentences, the most telling first; may be empty
 */
public record ChildWeek(String name, List<Watched> watched, List<String> wentWell, TableTalk talk) {

  /**
   * A video and how much of it was watched.
   *
   * @param time with the video playing, all times together
   */
  public record Watched(String title, int times, Duration time) {

    Watched again(Attempt attempt) {
      return new Watched(title, times + 1, time.plus(attempt.watched()));
    }
  }

  public ChildWeek {
    watched = List.copyOf(watched);
    wentWell = List.copyOf(wentWell);
  }

  /**
   * @param attempts of the week, oldest first, at least one
   */
  public static ChildWeek of(
      String name, List<Attempt> attempts, Function<VideoId, LessonVideo> videos) {
    Map<VideoId, Watched> watched = new LinkedHashMap<>();
    for (Attempt attempt : attempts) {
      Watched before =
          watched.computeIfAbsent(
              attempt.video(), id -> new Watched(videos.apply(id).title(), 0, Duration.ZERO));
      watched.put(attempt.video(), before.again(attempt));
    }
    return new ChildWeek(
        name,
        List.copyOf(watched.values()),
        new WentWell(attempts, videos).sentences(),
        TableTalk.about(attempts, videos));
  }
}
