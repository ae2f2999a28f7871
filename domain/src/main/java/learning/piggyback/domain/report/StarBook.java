package learning.piggyback.domain.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.video.VideoId;

/**
 * What a child is told of its own progress: stars and tries, nothing that went wrong.
 *
 * @param videos those watched lately, each once, the latest first
 */
public record StarBook(List<StarredVideo> videos) {

  public StarBook {
    videos = List.copyOf(videos);
  }

  /**
   * @param latest the newest attempts, newest first
   * @param title of a video; its id when it is gone
   */
  public static StarBook of(List<Attempt> latest, Function<VideoId, String> title) {
    Map<VideoId, List<Attempt>> byVideo = new LinkedHashMap<>();
    latest.forEach(
        attempt -> byVideo.computeIfAbsent(attempt.video(), _ -> new ArrayList<>()).add(attempt));
    return new StarBook(
        byVideo.entrySet().stream()
            .map(entry -> StarredVideo.of(entry.getValue(), title.apply(entry.getKey())))
            .toList());
  }

  public int stars() {
    return videos.stream().mapToInt(StarredVideo::stars).sum();
  }

  public int tries() {
    return videos.stream().mapToInt(StarredVideo::tries).sum();
  }
}
