package learning.piggyback.domain.question.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentPlan;

/**
 * Adds questions from elsewhere to those of a video: as drafts that belong to who imports them.
 * Nothing that is there changes, no order and no trash. What is there already is not added again.
 */
public final class ImportMerge {

  /** Seconds of a segment that is made where there is none. */
  private static final int WINDOW = 60;

  private static final class Part {
    final FinalSegment before;
    final List<FinalQuestion> questions;
    final Set<String> asked = new HashSet<>();
    boolean changed;

    Part(FinalSegment before) {
      this.before = before;
      this.questions = new ArrayList<>(before.questions());
      questions.forEach(question -> asked.add(compared(question.wording().question())));
    }

    Segment segment() {
      return before.segment();
    }

    FinalSegment after() {
      return changed ? before.with(questions).completed() : before;
    }
  }

  /**
   * @param imported how many questions were added
   */
  public record Merged(List<FinalSegment> segments, int imported, List<LeftOut> leftOut) {}

  private final List<Part> parts = new ArrayList<>();
  private final int videoSeconds;
  private final String importer;
  private final String newIds;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private int imported;

  /**
   * @param before the segments that the video has
   * @param videoSeconds whole seconds
   * @param importer such as {@code expert:ann}
   * @param newIds a text that no other version of no other video has
   */
  public ImportMerge(List<FinalSegment> before, int videoSeconds, String importer, String newIds) {
    before.forEach(segment -> parts.add(new Part(segment)));
    this.videoSeconds = videoSeconds;
    this.importer = importer;
    this.newIds = newIds;
  }

  public Merged merge(List<ImportedQuestion> questions) {
    questions.forEach(
        question -> add(question).ifPresent(why -> leftOut.add(new LeftOut(question.name(), why))));
    return new Merged(parts.stream().map(Part::after).toList(), imported, List.copyOf(leftOut));
  }

  /** Why it was not added; empty when it was. */
  private Optional<String> add(ImportedQuestion question) {
    if (question.wording().question().isBlank()) {
      return Optional.of("It has no question.");
    }
    Optional<Part> found = partOf(question);
    if (found.isEmpty()) {
      return Optional.of(
          parts.size() < FinalQuestions.MOST_SEGMENTS
              ? "It is asked after the end of this video."
              : "This video has too many parts.");
    }
    Part part = found.get();
    if (part.asked.contains(compared(question.wording().question()))) {
      return Optional.of("It is there already.");
    }
    if (part.questions.size() >= FinalQuestions.MOST_IN_SEGMENT) {
      return Optional.of(
          "That part of the video has %d questions already."
              .formatted(FinalQuestions.MOST_IN_SEGMENT));
    }
    part.questions.add(draft(question, part.segment()));
    part.asked.add(compared(question.wording().question()));
    part.changed = true;
    imported++;
    return Optional.empty();
  }

  private FinalQuestion draft(ImportedQuestion question, Segment segment) {
    boolean sameSegment = question.segment().equals(Optional.of(segment));
    return new FinalQuestion(
        QuestionId.named(newIds + " import " + imported),
        question.type(),
        question.wording(),
        question.examples(),
        QuestionState.DRAFT,
        sameSegment ? question.askAt() : OptionalInt.of(question.second()),
        new Origin(question.wording(), Optional.of(importer), OptionalInt.empty()),
        question.evidence().filter(e -> e.end().toSeconds() <= videoSeconds),
        Optional.empty());
  }

  /** The same segment, or the one in which it is asked, or a new one. */
  private Optional<Part> partOf(ImportedQuestion question) {
    Optional<Part> known =
        question
            .segment()
            .flatMap(segment -> first(part -> part.segment().equals(segment)))
            .or(() -> around(question.second()));
    if (known.isPresent()
        || question.second() > videoSeconds
        || parts.size() >= FinalQuestions.MOST_SEGMENTS) {
      return known;
    }
    Part made =
        new Part(new FinalSegment(newSegment(question), List.of(), List.of(), Optional.empty()));
    parts.add(made);
    return Optional.of(made);
  }

  private Optional<Part> around(int second) {
    return first(part -> part.segment().start() <= second && second <= part.segment().end());
  }

  private Optional<Part> first(Predicate<Part> fitting) {
    return parts.stream().filter(fitting).findFirst();
  }

  /** As in the file, or a window of the usual length; never over a segment that is there. */
  private Segment newSegment(ImportedQuestion question) {
    int second = question.second();
    Segment wanted =
        question
            .segment()
            .filter(segment -> segment.start() <= second && second <= segment.end())
            .orElseGet(() -> SegmentPlan.single(videoSeconds, WINDOW, second - second % WINDOW));
    int after =
        parts.stream()
            .mapToInt(part -> part.segment().end())
            .filter(end -> end < second)
            .max()
            .orElse(-1);
    int before =
        parts.stream()
            .mapToInt(part -> part.segment().start())
            .filter(start -> start > second)
            .min()
            .orElse(videoSeconds + 1);
    return new Segment(Math.max(wanted.start(), after + 1), Math.min(wanted.end(), before - 1));
  }

  /** Without regard to case and spaces. */
  private static String compared(String question) {
    return question.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
