package learning.piggyback.application.question.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.SegmentNotes.BestVerdict;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.entry.EntryBook;
import learning.piggyback.domain.question.entry.ExpertEntry;
import learning.piggyback.domain.question.entry.Proposals;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Adds a question of an adult's own, or a skip, to what a child is asked. */
public final class EnterQuestion {

  private final FinalQuestionSets finals;
  private final Submissions submissions;
  private final VideoAccess access;
  private final KeepVersion keepVersion;
  private final Transactions transactions;

  public EnterQuestion(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    this.finals = finals;
    this.submissions = submissions;
    this.access = access;
    this.keepVersion = keepVersion;
    this.transactions = transactions;
  }

  /**
   * @param updated whether the adult's earlier entry about the same part was replaced
   */
  public record Entered(FinalQuestions questions, boolean updated) {}

  /**
   * Saves a new version of the final questions with the entry; of a video that has none, the first,
   * with the submitted candidates, unapproved. Whoever saves meanwhile loses nothing.
   *
   * @param verdict of the writer's best question of that part; empty to leave what is there
   * @throws DomainProblem {@code INVALID segment_outside_video}, and what {@link KeepVersion#keep}
   *     and {@link VideoAccess#visible} throw
   */
  public Entered enter(
      Actor actor, VideoId video, ExpertEntry entry, Optional<BestVerdict> verdict) {
    return transactions.inTurn(() -> entered(actor, video, entry, verdict));
  }

  private Entered entered(
      Actor actor, VideoId id, ExpertEntry entry, Optional<BestVerdict> verdict) {
    Video video = access.visible(actor.caller(), id);
    Optional<FinalQuestions> before = finals.find(id);
    List<FinalSegment> known =
        before
            .map(FinalQuestions::segments)
            .or(() -> submissions.find(id).map(Proposals::of))
            .orElse(List.of());
    Instant savedAt = before.map(FinalQuestions::savedAt).orElse(Instant.EPOCH);
    EntryBook book = new EntryBook(known, actor.caller().key(), savedAt);
    boolean updated = book.put(entry);
    verdict.ifPresent(given -> book.judge(entry.times(), given));
    List<FinalSegment> segments = book.segments().stream().map(FinalSegment::completed).toList();
    requireNewWithin(video, known, segments);
    FinalQuestions saved =
        keepVersion.keep(actor, id, before, segments, OptionalLong.empty(), OptionalLong.empty());
    return new Entered(saved, updated);
  }

  /** A part of the video as it once was may stay; a new one must be of the video as it is. */
  private static void requireNewWithin(
      Video video, List<FinalSegment> known, List<FinalSegment> segments) {
    List<SegmentReview> added =
        segments.stream()
            .map(FinalSegment::segment)
            .filter(segment -> known.stream().noneMatch(k -> k.segment().equals(segment)))
            .map(segment -> new SegmentReview(segment, List.of(), Optional.empty()))
            .toList();
    SegmentReview.requireWithin(video.durationSeconds(), added);
  }
}
