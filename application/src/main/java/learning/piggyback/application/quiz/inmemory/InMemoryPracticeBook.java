package learning.piggyback.application.quiz.inmemory;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.quiz.PracticeBook;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.AnsweredItem;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Practice;
import learning.piggyback.domain.quiz.PracticeKey;
import learning.piggyback.domain.quiz.PracticeSums;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Adds the attempts in memory up when it is asked. */
public final class InMemoryPracticeBook implements PracticeBook {

  private static final Comparator<Attempt> OLDEST_FIRST =
      Comparator.comparing(Attempt::startedAt).thenComparing(Attempt::session);

  private final InMemoryTable<Object, Attempt> attempts;
  private final InMemoryTable<VideoId, Video> videos;

  public InMemoryPracticeBook(InMemoryDatabase database) {
    this.attempts = database.table("attempts");
    this.videos = database.table("videos");
  }

  @Override
  public List<Practice> of(ChildId child, Week from) {
    Map<PracticeKey, PracticeSums> all = new HashMap<>();
    attempts
        .rows()
        .filter(attempt -> attempt.child().equals(child))
        .filter(attempt -> Week.of(attempt.startedAt()).compareTo(from) >= 0)
        .forEach(attempt ->
            PracticeSums.of(attempt, length(attempt.video()))
                .forEach((key, sums) -> all.merge(key, sums, PracticeSums::plus)));
    return all.entrySet().stream()
        .map(each -> new Practice(each.getKey(), title(each.getKey().video()), each.getValue()))
        .toList();
  }

  @Override
  public List<AnsweredItem> answers(VideoId video, int most) {
    return attempts
        .rows()
        .filter(attempt -> attempt.video().equals(video))
        .sorted(OLDEST_FIRST.reversed())
        .limit(most)
        .sorted(OLDEST_FIRST)
        .flatMap(attempt ->
            attempt.replies().stream()
                .filter(reply -> reply.status() != AnswerStatus.RETRY)
                .map(reply -> AnsweredItem.of(attempt.child(), reply)))
        .limit(MOST_ANSWERS)
        .toList();
  }

  private Duration length(VideoId video) {
    return videos.find(video).map(Video::duration).orElse(Duration.ZERO);
  }

  private String title(VideoId video) {
    return videos.find(video).map(Video::title).orElse(video.value());
  }
}
