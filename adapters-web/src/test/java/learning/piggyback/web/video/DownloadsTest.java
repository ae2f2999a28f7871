package learning.piggyback.web.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Random;
import learning.piggyback.application.World;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import learning.piggyback.web.MediaUrls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How media are answered; of files that the server reads, and see {@link LocalDownloadsTest}. */
@MicronautTest(rebuildContext = true)
class DownloadsTest {

  private static final String CONTENT = "0123456789";
  private static final String FILE = "/downloads/hedgehog/hedgehog.mp4";

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser admin;
  private Video video;

  @BeforeEach
  void ingest() {
    VideoId id = world.ingested("Tilly finds a red lantern. She carries it home.");
    video = world.videos.find(id).orElseThrow();
    world.media.put(video.file(), new ByteArrayInputStream(CONTENT.getBytes(ISO_8859_1)));
    admin = new Browser(server).asAdmin();
  }

  @Test
  void wholeFileShouldBeSentWithoutRange() {
    Answer answer = admin.get(FILE).expect(200);

    assertThat(answer.text()).isEqualTo(CONTENT);
    assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
    assertThat(answer.header("Content-Length")).isEqualTo("10");
    assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(answer.header("Cache-Control")).startsWith("private");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0123, bytes 0-3/10",
    "bytes=4-, 456789, bytes 4-9/10",
    "bytes=-3, 789, bytes 7-9/10",
    "bytes=-30, 0123456789, bytes 0-9/10",
    "bytes=8-100, 89, bytes 8-9/10",
    "bytes=9-9, 9, bytes 9-9/10"
  })
  void rangeShouldBeSentAsAPart(String range, String part, String place) {
    Answer answer = admin.get(FILE, "Range", range).expect(206);

    assertThat(answer.text()).isEqualTo(part);
    assertThat(answer.header("Content-Range")).isEqualTo(place);
    assertThat(answer.header("Content-Length")).isEqualTo("" + part.length());
  }

  @ParameterizedTest
  @CsvSource({"bytes=10-", "bytes=50-60", "bytes=-0"})
  void rangeBeyondTheEndShouldBeRefused(String range) {
    Answer answer = admin.get(FILE, "Range", range).expect(416);

    assertThat(answer.header("Content-Range")).isEqualTo("bytes */10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"bytes=0-1,4-5", "bytes=5-2", "bytes=-", "pages=1-2"})
  void rangesThatAreNotSingleShouldBeAnsweredWhole(String range) {
    assertThat(admin.get(FILE, "Range", range).expect(200).text()).isEqualTo(CONTENT);
  }

  @Test
  void fileThatTheBrowserHasShouldNotBeSentAgain() {
    Answer first = admin.get(FILE).expect(200);
    String tag = first.header("ETag");
    String date = first.header("Last-Modified");

    assertThat(admin.get(FILE, "If-None-Match", tag).expect(304).text()).isEmpty();
    admin.get(FILE, "If-Modified-Since", date).expect(304);
    admin.get(FILE, "If-None-Match", "\"other\"", "If-Modified-Since", date).expect(200);
    admin.get(FILE, "Range", "bytes=0-1", "If-Range", tag).expect(206);
    admin.get(FILE, "Range", "bytes=0-1", "If-Range", "\"other\"").expect(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fri, 01 Jan 2100 00:00:00 GMT | 304",
        "Friday, 01-Jan-00 00:00:00 GMT | 200",
        "Sun Nov  6 08:49:37 1994 | 200",
        "Sun, 06 Nov 1994 08:49:37 GMT | 200",
        "yesterday | 200"
      })
  void dateOfTheBrowserShouldBeComparedAsADate(String date, int status) {
    admin.get(FILE, "If-Modified-Since", date).expect(status);
  }

  @Test
  void rangeShouldBeSentOnlyOfTheFileThatTheBrowserMeans() {
    Answer first = admin.get(FILE).expect(200);
    String tag = first.header("ETag");
    String date = first.header("Last-Modified");

    admin.get(FILE, "Range", "bytes=0-1", "If-Range", date).expect(206);
    admin.get(FILE, "Range", "bytes=0-1", "If-Range", "W/" + tag).expect(200);
    String earlier = "Sun, 06 Nov 1994 08:49:37 GMT";
    admin.get(FILE, "Range", "bytes=0-1", "If-Range", earlier).expect(200);
    admin.get(FILE, "Range", "bytes=50-", "If-Range", "\"other\"").expect(200);
  }

  @Test
  void largeFileShouldArriveWhole() {
    byte[] large = new byte[3 << 20];
    new Random(1).nextBytes(large);
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) ('a' + (large[i] & 15));
    }
    world.media.put(video.file(), new ByteArrayInputStream(large));
    String text = new String(large, ISO_8859_1);

    assertThat(admin.get(FILE).expect(200).text().equals(text)).isTrue();
    assertThat(admin.get(FILE, "Range", "bytes=7-2000000").expect(206).text())
        .isEqualTo(text.substring(7, 2_000_001));
  }

  @Test
  void headShouldDescribeWithoutSending() {
    Answer answer = admin.send("HEAD", FILE, "").expect(200);

    assertThat(answer.text()).isEmpty();
    assertThat(answer.header("Content-Length")).isEqualTo("10");
    assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
  }

  @ParameterizedTest
  @CsvSource({"bytes=-2", "bytes=0-0", "bytes=50-60"})
  void headShouldIgnoreRange(String range) {
    Answer answer = admin.send("HEAD", FILE, "", "Range", range).expect(200);

    assertThat(answer.header("Content-Length")).isEqualTo("10");
    assertThat(answer.header("Content-Range")).isEmpty();
  }

  @Test
  void emptyFileShouldBeSentAndHaveNoRanges() {
    world.media.put(video.file(), new ByteArrayInputStream(new byte[0]));

    assertThat(admin.get(FILE).expect(200).header("Content-Length")).isEqualTo("0");
    assertThat(admin.get(FILE, "Range", "bytes=0-").expect(416).header("Content-Range"))
        .isEqualTo("bytes */0");
    admin.get(FILE, "Range", "bytes=-1").expect(416);
  }

  @Test
  void mediaShouldNotBeCompressed() {
    String cues = "WEBVTT\n\n" + "00:00.000 --> 00:01.000\nTilly\n\n".repeat(200);
    MediaKey subtitles = video.subtitles().orElseThrow();
    world.media.put(subtitles, new ByteArrayInputStream(cues.getBytes(ISO_8859_1)));
    String path = "/downloads/hedgehog/" + MediaUrls.of(video).subtitlesName().orElseThrow();

    Answer whole = admin.get(path, "Accept-Encoding", "gzip").expect(200);
    Answer part = admin.get(path, "Accept-Encoding", "gzip", "Range", "bytes=0-1999").expect(206);

    assertThat(whole.header("Content-Encoding")).isEmpty();
    assertThat(whole.text()).isEqualTo(cues);
    assertThat(part.header("Content-Encoding")).isEmpty();
    assertThat(part.text()).isEqualTo(cues.substring(0, 2000));
    assertThat(part.header("ETag")).isEqualTo(whole.header("ETag"));
  }

  @Test
  void documentsShouldBeMadeFromTheDatabase() {
    assertThat(admin.get("/downloads/hedgehog/meta.json").expect(200).at("/local_path"))
        .isEqualTo(FILE);
    Answer frames = admin.get("/downloads/hedgehog/extracted_frames/frame_data.json").expect(200);
    assertThat(frames.at("/video_info/filename")).isEqualTo("hedgehog.mp4");
    assertThat(frames.at("/frames/1/filename")).isEqualTo("frame_0001s.jpg");
    Answer csv = admin.get("/downloads/hedgehog/extracted_frames/frame_data.csv").expect(200);
    assertThat(csv.text())
        .startsWith("Frame,Timestamp,Time_Formatted,Filename,Subtitle_Text\n1,0,00:00,");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    Answer frame = admin.get("/downloads/hedgehog/extracted_frames/frame_0001s.jpg").expect(200);
    assertThat(frame.header("Content-Type")).isEqualTo("image/jpeg");
  }

  @ParameterizedTest
  @CsvSource({
    "other.mp4",
    "video.mp4",
    "extracted_frames/frame_9999s.jpg",
    "extracted_frames/frame_00001s.jpg",
    "..%2f..%2fetc%2fpasswd",
    "questions/hedgehog.json",
    "quiz_results/000000_results.json"
  })
  void whatIsNotThereShouldBeNotFound(String name) {
    admin.get("/downloads/hedgehog/" + name).expect(404);
  }

  @Test
  void childShouldSeeItsVideosAndNoAnswers() {
    world.expert("teacher");
    String code = world.parent("family");
    world.child("Zoe", Optional.of("teacher"), Optional.of("family"));
    Browser child = new Browser(server).asFamily(code);

    new Browser(server).get(FILE).expect(401);
    child.get(FILE).expect(403);
    child.get("/downloads/no-such-video/no-such-video.mp4").expect(403);
    world.assign(video.id(), "teacher");
    child.get(FILE).expect(200);
    submit();
    admin.get("/downloads/hedgehog/questions/hedgehog.json").expect(200);
    child.get("/downloads/hedgehog/questions/hedgehog.json").expect(404);
  }

  private void submit() {
    admin
        .post(
            "/api/submit-questions",
            "{'video_id': 'hedgehog', 'questions': [{'start': 0, 'end': 9, 'result':"
                + " {'questions': {'action': {'q': 'What?', 'a': 'It', 'rank': '1'}}}}]}")
        .expect(200);
  }
}
