package learning.piggyback.ai.question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.video.Cue;

/**
 * Reads the FairytaleQA data set: sections of stories and the questions that experts ask of them.
 */
record FairytaleQa(List<Section> sections) {

  /** A section, with what the story told before it. */
  record Section(String story, String text, String before, List<Expert> experts) {}

  /** An expert's question. */
  record Expert(QuestionType type, String question, String answer) {}

  static FairytaleQa read(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      List<Section> sections = new ArrayList<>();
      for (ZipEntry entry : file.stream().toList()) {
        String name = entry.getName();
        if (name.contains("section-stories") && name.endsWith(".csv")) {
          String story = name.substring(name.lastIndexOf('/') + 1).replace("-story.csv", "");
          String questions =
              name.replace("section-stories", "questions").replace("-story.csv", "-questions.csv");
          sections.addAll(sections(story, rows(file, entry), questions(file, questions)));
        }
      }
      return new FairytaleQa(sections);
    }
  }

  private static Map<String, List<Expert>> questions(ZipFile file, String name) throws IOException {
    Map<String, List<Expert>> bySection = new HashMap<>();
    ZipEntry entry = file.getEntry(name);
    if (entry == null) {
      return bySection;
    }
    for (Map<String, String> row : rows(file, entry)) {
      Optional<QuestionType> type =
          QuestionType.of(row.getOrDefault("attribute1", "").split(" ", -1)[0]);
      String section = row.getOrDefault("cor_section", "");
      if (type.isPresent() && section.matches("\\d+")) {
        bySection
            .computeIfAbsent(section, key -> new ArrayList<>())
            .add(
                new Expert(
                    type.get(), row.getOrDefault("question", ""), row.getOrDefault("answer1", "")));
      }
    }
    return bySection;
  }

  private static List<Section> sections(
      String story, List<Map<String, String>> rows, Map<String, List<Expert>> experts) {
    List<Section> sections = new ArrayList<>();
    String before = "";
    for (Map<String, String> row : rows) {
      String text = row.getOrDefault("text", "");
      sections.add(
          new Section(
              story,
              text,
              before,
              experts.getOrDefault(row.getOrDefault("section", ""), List.of())));
      before = text;
    }
    return sections;
  }

  /** A text as subtitles would show it: lines of up to 12 words, 2.5 words a second. */
  static List<Cue> cues(String text) {
    List<Cue> cues = new ArrayList<>();
    String[] words = text.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 12) {
      int end = Math.min(words.length, i + 12);
      cues.add(
          new Cue(
              Duration.ofMillis(i * 400L),
              Duration.ofMillis(end * 400L),
              String.join(" ", List.of(words).subList(i, end))));
    }
    return cues;
  }

  private static List<Map<String, String>> rows(ZipFile file, ZipEntry entry) throws IOException {
    String csv = new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    List<List<String>> records = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        fields.add(field.toString().strip());
        field.setLength(0);
        if (c == '\n') {
          records.add(fields);
          fields = new ArrayList<>();
        }
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString().strip());
    records.add(fields);
    List<String> header =
        records.getFirst().stream().map(name -> name.replace("\uFEFF", "")).toList();
    return records.stream()
        .skip(1)
        .filter(record -> record.size() == header.size())
        .map(record -> {
          Map<String, String> row = new HashMap<>();
          for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), record.get(i));
          }
          return row;
        })
        .toList();
  }
}
