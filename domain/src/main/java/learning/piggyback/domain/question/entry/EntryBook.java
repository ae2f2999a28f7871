package learning.piggyback.domain.question.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentNotes.BestVerdict;
import learning.piggyback.domain.question.review.Ballot;

/** The final questions of a video as a book of what adults entered under its times. */
public final class EntryBook {

  /** What stands for the reason of a skip that has none. */
  public static final String NO_REASON = "(skipped)";

  private static final Comparator<ExpertEntry> IN_ORDER =
      Comparator.comparing((ExpertEntry entry) -> entry.times().start())
          .thenComparing(entry -> entry.times().end());

  private final List<FinalSegment> segments;
  private final String author;
  private final Instant savedAt;

  /**
   * @param segments as they are
   * @param author whose entries are added, such as {@code expert:ann}
   * @param savedAt when questions without times were entered
   */
  public EntryBook(List<FinalSegment> segments, String author, Instant savedAt) {
    this.segments = new ArrayList<>(segments);
    this.author = author;
    this.savedAt = savedAt;
  }

  /** All that is in there, by the start of its part; nothing that is retired. */
  public static List<ExpertEntry> of(FinalQuestions finals) {
    EntryBook book = new EntryBook(finals.segments(), "", finals.savedAt());
    return book.segments.stream().flatMap(book::entries).sorted(IN_ORDER).toList();
  }

  public List<FinalSegment> segments() {
    return List.copyOf(segments);
  }

  /** Adds an entry; true when there was one of the author's about the same part. */
  public boolean put(ExpertEntry entry) {
    return switch (entry) {
      case ExpertEntry.Own own -> putOwn(own);
      case ExpertEntry.Skip skip -> putSkip(skip);
    };
  }

  /** What the author thinks of the writer's best question of the part: approved, or trash. */
  public void judge(EntryTimes times, BestVerdict verdict) {
    change(
        place(times),
        segment -> {
          Optional<FinalQuestion> best = bestOf(segment, verdict);
          List<FinalQuestion> questions =
              segment.questions().stream()
                  .map(question ->
                      verdict.approved() && best.equals(Optional.of(question))
                          ? question.in(QuestionState.APPROVED)
                          : question)
                  .toList();
          return new FinalSegment(
              segment.segment(),
              questions,
              best.map(question -> ballots(segment, question.id(), !verdict.approved()))
                  .orElse(segment.ballots()),
              segment.skipped(),
              segment.notes().with(verdict));
        });
  }

  private boolean putOwn(ExpertEntry.Own own) {
    Optional<FinalQuestion> known =
        segments.stream().flatMap(segment -> mine(segment, own.times()).stream()).findFirst();
    segments.replaceAll(segment ->
        segment.with(
            segment.questions().stream()
                .filter(question -> !Optional.of(question).equals(known))
                .toList()));
    FinalQuestion asked =
        new FinalQuestion(
            known.map(FinalQuestion::id).orElseGet(() -> newId(own.times())),
            own.type(),
            own.text(),
            known
                .filter(question -> question.wording().answer().equals(own.text().answer()))
                .map(FinalQuestion::examples)
                .orElse(AnswerExamples.NONE),
            QuestionState.APPROVED,
            OptionalInt.of(own.times().second()),
            known
                .map(FinalQuestion::origin)
                .orElse(new Origin(own.text(), Optional.of(author), OptionalInt.empty())),
            known.flatMap(FinalQuestion::evidence),
            Optional.of(own.times()));
    change(
        place(own.times()),
        segment ->
            new FinalSegment(
                segment.segment(),
                Stream.concat(segment.questions().stream(), Stream.of(asked)).toList(),
                segment.ballots(),
                Optional.empty(),
                segment.notes()));
    return known.isPresent();
  }

  private boolean putSkip(ExpertEntry.Skip skip) {
    int place = place(skip.times());
    boolean known = segments.get(place).skipped().isPresent();
    segments.replaceAll(segment -> {
      Optional<FinalQuestion> replaced = mine(segment, skip.times());
      return segment.with(
          segment.questions().stream()
              .map(question ->
                  Optional.of(question).equals(replaced)
                      ? question.in(QuestionState.RETIRED)
                      : question)
              .toList());
    });
    change(
        place,
        segment ->
            new FinalSegment(
                segment.segment(),
                segment.questions(),
                segment.ballots(),
                Optional.of(skip.reason().isBlank() ? NO_REASON : skip.reason()),
                segment.notes().skippedUnder(skip.times())));
    return known;
  }

  private void change(int place, UnaryOperator<FinalSegment> change) {
    segments.set(place, change.apply(segments.get(place)));
  }

  /** The segment itself, else the one in which it is asked, else a new one. */
  private int place(EntryTimes times) {
    int at = times.second();
    Segment part = new Segment((int) times.start().toSeconds(), (int) times.end().toSeconds());
    return first(segment -> segment.equals(part))
        .or(() -> first(segment -> segment.start() <= at && at <= segment.end()))
        .or(() -> first(segment -> segment.end() + 1 == at))
        .orElseGet(() -> {
          segments.add(new FinalSegment(part, List.of(), List.of(), Optional.empty()));
          return segments.size() - 1;
        });
  }

  private Optional<Integer> first(Predicate<Segment> such) {
    return IntStream.range(0, segments.size())
        .filter(i -> such.test(segments.get(i).segment()))
        .boxed()
        .findFirst();
  }

  private Optional<FinalQuestion> mine(FinalSegment segment, EntryTimes times) {
    return segment.questions().stream()
        .filter(question -> question.origin().author().equals(Optional.of(author)))
        .filter(question -> question.state() != QuestionState.RETIRED)
        .filter(question -> timesOf(segment, question).isAbout(times))
        .findFirst();
  }

  private Stream<ExpertEntry> entries(FinalSegment segment) {
    Stream<ExpertEntry> skip =
        segment.skipped().stream()
            .map(reason ->
                new ExpertEntry.Skip(
                    segment.notes().skippedUnder().orElseGet(() -> timesOf(segment)),
                    reason.equals(NO_REASON) ? "" : reason));
    Stream<ExpertEntry> own =
        segment.questions().stream()
            .filter(FinalQuestion::isOwn)
            .filter(question -> question.state() != QuestionState.RETIRED)
            .map(question ->
                new ExpertEntry.Own(
                    timesOf(segment, question), question.type(), question.wording()));
    return Stream.concat(skip, own);
  }

  /** A question that was added on the page is about the second at which it is asked. */
  private EntryTimes timesOf(FinalSegment segment, FinalQuestion question) {
    return question
        .entry()
        .orElseGet(() ->
            question.askAt().isPresent()
                ? times(question.askAt().getAsInt(), question.askAt().getAsInt())
                : timesOf(segment));
  }

  private EntryTimes timesOf(FinalSegment segment) {
    return times(segment.segment().start(), segment.segment().end());
  }

  private EntryTimes times(int start, int end) {
    return new EntryTimes(
        Duration.ofSeconds(start), Duration.ofSeconds(end), Duration.ofSeconds(end), savedAt);
  }

  /** One that no question of the video has, a retired one of the same moment included. */
  private QuestionId newId(EntryTimes times) {
    Set<QuestionId> taken =
        segments.stream()
            .flatMap(segment -> segment.questions().stream())
            .map(FinalQuestion::id)
            .collect(Collectors.toSet());
    return IntStream.iterate(0, n -> n + 1)
        .mapToObj(n -> QuestionId.named(author + " " + times + " " + n))
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  /** The one that has these words, else the one that the writer ranked first. */
  private static Optional<FinalQuestion> bestOf(FinalSegment segment, BestVerdict verdict) {
    List<FinalQuestion> written =
        segment.questions().stream().filter(question -> !question.isOwn()).toList();
    String words = verdict.best().question();
    return written.stream()
        .filter(question ->
            words.equalsIgnoreCase(question.wording().question())
                || words.equalsIgnoreCase(question.origin().wording().question()))
        .findFirst()
        .or(() ->
            written.stream()
                .min(
                    Comparator.comparingInt(
                        question -> question.origin().writerRank().orElse(Integer.MAX_VALUE))));
  }

  private List<Ballot<QuestionId>> ballots(
      FinalSegment segment, QuestionId question, boolean trashed) {
    Ballot<QuestionId> known =
        segment.ballotOf(author).orElseGet(() -> new Ballot<>(author, Map.of(), Set.of()));
    Set<QuestionId> trash = new HashSet<>(known.trashed());
    if (trashed) {
      trash.add(question);
    } else {
      trash.remove(question);
    }
    return Stream.concat(
            segment.ballots().stream().filter(ballot -> !ballot.reviewer().equals(author)),
            Stream.of(new Ballot<>(author, known.ranks(), trash)))
        .toList();
  }
}
