package learning.piggyback.web.question.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(rebuildContext = true)
class ImportApiTest {

  private static final String IMPORT = "/api/expert/video/v2/import";
  private static final String VIDEO_MANIFEST =
      """
      {'title': 'T', 'mainLibrary': 'H5P.InteractiveVideo', 'preloadedDependencies':
       [{'machineName': 'H5P.InteractiveVideo', 'majorVersion': 1, 'minorVersion': 28}]}
      """;

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;

  @BeforeEach
  void addVideos() {
    world.videos.add(Samples.video("v1"));
    world.videos.add(Samples.video("v2"));
    admin = new Browser(server).asAdmin();
  }

  private Answer send(String path, byte[] file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(admin.uri(path))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(file))
            .build();
    HttpResponse<String> response = admin.client().send(request, BodyHandlers.ofString(ISO_8859_1));
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  private Answer send(byte[] file) throws IOException, InterruptedException {
    return send(IMPORT, file);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] h5p(String manifest, String content) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("h5p.json", manifest.replace('\'', '"'));
    files.put("content/content.json", content.replace('\'', '"'));
    return zip(files);
  }

  private static String single(String library) {
    return VIDEO_MANIFEST.replace("H5P.InteractiveVideo", library);
  }

  private static String video(String... interactions) {
    return "{'interactiveVideo': {'assets': {'interactions': [%s]}}}"
        .formatted(String.join(",", interactions));
  }

  private static String interaction(int at, String library, String params) {
    return "{'duration': {'from': %d, 'to': %d}, 'action': {'library': '%s', 'params': %s}}"
        .formatted(at, at, library, params);
  }

  private List<FinalQuestion> saved() {
    return world.finals.find(new VideoId("v2")).stream()
        .flatMap(finals -> finals.segments().stream())
        .flatMap(segment -> segment.questions().stream())
        .toList();
  }

  @Test
  void ourOwnLessonShouldComeBackAsDrafts() throws Exception {
    world.finals.save(Lessons.nasty().finals().inVersion(0));
    byte[] bundle =
        admin.get("/api/expert/video/v1/export/json").expect(200).text().getBytes(UTF_8);

    Answer answer = send(bundle).expect(200);

    assertThat(answer.at("/imported")).isEqualTo("3");
    assertThat(answer.at("/version")).isEqualTo("1");
    assertThat(answer.at("/skipped/0")).isEmpty();
    List<FinalQuestion> original =
        Lessons.nasty().finals().segments().stream()
            .flatMap(segment -> segment.questions().stream())
            .toList();
    assertThat(saved())
        .extracting(FinalQuestion::wording)
        .containsExactlyElementsOf(original.stream().map(FinalQuestion::wording).toList());
    assertThat(saved())
        .extracting(FinalQuestion::type)
        .containsExactlyElementsOf(original.stream().map(FinalQuestion::type).toList());
    assertThat(saved())
        .extracting(q -> q.examples().rejected())
        .containsExactlyElementsOf(original.stream().map(q -> q.examples().rejected()).toList());
    assertThat(saved())
        .allSatisfy(question -> {
          assertThat(question.state()).isEqualTo(QuestionState.DRAFT);
          assertThat(question.origin().author()).contains("admin");
        });
    assertThat(send(bundle).expect(200).at("/imported")).isEqualTo("0");
    assertThat(send(bundle).at("/version")).isEqualTo("1");
  }

  @Test
  void bundleShouldBeTakenAsJsonToo() {
    assertThat(
            admin
                .post(IMPORT, "{'format': 'piggyback-lesson', 'version': 1, 'segments': []}")
                .expect(200)
                .at("/imported"))
        .isEqualTo("0");
  }

  @Test
  void ourOwnPackageShouldComeBackWithTheFilmInIt() throws Exception {
    world.media.put(Samples.video("v1").file(), new ByteArrayInputStream(new byte[300_000]));
    world.finals.save(Lessons.nasty().finals().inVersion(0));
    byte[] file =
        admin.get("/api/expert/video/v1/export/h5p").expect(200).bytes().getBytes(ISO_8859_1);

    send(file).expect(200);

    assertThat(saved())
        .extracting(question -> question.wording().answer())
        .containsExactly("a*b/c:d <i>", "Tilly <b>", "");
    assertThat(saved())
        .extracting(FinalQuestion::type)
        .containsExactly(QuestionType.CHARACTER, QuestionType.ACTION, QuestionType.CAUSAL);
    assertThat(saved().getFirst().examples().accepted()).contains("=x", "y & z");
    assertThat(saved().get(1).examples().rejected()).containsExactly("Otto & \"Co\"", "-2+3");
    assertThat(saved())
        .extracting(question -> question.askAt().orElse(-1))
        .containsExactly(9, 19, 29);
    assertThat(send(file).expect(200).at("/imported")).isEqualTo("0");
  }

  @Test
  void filmThatNobodyReadsShouldNotBreakTheConnection() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("h5p.json"));
      zip.write(VIDEO_MANIFEST.replace('\'', '"').getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("content/content.json"));
      zip.write(video().replace('\'', '"').getBytes(UTF_8));
      zip.setLevel(Deflater.NO_COMPRESSION);
      zip.putNextEntry(new ZipEntry("content/videos/film.mp4"));
      zip.write(new byte[6 << 20]);
    }
    for (int i = 0; i < 3; i++) {
      assertThat(send(bytes.toByteArray()).expect(200).at("/imported")).isEqualTo("0");
    }
  }

  @Test
  void tasksOfOthersShouldBecomePlainQuestions() throws Exception {
    String content =
        video(
            interaction(
                5,
                "H5P.MultiChoice 1.14",
                "{'question': '<p>Who <b onclick=x>runs</b> &amp; hides?<script>evil()</script></p>',"
                    + " 'answers': [{'text': '<div>Tilly</div>', 'correct': true},"
                    + " {'text': 'Otto', 'correct': false}]}"),
            interaction(
                12, "H5P.TrueFalse 1.8", "{'question': '<p>It rains.</p>', 'correct': 'false'}"),
            interaction(
                20,
                "H5P.Blanks 1.14",
                "{'text': 'Fill in', 'questions':"
                    + " ['<p>*Oslo/oslo:a city* is the capital of *Norway*.</p>']}"),
            interaction(30, "H5P.Text 1.1", "{'text': 'Hello'}"),
            interaction(31, "H5P.MultiChoice 2.0", "{}"),
            interaction(32, "H5P.MultiChoice 1.16", "{'question': 'Why?'}"),
            interaction(500, "H5P.TrueFalse 1.8", "{'question': 'Late.', 'correct': 'true'}"),
            "{'duration': 'x', 'action': {'library': 'H5P.TrueFalse 1.8'}}",
            "7");
    Answer answer = send(h5p(VIDEO_MANIFEST, content)).expect(200);
    assertThat(saved())
        .extracting(q -> q.wording().question() + " | " + q.wording().answer())
        .containsExactly(
            "Who runs & hides? | Tilly",
            "True or false? It rains. | false",
            "___ is the capital of Norway. | Oslo",
            "Oslo is the capital of ___ . | Norway");
    assertThat(saved().getFirst().examples().rejected()).containsExactly("Otto");
    JsonNode skipped = answer.json().get("skipped");
    assertThat(skipped).hasSize(6);
    assertThat(skipped.toString())
        .contains(
            "H5P.Text 1.1 holds no question that is known here.",
            "H5P.MultiChoice 2.0 is not a version that is known here.",
            "It has no question, or no right answer.",
            "It has no time.",
            "It is asked after the end of this video.");
  }

  @Test
  void singleTaskShouldBeAskedWhereOneSays() throws Exception {
    byte[] file =
        h5p(
            single("H5P.TrueFalse"),
            "{'question': 'Pigs fly.', 'correct': 'false', 'l10n': {'a': 'b'}}");
    assertThat(send(file).expect(422).at("/detail/0/loc/1")).isEqualTo("at");
    send(IMPORT + "?at=-1", file).expect(422);
    assertThat(saved()).isEmpty();
    send(IMPORT + "?at=17", file).expect(200);
    assertThat(saved())
        .singleElement()
        .satisfies(question -> assertThat(question.askAt()).hasValue(17));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          ``                                                    | 422 | invalid_input
          hello                                                 | 400 | broken_json
          PK                                                    | 400 | not_a_lesson
          PK\u0003\u0004 not a zip                              | 400 | not_a_lesson
          [1, 2]                                                | 400 | broken_json
          {'format': 'piggyback-lesson'                         | 400 | broken_json
          {} {}                                                 | 400 | broken_json
          {'format': 'other', 'version': 1}                     | 400 | not_a_lesson
          {'format': 'piggyback-lesson', 'version': 2}          | 400 | unknown_version
          {'format': 'piggyback-lesson', 'version': 'one'}      | 422 | invalid_input
          {'format': 'piggyback-lesson', 'version': 1}          | 422 | invalid_input
          {'format': 'piggyback-lesson', 'version': 1, 'segments': 7}   | 422 | invalid_input
          {'format': 'piggyback-lesson', 'version': 1, 'segments': [7]} | 422 | invalid_input
          """)
  void whatIsNoLessonShouldBeRefused(String file, int status, String code) throws Exception {
    Answer answer = send(file.replace('\'', '"').getBytes(UTF_8)).expect(status);
    assertThat(answer.at("/error")).isEqualTo(code);
    assertThat(world.finals.find(new VideoId("v2"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          'start': 0, 'end': 9             | 'start': '0', 'end': 9            | 422
          'start': 0, 'end': 9             | 'start': 9, 'end': 0              | 400
          'start': 0, 'end': 9             | 'start': -1, 'end': 9             | 422
          'start': 0, 'end': 9             | 'start': 0.5, 'end': 9            | 422
          'start': 0, 'end': 9             | 'start': 1e300, 'end': 9          | 422
          'action'                         | 'poem'                            | 422
          'action'                         | null                              | 422
          'question': 'Who?'               | 'question': ['Who?']              | 422
          'question': 'Who?'               | 'nothing': 1                      | 422
          ['b']                            | 'b'                               | 422
          ['b']                            | [1]                               | 422
          'ask_at': 5                      | 'ask_at': '5'                     | 422
          'start': 1, 'end': 2, 'quote'    | 'start': 2, 'end': 1, 'quote'     | 422
          """)
  void wrongFieldOfOurOwnShouldBeNamed(String good, String bad, int status) throws Exception {
    String lesson =
        """
        {'format': 'piggyback-lesson', 'version': 1, 'segments': [{'start': 0, 'end': 9,
         'questions': [{'type': 'action', 'question': 'Who?', 'answer': 'a',
         'accepted_answers': ['b'], 'ask_at': 5,
         'evidence': {'start': 1, 'end': 2, 'quote': 'q', 'frame': 1}}]}]}
        """;
    assertThat(lesson).contains(good);
    byte[] spoilt = lesson.replace(good, bad).replace('\'', '"').getBytes(UTF_8);
    send(spoilt).expect(status);
    assertThat(world.finals.find(new VideoId("v2"))).isEmpty();
    send(lesson.replace('\'', '"').getBytes(UTF_8)).expect(200);
    assertThat(saved()).singleElement().satisfies(q -> assertThat(q.evidence()).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../h5p.json                 | broken_package",
        "/etc/passwd                 | broken_package",
        "content/../../x             | broken_package",
        "a\\b                        | broken_package",
        "readme.txt                  | not_a_lesson",
      })
  void packageShouldNameItsOwnFilesOnly(String name, String code) throws Exception {
    assertThat(send(zip(Map.of(name, "x"))).expect(400).at("/error")).isEqualTo(code);
  }

  @Test
  void packageOfAnotherKindShouldBeRefused() throws Exception {
    assertThat(send(h5p(single("H5P.Chart"), "{}")).expect(400).at("/error"))
        .isEqualTo("unknown_content");
    assertThat(send(h5p(VIDEO_MANIFEST.replace(": 1,", ": 2,"), "{}")).expect(400).at("/error"))
        .isEqualTo("unknown_version");
    assertThat(send(h5p("{}", "{}")).expect(400).at("/error")).isEqualTo("not_a_lesson");
    assertThat(send(h5p(VIDEO_MANIFEST, "{'a': ")).expect(400).at("/error"))
        .isEqualTo("broken_json");
    byte[] cut = h5p(VIDEO_MANIFEST, video());
    assertThat(send(Arrays.copyOf(cut, 60)).expect(400).at("/error"))
        .isIn("broken_package", "not_a_lesson");
    assertThat(send(h5p(VIDEO_MANIFEST, "{}")).expect(200).at("/imported")).isEqualTo("0");
  }

  @Test
  void tooMuchShouldBeRefusedAndNothingKept() throws Exception {
    String question = "{\"type\":\"action\",\"question\":\"Q\"},";
    String many =
        "{\"format\":\"piggyback-lesson\",\"version\":1,\"segments\":[{\"start\":0,\"end\":9,"
            + "\"questions\":["
            + question.repeat(100_000)
            + "{\"type\":\"action\",\"question\":\"Q\"}]}]}";
    assertThat(send(many.getBytes(UTF_8)).expect(413).at("/error")).isEqualTo("too_many_questions");
    assertThat(
            send(("{\"a\":[" + "[],".repeat(JsonTree.MOST_VALUES) + "1]}").getBytes(UTF_8))
                .expect(413)
                .at("/error"))
        .isEqualTo("import_too_large");
    assertThat(send(("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8)).expect(400).at("/error"))
        .isEqualTo("broken_json");
    assertThat(
            send(("{" + " ".repeat(ImportFile.MOST_DOCUMENT)).getBytes(UTF_8))
                .expect(413)
                .at("/error"))
        .isEqualTo("import_too_large");
    assertThat(
            send(h5p(VIDEO_MANIFEST, " ".repeat(ImportFile.MOST_DOCUMENT + 1)))
                .expect(413)
                .at("/error"))
        .isEqualTo("import_too_large");
    assertThat(send(h5p(VIDEO_MANIFEST, video("7,".repeat(5_000) + "7"))).expect(413).at("/error"))
        .isEqualTo("too_many_questions");
    assertThat(world.finals.find(new VideoId("v2"))).isEmpty();
  }

  @Test
  void bombShouldBeGivenUpAtTheLimit() throws Exception {
    byte[] bomb = zip(Map.of("bomb", "0".repeat(2 << 20)));
    assertThat(bomb).hasSizeLessThan(10_000);
    assertThatThrownBy(() -> ImportFile.read(new ByteArrayInputStream(bomb), 1 << 20))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("import_too_large"));
  }
}
