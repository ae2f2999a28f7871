package learning.piggyback.web.question.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(rebuildContext = true)
class ExportApiTest {

  private static final String EXPORT = "/api/expert/video/v1/export/";
  private static final byte[] FILM = "a film\u0000 of bytes ".repeat(20_000).getBytes(UTF_8);

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;

  @BeforeEach
  void addLesson() {
    Video video = world.videos.add(Samples.video("v1"));
    world.media.put(video.file(), new ByteArrayInputStream(FILM));
    FinalQuestions finals = Lessons.nasty().finals();
    world.finals.save(finals.inVersion(0));
    admin = new Browser(server).asAdmin();
  }

  private static Map<String, String> unzipped(Answer answer) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(answer.bytes().getBytes(ISO_8859_1)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  @Test
  void h5pShouldHoldTheVideoAfterItsTwoDocuments() throws IOException {
    Answer answer = admin.get(EXPORT + "h5p").expect(200);
    assertThat(answer.header("Content-Type")).startsWith("application/zip");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"Video v1.h5p\"; filename*=UTF-8''Video%20v1.h5p");
    Map<String, String> files = unzipped(answer);
    assertThat(files.keySet())
        .containsExactly("h5p.json", "content/content.json", "content/videos/video.mp4");
    assertThat(files.get("content/videos/video.mp4")).isEqualTo(new String(FILM, UTF_8));
    JsonNode content =
        new ObjectMapper().readTree(Objects.requireNonNull(files.get("content/content.json")));
    assertThat(content.at("/interactiveVideo/video/files/0/path").asText())
        .isEqualTo("videos/video.mp4");
  }

  @Test
  void h5pWithoutTheVideoShouldNameNothingThatCannotBePlayed() throws IOException {
    Map<String, String> files = unzipped(admin.get(EXPORT + "h5p?video=link").expect(200));
    assertThat(files.keySet()).containsExactly("h5p.json", "content/content.json");
    assertThat(files.get("content/content.json")).contains("\"files\":[]");
    admin.get(EXPORT + "h5p?video=both").expect(422);
  }

  @Test
  void addressThatPlayersKnowShouldBeNamed() throws IOException {
    String url = "https://www.youtube.com/watch?v=hedgehog";
    world.videos.add(Samples.video("v2", "Tilly", Optional.of(url), Samples.NOON));
    FinalQuestions finals =
        Lessons.of(
                Samples.video("v2"),
                Lessons.question(QuestionType.ACTION, "Who?", "Tilly", List.of()))
            .finals();
    world.finals.save(finals.inVersion(0));
    assertThat(unzipped(admin.get("/api/expert/video/v2/export/h5p?video=link").expect(200)))
        .hasEntrySatisfying(
            "content/content.json", content -> assertThat(content).contains(url, "video/YouTube"));
    world.media.delete(Samples.video("v2").folder());
    assertThat(admin.get("/api/expert/video/v2/export/h5p").expect(404).at("/error"))
        .isEqualTo("media_not_found");
  }

  @Test
  void textsShouldSayWhatTheyAre() {
    assertThat(admin.get(EXPORT + "metadata.vtt").expect(200).header("Content-Type"))
        .isEqualTo("text/vtt;charset=utf-8");
    assertThat(admin.get(EXPORT + "chapters.vtt").expect(200).text()).startsWith("WEBVTT\n");
    Answer csv = admin.get(EXPORT + "csv").expect(200);
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
    assertThat(csv.text()).startsWith("\ufeffsegment_start");
    assertThat(csv.header("Cache-Control")).isEqualTo("no-store");
    assertThat(admin.get(EXPORT + "qti").expect(200).header("Content-Disposition"))
        .contains("\"Video v1-qti.zip\"");
  }

  @Test
  void bundleShouldHoldAllQuestions() {
    Answer answer = admin.get(EXPORT + "json").expect(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.at("/format")).isEqualTo("piggyback-lesson");
    assertThat(answer.at("/version")).isEqualTo("1");
    assertThat(answer.at("/video/duration")).isEqualTo("61.234");
    assertThat(answer.at("/segments/0/questions/0/question")).isEqualTo("Who? " + Lessons.NASTY);
    assertThat(answer.at("/segments/0/questions/0/state")).isEqualTo("approved");
    assertThat(answer.at("/segments/0/questions/0/asked")).isEqualTo("true");
  }

  @Test
  void lessonWithoutAnApprovedQuestionShouldBeRefusedWhereChildrenAreAsked() {
    world.videos.add(Samples.video("v3"));
    assertThat(admin.get("/api/expert/video/v3/export/json").expect(404).at("/error"))
        .isEqualTo("final_questions_not_found");
    world.finals.save(
        Samples.finals("v3", 0, List.of(Samples.finalQuestion("Why?", QuestionState.DRAFT))));
    for (String format : List.of("h5p", "qti", "metadata.vtt")) {
      assertThat(admin.get("/api/expert/video/v3/export/" + format).expect(404).at("/error"))
          .isEqualTo("no_approved_questions");
    }
    admin.get("/api/expert/video/v3/export/chapters.vtt").expect(200);
    assertThat(admin.get("/api/expert/video/v3/export/csv").expect(200).text())
        .contains(",draft,false,Why?,");
  }
}
