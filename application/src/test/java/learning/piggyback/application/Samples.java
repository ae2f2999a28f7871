package learning.piggyback.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionReview;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.review.Ballot;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Values for tests in which only few details matter. */
public final class Samples {

  /** Exact to the microsecond, as databases keep it. */
  public static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123456Z");

  /** Quotes, backslashes, several scripts, characters beyond the basic plane. */
  public static final String UNICODE = "Zoë O'Brien \"%_\\\" 你好 שלום 🐷\n\ttail";

  private Samples() {}

  public static Expert expert(String id) {
    return new Expert(new ExpertId(id), new PersonName("Expert " + id), true, NOON, NOON);
  }

  public static Parent parent(String id) {
    return new Parent(
        new ParentId(id), new PersonName("Parent " + id), Optional.empty(), true, NOON, NOON);
  }

  /** An active child without an expert and a parent. */
  public static Child child(String id, String firstName, String lastName) {
    return new Child(
        new ChildId(id),
        Optional.empty(),
        Optional.empty(),
        new PersonName(firstName),
        lastName,
        IconKey.DEFAULT,
        InteractionMode.FLEXIBLE,
        true,
        NOON,
        NOON,
        0);
  }

  public static Child inCareOf(Child child, Optional<String> expert, Optional<String> parent) {
    return new Child(
        child.id(),
        expert.map(ExpertId::new),
        parent.map(ParentId::new),
        child.firstName(),
        child.lastName(),
        child.icon(),
        child.mode(),
        child.active(),
        child.createdAt(),
        child.updatedAt(),
        child.version());
  }

  public static Video video(String id) {
    return video(id, "Video " + id, Optional.of("https://example.org/" + id), NOON);
  }

  /** A video without licence, thumbnail, subtitles and frames. */
  public static Video video(String id, String title, Optional<String> url, Instant createdAt) {
    MediaFolder folder = new MediaFolder("folder0001");
    return new Video(
        new VideoId(id),
        title,
        url,
        Optional.empty(),
        Optional.empty(),
        Duration.ofMillis(61_234),
        folder,
        folder.file("video.mp4"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        createdAt,
        createdAt,
        0);
  }

  public static Assignment assignment(String video, String expert) {
    return new Assignment(
        new VideoId(video), new ExpertId(expert), Assignment.Source.ADMIN, NOON, NOON);
  }

  public static Job job(JobKind kind, String subject, Instant createdAt) {
    return Job.waiting(
        new JobId(UUID.randomUUID()), kind, subject, Map.of("interval", "30"), createdAt);
  }

  /** A draft of as many candidates, all but the first with evidence. */
  public static SegmentDraft draft(int start, int end, int candidates) {
    List<Candidate> written = new ArrayList<>();
    for (QuestionType type : List.of(QuestionType.values()).subList(0, candidates)) {
      Optional<Evidence> evidence =
          written.isEmpty()
              ? Optional.empty()
              : Optional.of(new Evidence(Duration.ZERO, Duration.ofMillis(1_500), UNICODE, 7));
      written.add(
          new Candidate(
              type,
              "Why? " + UNICODE,
              "Because.",
              written.size() + 1,
              List.of("", "So."),
              evidence,
              List.of(new Finding(Check.LENGTH, UNICODE))));
    }
    return new SegmentDraft(new Segment(start, end), new SegmentOutcome.Written(written));
  }

  public static SubmittedQuestions submitted(String video, SegmentDraft... drafts) {
    return new SubmittedQuestions(new VideoId(video), NOON, List.of(drafts));
  }

  /** An approved question. */
  public static FinalQuestion finalQuestion(String question) {
    return finalQuestion(question, QuestionState.APPROVED);
  }

  public static FinalQuestion finalQuestion(String question, QuestionState state) {
    return new FinalQuestion(
        QuestionId.named(question),
        QuestionType.CAUSAL,
        new Wording(question, "an answer"),
        AnswerExamples.accepting(List.of("another answer")),
        state,
        OptionalInt.empty(),
        Origin.UNKNOWN);
  }

  /** A question as a reviewer approves it. */
  public static QuestionReview review(QuestionType type, Wording wording, int rank) {
    return new QuestionReview(
        Optional.empty(),
        type,
        wording,
        AnswerExamples.NONE,
        false,
        Optional.empty(),
        false,
        OptionalInt.of(rank),
        OptionalInt.empty(),
        Origin.UNKNOWN);
  }

  /** Final questions with one segment of ten seconds for each list. */
  @SafeVarargs
  public static FinalQuestions finals(String video, long version, List<FinalQuestion>... segments) {
    List<FinalSegment> all = new ArrayList<>();
    for (List<FinalQuestion> questions : segments) {
      int start = 10 * all.size();
      List<Ballot<QuestionId>> ballots =
          questions.isEmpty()
              ? List.of()
              : List.of(new Ballot<>("expert:ann", Map.of(questions.getFirst().id(), 1), Set.of()));
      all.add(
          new FinalSegment(new Segment(start, start + 9), questions, ballots, Optional.empty()));
    }
    return new FinalQuestions(
        new VideoId(video), all, Optional.of("expert:ann"), "expert:ann", NOON, version);
  }

  public static Reply reply(String question, AnswerStatus status) {
    return new Reply(
        question, "a pig", "the pig", status, 0.875, Optional.of(QuestionType.CHARACTER), NOON);
  }

  public static Attempt attempt(
      String session, String child, String video, Instant startedAt, List<Reply> replies) {
    return new Attempt(
        session,
        new ChildId(child),
        new VideoId(video),
        InteractionMode.STRICT,
        startedAt,
        startedAt,
        Tally.of(replies),
        Tally.of(replies).percentage(),
        Duration.ofMillis(90_061),
        3,
        replies,
        List.of(),
        0);
  }
}
