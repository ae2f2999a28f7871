package learning.piggyback.ai.question.model;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.video.Cue;

/** Turns the line numbers and the second that a model names into times and words of the video. */
final class EvidenceFinder {

  /** More lines than that are no evidence but the whole part. */
  private static final int MOST_LINES = 6;

  /** Lines that far apart do not support the same answer. */
  private static final int LARGEST_GAP = 2;

  private static final int LONGEST_QUOTE = 1_000;

  private final ShownMaterial shown;

  EvidenceFinder(ShownMaterial shown) {
    this.shown = shown;
  }

  /** Empty when the model names nothing that it was shown. */
  Optional<Evidence> of(ProposedQuestion proposed) {
    Optional<Integer> seen = seen(proposed.second());
    List<Cue> lines = lines(proposed.cues());
    if (!lines.isEmpty()) {
      return Optional.of(said(lines, seen));
    }
    if (seen.isPresent()) {
      return seen.map(Evidence::seenAt);
    }
    return proposed.visual() ? nearest(proposed.second()).map(Evidence::seenAt) : Optional.empty();
  }

  private static Evidence said(List<Cue> lines, Optional<Integer> seen) {
    Duration start = lines.getFirst().start();
    Duration end = lines.stream().map(Cue::end).max(Comparator.naturalOrder()).orElse(start);
    String quote =
        lines.stream().map(cue -> CleanText.of(cue.text())).collect(Collectors.joining(" "));
    Evidence evidence = new Evidence(start, end, CleanText.cut(quote, LONGEST_QUOTE));
    return seen.map(second -> new Evidence(start, end, evidence.quote(), second)).orElse(evidence);
  }

  /** The lines around the first one that is named and exists, without a break. */
  private List<Cue> lines(List<Integer> numbers) {
    List<Integer> known =
        numbers.stream().filter(number -> number >= 1 && number <= shown.cues().size()).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    TreeSet<Integer> sorted = new TreeSet<>(known);
    int first = known.getFirst();
    int last = first;
    for (int number : sorted.headSet(first, false).descendingSet()) {
      first = first - number <= LARGEST_GAP ? number : first;
    }
    for (int number : sorted.tailSet(last, false)) {
      last = number - last <= LARGEST_GAP ? number : last;
    }
    return shown.cues().subList(first - 1, Math.min(last, first - 1 + MOST_LINES));
  }

  private Optional<Integer> seen(OptionalInt second) {
    return shown.pictures().stream()
        .map(Picture::second)
        .filter(shownAt -> second.isPresent() && second.getAsInt() == shownAt)
        .findFirst();
  }

  /** The picture nearest to the second, or to the middle of the part. */
  private Optional<Integer> nearest(OptionalInt second) {
    int at = second.orElse((shown.segment().start() + shown.segment().end()) / 2);
    return shown.pictures().stream()
        .map(Picture::second)
        .min(Comparator.comparingInt(shownAt -> Math.abs(shownAt - at)));
  }
}
