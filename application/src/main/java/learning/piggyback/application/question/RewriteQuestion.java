package learning.piggyback.application.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.DistinctQuestions;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Has one question of a segment written anew. Nothing is kept: the adult takes it or not. */
public final class RewriteQuestion {

  private static final String NO_QUESTION = "no_question_found";

  private static final SegmentOutcome.Failed NONE =
      new SegmentOutcome.Failed(
          NO_QUESTION, "No other question of this kind was found in this part.");

  /** What depends on the video and not on the provider. */
  private static final Set<String> ABOUT_THE_VIDEO =
      Set.of(NO_QUESTION, "needs_transcript", "no_frames_in_segment", "unsafe_questions");

  private final VideoAccess access;
  private final Transcripts transcripts;
  private final Submissions submissions;
  private final QuestionWriters writers;
  private final CallMeters meters;

  public RewriteQuestion(
      VideoAccess access,
      Transcripts transcripts,
      Submissions submissions,
      QuestionWriters writers,
      CallMeters meters) {
    this.access = access;
    this.transcripts = transcripts;
    this.submissions = submissions;
    this.writers = writers;
    this.meters = meters;
  }

  /**
   * @param type empty for that of the current question, else one that the segment lacks, else any
   * @param question the current wording; may be blank
   * @param answer the current answer; may be blank
   * @param segment empty for that of the current question, else the whole video
   * @param avoid wordings that are not wanted, beside those of the segment
   * @param provider empty for the default
   */
  public record Wish(
      Optional<QuestionType> type,
      String question,
      String answer,
      Optional<Segment> segment,
      List<String> avoid,
      Optional<String> provider) {

    public Wish {
      avoid = List.copyOf(avoid);
    }
  }

  /** A checked question, and who wrote it. */
  public record Rewritten(Candidate candidate, String provider) {}

  /**
   * Blocks while a provider is asked.
   *
   * @throws DomainProblem {@code NOT_FOUND} when what the video holds gives no other question,
   *     {@code UNAVAILABLE} when the provider failed, both with the reason as code; and what {@link
   *     VideoAccess#visible} and {@link QuestionWriters#named} throw
   */
  public Rewritten rewrite(Caller caller, VideoId id, Wish wish) {
    Video video = access.visible(caller, id);
    QuestionWriter writer = writers.named(wish.provider());
    SegmentNow now = SegmentNow.of(submissions.find(id), wish, video.durationSeconds());
    Transcript transcript = transcripts.of(id);
    SegmentMaterial material = SegmentMaterial.of(video, transcript, now.segment());
    List<String> avoid = new ArrayList<>(wish.avoid());
    avoid.addAll(now.others(wish.question()));

    List<RewriteRequest> requests =
        now.types(wish).stream()
            .map(type -> new RewriteRequest(type, wish.question(), wish.answer(), avoid))
            .toList();
    CallMeters.Account account =
        new CallMeters.Account(Optional.empty(), id, writer.provider(), CallMeters.Purpose.REWRITE);
    SegmentOutcome outcome =
        meters.metered(account, meter -> rewrite(writer, material, requests, meter));
    return switch (outcome) {
      case SegmentOutcome.Written written ->
          new Rewritten(written.candidates().getFirst(), writer.provider());
      case SegmentOutcome.Failed failed -> throw problem(failed);
    };
  }

  /** The first of the requests that a question is found for. */
  private static SegmentOutcome rewrite(
      QuestionWriter writer,
      SegmentMaterial material,
      List<RewriteRequest> requests,
      CallMeter meter) {
    SegmentOutcome outcome = NONE;
    for (RewriteRequest request : requests) {
      outcome = writer.rewrite(material, request, meter);
      if (outcome instanceof SegmentOutcome.Written written && !isOther(written, request)) {
        outcome = NONE;
      }
      if (!(outcome instanceof SegmentOutcome.Failed failed
          && failed.reason().equals(NO_QUESTION))) {
        return outcome;
      }
    }
    return outcome;
  }

  private static boolean isOther(SegmentOutcome.Written written, RewriteRequest request) {
    Candidate candidate = written.candidates().getFirst();
    return candidate.type() == request.type()
        && Stream.concat(Stream.of(request.question()), request.avoid().stream())
            .noneMatch(known -> DistinctQuestions.areAlike(known, candidate.question()));
  }

  private static DomainProblem problem(SegmentOutcome.Failed failure) {
    return new DomainProblem(
        ABOUT_THE_VIDEO.contains(failure.reason())
            ? ProblemKind.NOT_FOUND
            : ProblemKind.UNAVAILABLE,
        failure.reason(),
        "Regeneration failed: "
            + (failure.reason().equals(NO_QUESTION) ? NONE.message() : failure.message()));
  }
}
