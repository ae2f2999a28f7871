package learning.piggyback.application.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.ChildWeek;
import learning.piggyback.domain.digest.LessonVideo;
import learning.piggyback.domain.digest.Week;
import learning.piggyback.domain.digest.WeekDigest;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Writes a family's week down, from that week's attempts alone. */
public final class DigestOfWeek {

  /** More than a child begins in a week; so that no week can cost more than that. */
  static final int MOST_ATTEMPTS = 200;

  private final Children children;
  private final Attempts attempts;
  private final Videos videos;
  private final FinalQuestionSets questions;
  private final ZoneId zone;

  /**
   * @param zone in whose time weeks begin
   */
  public DigestOfWeek(
      Children children,
      Attempts attempts,
      Videos videos,
      FinalQuestionSets questions,
      ZoneId zone) {
    this.children = children;
    this.attempts = attempts;
    this.videos = videos;
    this.questions = questions;
    this.zone = zone;
  }

  /** Of the parent's active children. */
  public WeekDigest of(ParentId parent, Week week) {
    Map<VideoId, LessonVideo> known = new HashMap<>();
    return new WeekDigest(
        week,
        children.ofFamily(parent, false).stream()
            .flatMap(child -> week(child, week, known).stream())
            .toList());
  }

  /** The week that it is at an instant. */
  public Week at(Instant instant) {
    return Week.at(instant, zone);
  }

  Instant ended(Week week) {
    return week.ends(zone);
  }

  private Optional<ChildWeek> week(Child child, Week week, Map<VideoId, LessonVideo> known) {
    List<Attempt> all =
        attempts.between(child.id(), week.begins(zone), week.ends(zone), MOST_ATTEMPTS);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ChildWeek.of(
                child.firstName().value(), all, id -> known.computeIfAbsent(id, this::video)));
  }

  private LessonVideo video(VideoId id) {
    Optional<Video> video = videos.find(id);
    return video
        .map(one -> new LessonVideo(one.title(), one.duration(), approved(id)))
        .orElseGet(() -> new LessonVideo("a video that is gone", Duration.ZERO, List.of()));
  }

  private List<FinalQuestion> approved(VideoId id) {
    return questions.find(id).stream()
        .flatMap(finals -> finals.segments().stream())
        .filter(segment -> segment.skipped().isEmpty())
        .flatMap(segment -> segment.questions().stream())
        .filter(question -> question.state() == QuestionState.APPROVED)
        .toList();
  }
}
