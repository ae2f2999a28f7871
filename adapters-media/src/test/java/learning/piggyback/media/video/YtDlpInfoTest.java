package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import learning.piggyback.application.video.VideoSource.Description;
import learning.piggyback.media.process.Json;
import org.junit.jupiter.api.Test;

final class YtDlpInfoTest {

  private static final String URL = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";

  @Test
  void describeShouldKeepTheIdOfYouTube() {
    Description description =
        info("""
        {"_type": "video", "id": "dQw4w9WgXcQ", "title": "A song", "duration": 212.5,
         "extractor_key": "Youtube", "license": "Creative Commons Attribution",
         "webpage_url": "https://www.youtube.com/watch?v=dQw4w9WgXcQ"}
        """)
            .describe("https://youtu.be/dQw4w9WgXcQ");

    assertThat(description.id().value()).isEqualTo("dQw4w9WgXcQ");
    assertThat(description.url()).isEqualTo(URL);
    assertThat(description.duration()).isEqualTo(Duration.ofMillis(212_500));
    assertThat(description.licence()).contains("Creative Commons Attribution");
  }

  @Test
  void describeShouldMakeAValidIdOfAnyTitle() {
    assertThat(idOf("Ünïcödé / \\\"quotes\\\" .. & more"))
        .matches("Unicode-quotes-more-[0-9a-f]{8}");
    assertThat(idOf("狐と熊")).matches("video-[0-9a-f]{8}");
    assertThat(idOf("x".repeat(500))).hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void describeShouldBearWhatIsMissingOrOfAnotherType() {
    Description description =
        info("{\"id\": \"x\", \"duration\": \"abc\", \"title\": 7}").describe(URL);

    assertThat(description.title()).isEqualTo("x");
    assertThat(description.duration()).isZero();
    assertThat(description.licence()).isEmpty();
  }

  @Test
  void onlyOneVideoOverTheWebShouldBeFetchable() {
    assertThat(info("{\"_type\": \"playlist\", \"id\": \"x\"}").isOneVideo()).isFalse();
    assertThat(info("[]").isOneVideo()).isFalse();
    assertThat(info("{\"id\": \"x\"}").isOneVideo()).isTrue();
    assertThat(info("{\"id\": \"x\", \"is_live\": true}").isLive()).isTrue();
    assertThat(offer("https://cdn.example.com/v.mp4", "mp4").isFetchable()).isTrue();
    assertThat(offer("rtmp://cdn.example.com/v", "flv").isFetchable()).isFalse();
    assertThat(offer("file:///etc/passwd", "mp4").isFetchable()).isFalse();
    assertThat(offer("https://cdn.example.com/v.mp4", "../../x").isFetchable()).isFalse();
  }

  @Test
  void subtitlesByPeopleShouldComeBeforeAutomaticOnes() {
    YtDlpInfo both = subtitles("\"en-GB\": [], \"de\": []", "\"en\": [], \"en-orig\": []");
    assertThat(both.subtitles("en")).contains(new YtDlpInfo.Track("en-GB", false));
    assertThat(both.subtitles("de")).contains(new YtDlpInfo.Track("de", false));
    assertThat(both.subtitles("fr")).isEmpty();

    YtDlpInfo automatic = subtitles("", "\"en\": [], \"en-orig\": []");
    assertThat(automatic.subtitles("en")).contains(new YtDlpInfo.Track("en-orig", true));
  }

  @Test
  void oddLanguagesShouldNotBeTaken() {
    assertThat(subtitles("\"en-../../x\": [], \"en-.*\": []", "").subtitles("en")).isEmpty();
    assertThat(info("{\"id\": \"x\", \"subtitles\": null}").subtitles("en")).isEmpty();
  }

  private static String idOf(String title) {
    return info("{\"id\": \"1\", \"title\": \"" + title + "\"}").describe(URL).id().value();
  }

  private static YtDlpInfo offer(String url, String extension) {
    return info(
        "{\"id\": \"x\", \"formats\": [{\"url\": \""
            + url
            + "\", \"ext\": \""
            + extension
            + "\"}]}");
  }

  private static YtDlpInfo subtitles(String written, String automatic) {
    return info(
        "{\"id\": \"x\", \"subtitles\": {"
            + written
            + "}, \"automatic_captions\": {"
            + automatic
            + "}}");
  }

  private static YtDlpInfo info(String json) {
    return new YtDlpInfo(Json.read(json).orElseThrow());
  }
}
