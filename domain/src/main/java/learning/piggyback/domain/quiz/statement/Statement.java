package learning.piggyback.domain.quiz.statement;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.video.VideoId;

/**
 * Who did what when. It names the child: whoever writes it for others must not.
 *
 * @param session the player's name for it
 */
public record Statement(
    UUID id, Instant at, ChildId child, String session, Lesson lesson, Deed deed) {

  /** The video that was watched. */
  public record Lesson(VideoId video, String title, Duration length) {}
}
