package learning.piggyback.domain.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.PlainText;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.video.VideoId;

/**
 * One child's watching of one video, from begin to end.
 *
 * @param session the player's name for it; the same child and session is the same attempt
 * @param percentage 0 to 100
 * @param contradicted what the player counted itself, where the replies that it sent say otherwise;
 *     they count
 * @param watched time with the video playing
 * @param saveIds by which saves that are sent again are known, oldest first; the last 200 are kept
 * @param version 0 when new; raised by the store with each save
 */
public record Attempt(
    String session,
    ChildId child,
    VideoId video,
    InteractionMode mode,
    Instant startedAt,
    Instant updatedAt,
    Tally tally,
    int percentage,
    Optional<PlayerCount> contradicted,
    Duration watched,
    int manualPauses,
    List<Reply> replies,
    List<String> saveIds,
    long version) {

  public static final int LONGEST_SESSION = 200;
  private static final int SAVES_KNOWN = 200;
  private static final double FINISHED_SHARE = 0.9;

  /** One that nobody counted otherwise. */
  public Attempt(
      String session,
      ChildId child,
      VideoId video,
      InteractionMode mode,
      Instant startedAt,
      Instant updatedAt,
      Tally tally,
      int percentage,
      Duration watched,
      int manualPauses,
      List<Reply> replies,
      List<String> saveIds,
      long version) {
    this(
        session,
        child,
        video,
        mode,
        startedAt,
        updatedAt,
        tally,
        percentage,
        Optional.empty(),
        watched,
        manualPauses,
        replies,
        saveIds,
        version);
  }

  public Attempt {
    requireSession(session);
    replies = List.copyOf(replies);
    saveIds = saveIds.subList(Math.max(0, saveIds.size() - SAVES_KNOWN), saveIds.size());
    saveIds = List.copyOf(saveIds);
  }

  /** Whether a session can have that name: one that every store can hold and compare. */
  public static boolean isSessionName(String session) {
    return !session.isBlank()
        && session.length() <= LONGEST_SESSION
        && PlainText.of(session).equals(session);
  }

  /** {@code INVALID invalid_session_id} for what cannot name a session. */
  public static void requireSession(String session) {
    if (!isSessionName(session)) {
      throw DomainProblem.invalid(
          "invalid_session_id", "session_id has 1 to 200 characters, not all of them blank.");
    }
  }

  /**
   * Whether nine tenths of the video were watched.
   *
   * @param length of the video; zero when it is not known
   */
  public boolean isFinished(Duration length) {
    return length.isPositive() && watched.toMillis() >= FINISHED_SHARE * length.toMillis();
  }

  /**
   * With an adult's mark on the reply at that place, which counts from now on.
   *
   * @throws DomainProblem {@code NOT_FOUND reply_not_found}
   */
  public Attempt marked(int place, MarkOverride mark) {
    if (place < 0 || place >= replies.size()) {
      throw DomainProblem.notFound("reply_not_found", "There is no such answer.");
    }
    List<Reply> now = new ArrayList<>(replies);
    now.set(place, replies.get(place).marked(mark));
    Tally counted = tally.shifted(Tally.of(now).correct() - Tally.of(replies).correct());
    return new Attempt(
        session,
        child,
        video,
        mode,
        startedAt,
        updatedAt,
        counted,
        counted.equals(tally) ? percentage : counted.percentage(),
        contradicted,
        watched,
        manualPauses,
        now,
        saveIds,
        version);
  }

  /** With the marks that adults gave to the same replies before. */
  public Attempt withMarksOf(Attempt before) {
    Attempt marked = this;
    for (int place = 0; place < Math.min(replies.size(), before.replies.size()); place++) {
      Reply known = before.replies.get(place);
      if (known.override().isPresent() && known.isSentAgainAs(replies.get(place))) {
        marked = marked.marked(place, known.override().get());
      }
    }
    return marked;
  }
}
