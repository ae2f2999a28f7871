package learning.piggyback.web.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.QuestionType;
import org.junit.jupiter.api.Test;

/**
 * The libraries' own semantics are not part of this repository: {@code -Dh5p.semantics=<folder>}
 * names where each {@code *.semantics.json} lies beside its {@code *.library.json}.
 */
class H5pContentTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VIDEO = "H5P.InteractiveVideo 1.28";

  private static H5pValidator semantics() throws IOException {
    String folder = System.getProperty("h5p.semantics", "");
    assumeThat(folder).as("-Dh5p.semantics=<folder of the libraries' semantics>").isNotEmpty();
    return H5pValidator.reading(Path.of(folder));
  }

  private static H5pContent content(Lesson lesson) {
    return new H5pContent(
        lesson,
        List.of(
            Ordered.of(
                "path", "videos/v.mp4",
                "mime", "video/mp4",
                "copyright", Ordered.of("license", "U"))),
        List.of(
            Ordered.of(
                "label", "Subtitles",
                "kind", "subtitles",
                "srcLang", "en",
                "track", Ordered.of("path", "files/s.vtt", "mime", "text/vtt"))));
  }

  private static JsonNode tree(Map<String, Object> document) throws IOException {
    return JSON.readTree(JsonTree.write(document));
  }

  @Test
  void contentShouldBeWhatTheLibrariesTake() throws IOException {
    JsonNode params = tree(content(Lessons.nasty()).contentJson());
    assertThat(semantics().validate(VIDEO, params)).isEmpty();
  }

  /** Negative controls: each spoils one field of good content. */
  @Test
  void spoiledContentShouldBeFound() throws IOException {
    H5pValidator validator = semantics();
    Map<String, String> spoilt =
        Map.of(
            "/interactiveVideo/assets/interactions/0/pause", "is no truth value",
            "/interactiveVideo/assets/interactions/0/displayType", "is no option",
            "/interactiveVideo/assets/interactions/0/duration/from", "is no number",
            "/interactiveVideo/assets/interactions/0/action/library", "no library for this place",
            "/interactiveVideo/assets/interactions/0/action/subContentId", "has no valid id",
            "/interactiveVideo/assets/interactions/0/action/params/text", "holds <script>",
            "/interactiveVideo/assets/interactions/0/action/params/nothing", "is unknown",
            "/interactiveVideo/video/startScreenOptions/title", "is too long");
    for (Map.Entry<String, String> each : spoilt.entrySet()) {
      JsonNode params = tree(content(Lessons.nasty()).contentJson());
      String pointer = each.getKey();
      int slash = pointer.lastIndexOf('/');
      ((ObjectNode) params.at(pointer.substring(0, slash)))
          .put(pointer.substring(slash + 1), "<script>" + "x".repeat(60) + "</script>");
      assertThat(String.join("\n", validator.validate(VIDEO, params)))
          .as(pointer)
          .contains(each.getValue());
    }
    JsonNode params = tree(content(Lessons.nasty()).contentJson());
    ((ObjectNode) params.at("/interactiveVideo/video")).remove("files");
    assertThat(validator.validate(VIDEO, params))
        .containsExactly("/interactiveVideo/video/files: is missing");
  }

  @Test
  void manifestShouldNameWhatTheLibrariesNeed() throws IOException {
    H5pValidator validator = semantics();
    JsonNode manifest = tree(content(Lessons.nasty()).h5pJson());
    Set<String> listed = new HashSet<>();
    manifest.get("preloadedDependencies").forEach(d -> listed.add(H5pValidator.versioned(d)));
    for (String library :
        List.of(VIDEO, "H5P.Blanks 1.14", "H5P.MultiChoice 1.16", "H5P.FreeTextQuestion 1.0")) {
      assertThat(listed).contains(library).containsAll(validator.needs(library));
    }
  }

  @Test
  void eachFormShouldBecomeItsTask() throws IOException {
    JsonNode interactions =
        tree(content(Lessons.nasty()).contentJson()).at("/interactiveVideo/assets/interactions");
    assertThat(interactions)
        .extracting(i -> i.at("/action/library").asText())
        .containsExactly("H5P.Blanks 1.14", "H5P.MultiChoice 1.16", "H5P.FreeTextQuestion 1.0");
    JsonNode blanks = interactions.get(0).at("/action/params");
    assertThat(HtmlText.plain(blanks.get("text").asText()))
        .isEqualTo("Who? " + Lessons.NASTY.replaceAll("[\\s\\u2028]+", " "));
    assertThat(Blanks.lines(blanks.get("questions").get(0).asText()))
        .containsExactly(new Blanks.Line("", List.of("a*b/c:d <i>", "=x", "y & z"), ""));
  }

  @Test
  void wrongAnswersShouldBeThoseOfAdultsAlone() throws IOException {
    JsonNode answers =
        tree(content(Lessons.nasty()).contentJson())
            .at("/interactiveVideo/assets/interactions/1/action/params/answers");
    assertThat(answers)
        .extracting(a -> HtmlText.plain(a.get("text").asText()) + " " + a.get("correct"))
        .containsExactly("Tilly <b> true", "Otto & \"Co\" false", "-2+3 false");
  }

  @Test
  void questionsOfOneMomentShouldFollowEachOtherWithinTheVideo() throws IOException {
    Lesson lesson =
        Lessons.of(
            Lessons.question(QuestionType.ACTION, "1?", "a", List.of()),
            Lessons.question(QuestionType.ACTION, "2?", "a", List.of()),
            Lessons.question(QuestionType.ACTION, "3?", "a", List.of()));
    Lesson late =
        new Lesson(
            lesson.video(),
            lesson.finals(),
            lesson.chosen().stream()
                .map(c -> new ChosenQuestion(c.segment(), c.source(), c.reviewersRank(), 61))
                .toList(),
            lesson.takenAt());
    JsonNode interactions =
        tree(content(late).contentJson()).at("/interactiveVideo/assets/interactions");
    assertThat(StreamSupport.stream(interactions.spliterator(), false))
        .extracting(i -> i.at("/duration/from").asInt())
        .containsExactly(56, 58, 60);
  }
}
