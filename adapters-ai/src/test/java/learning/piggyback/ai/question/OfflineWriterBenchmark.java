package learning.piggyback.ai.question;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import learning.piggyback.ai.question.FairytaleQa.Expert;
import learning.piggyback.ai.question.FairytaleQa.Section;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.language.ReadingGrade;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.video.Cue;
import org.junit.jupiter.api.Test;

/**
 * Measures the offline writer against experts' questions. Not part of the test run: its name is
 * asked for. Arguments of {@code main}: the data set's zip file, then optionally how many sections
 * to show with their questions, and the first of them.
 */
final class OfflineWriterBenchmark {

  @Test
  void measure() throws IOException {
    String zip = System.getProperty("fairytaleqa", "");
    assumeThat(zip).as("-Dfairytaleqa=<zip file of the data set>").isNotEmpty();
    main(zip);
  }

  public static void main(String... args) throws IOException {
    List<Section> sections = FairytaleQa.read(Path.of(args[0])).sections();
    OfflineQuestionWriter writer = new OfflineQuestionWriter(AgeBand.DEFAULT);
    List<List<Candidate>> written =
        sections.stream().map(section -> write(writer, section)).toList();
    if (args.length > 1) {
      show(
          sections,
          written,
          Integer.parseInt(args[1]),
          args.length > 2 ? Integer.parseInt(args[2]) : 0);
    }
    types(sections, written);
    words(sections, written);
    likeness(sections, written);
    halves(sections, written);
    speed(sections);
  }

  /** The stories in two halves, by their names: a rule that fits one story does not help both. */
  private static void halves(List<Section> sections, List<List<Candidate>> written) {
    for (int half = 0; half < 2; half++) {
      List<Section> some = new ArrayList<>();
      List<List<Candidate>> theirs = new ArrayList<>();
      for (int i = 0; i < sections.size(); i++) {
        if (Math.floorMod(sections.get(i).story().hashCode(), 2) == half) {
          some.add(sections.get(i));
          theirs.add(written.get(i));
        }
      }
      long five = theirs.stream().filter(list -> list.size() >= 5).count();
      System.out.printf(
          Locale.ROOT,
          "half %d: %d sections, at least 5 types %.1f %%; ",
          half + 1,
          some.size(),
          100.0 * five / some.size());
      likeness(some, theirs);
    }
  }

  private static List<Candidate> write(OfflineQuestionWriter writer, Section section) {
    List<Cue> cues = FairytaleQa.cues(section.text());
    int seconds = (int) cues.getLast().end().toSeconds();
    SegmentMaterial material =
        new SegmentMaterial(
            section.story(),
            new Segment(0, seconds),
            cues,
            section.before().isBlank() ? List.of() : FairytaleQa.cues(section.before()),
            List.of());
    return switch (writer.write(material, CallMeter.unbooked())) {
      case SegmentOutcome.Written done -> done.candidates();
      case SegmentOutcome.Failed failed -> List.of();
    };
  }

  private static void show(
      List<Section> sections, List<List<Candidate>> written, int count, int first) {
    int step = Math.max(1, sections.size() / count);
    for (int i = first; i < sections.size(); i += step) {
      System.out.println("\n## " + sections.get(i).story() + "\n" + sections.get(i).text());
      for (Candidate candidate : written.get(i)) {
        System.out.println(
            candidate.rank()
                + " "
                + candidate.type().wire()
                + ": "
                + candidate.question()
                + " -> "
                + candidate.answer()
                + "  "
                + candidate.acceptedAnswers());
      }
    }
    System.out.println();
  }

  private static void types(List<Section> sections, List<List<Candidate>> written) {
    Map<QuestionType, Long> ours = new EnumMap<>(QuestionType.class);
    Map<QuestionType, Long> theirs = new EnumMap<>(QuestionType.class);
    written.forEach(list -> list.forEach(one -> ours.merge(one.type(), 1L, Long::sum)));
    sections.forEach(one -> one.experts().forEach(e -> theirs.merge(e.type(), 1L, Long::sum)));
    double all = ours.values().stream().mapToLong(n -> n).sum();
    double expert = theirs.values().stream().mapToLong(n -> n).sum();
    System.out.printf(
        Locale.ROOT,
        "sections: %d, questions: %.0f (experts %.0f)%n",
        sections.size(),
        all,
        expert);
    for (int least : List.of(0, 1, 2, 3, 4, 5, 6, 7)) {
      long enough = written.stream().filter(list -> list.size() >= least).count();
      System.out.printf(
          Locale.ROOT, "at least %d types: %.1f %%%n", least, 100.0 * enough / sections.size());
    }
    for (QuestionType type : QuestionType.values()) {
      System.out.printf(
          Locale.ROOT,
          "%-10s in %4.1f %% of sections; share %4.1f %% (experts %4.1f %%)%n",
          type.wire(),
          100.0 * ours.getOrDefault(type, 0L) / sections.size(),
          100 * ours.getOrDefault(type, 0L) / all,
          100 * theirs.getOrDefault(type, 0L) / expert);
    }
  }

  private static void words(List<Section> sections, List<List<Candidate>> written) {
    List<String> ours = written.stream().flatMap(List::stream).map(Candidate::question).toList();
    List<String> theirs =
        sections.stream().flatMap(one -> one.experts().stream()).map(Expert::question).toList();
    ToDoubleFunction<String> length = text -> text.split("\\s+").length;
    System.out.printf(
        Locale.ROOT,
        "words: median %.0f (experts %.0f)%n",
        median(ours, length),
        median(theirs, length));
    System.out.printf(
        Locale.ROOT,
        "grade: median %.1f (experts %.1f)%n",
        median(ours, ReadingGrade::of),
        median(theirs, ReadingGrade::of));
  }

  private static double median(List<String> texts, ToDoubleFunction<String> measure) {
    double[] values = texts.stream().mapToDouble(measure).sorted().toArray();
    return values.length == 0 ? 0 : values[values.length / 2];
  }

  /** For each expert's question the likest of ours, question and answer together; and by ours. */
  private static void likeness(List<Section> sections, List<List<Candidate>> written) {
    double experts = 0;
    double ours = 0;
    int expertCount = 0;
    int ourCount = 0;
    for (int i = 0; i < sections.size(); i++) {
      List<String> mine =
          written.get(i).stream().map(c -> c.question() + " " + c.answer()).toList();
      List<String> other =
          sections.get(i).experts().stream().map(e -> e.question() + " " + e.answer()).toList();
      for (String text : other) {
        experts += best(text, mine);
        expertCount++;
      }
      for (String text : other.isEmpty() ? List.<String>of() : mine) {
        ours += best(text, other);
        ourCount++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "Rouge-L F1, best match: %.3f for each expert's question, %.3f for each of ours%n",
        experts / expertCount,
        ours / ourCount);
  }

  private static double best(String text, List<String> others) {
    return others.stream().mapToDouble(other -> rougeL(words(text), words(other))).max().orElse(0);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static double rougeL(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        common[i + 1][j + 1] =
            one.get(i).equals(other.get(j))
                ? common[i][j] + 1
                : Math.max(common[i][j + 1], common[i + 1][j]);
      }
    }
    return 2.0 * common[one.size()][other.size()] / (one.size() + other.size());
  }

  /** Ten minutes of speech, ten segments, on one thread. */
  private static void speed(List<Section> sections) {
    StringBuilder text = new StringBuilder();
    for (Section section : sections) {
      if (text.length() < 9_000) {
        text.append(section.text()).append('\n');
      }
    }
    List<Cue> cues =
        FairytaleQa.cues(text.toString()).stream()
            .filter(cue -> cue.end().compareTo(Duration.ofMinutes(10)) <= 0)
            .toList();
    long start = System.nanoTime();
    OfflineQuestionWriter fresh = new OfflineQuestionWriter(AgeBand.DEFAULT);
    long loaded = System.nanoTime();
    for (int minute = 0; minute < 10; minute++) {
      int from = minute * cues.size() / 10;
      List<Cue> heard = new ArrayList<>(cues.subList(from, (minute + 1) * cues.size() / 10));
      fresh.write(
          new SegmentMaterial(
              "",
              new Segment(minute * 60, minute * 60 + 59),
              heard,
              cues.subList(0, from),
              List.of()),
          CallMeter.unbooked());
    }
    System.out.printf(
        Locale.ROOT,
        "10 minutes of speech: %.0f ms, and %.0f ms to load the language%n",
        (System.nanoTime() - loaded) / 1e6,
        (loaded - start) / 1e6);
  }
}
