package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.application.video.VideoSourceContract;
import learning.piggyback.media.process.ToolRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real downloads from a local site: the contract, and what is special about titles and ids. */
final class YtDlpVideoSourceTest implements VideoSourceContract {

  private static final String PAGE =
      """
      <!doctype html><html><head><meta charset="utf-8"><title>TITLE</title></head><body>
      <video src="fox.mp4" poster="poster.jpg">
      <track kind="subtitles" src="en.vtt" srclang="en" label="English"></video></body></html>
      """;

  private static final String SUBTITLES =
      "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nThe fox runs.\n";

  private static final String TITLE = "The \"Fox\" — Лиса 狐 it's";

  @TempDir private Path folder;
  private LocalMediaStore store;
  private VideoSource source;
  private WebSite site;

  @BeforeEach
  void openSite() {
    site =
        new WebSite()
            .text("/fox.html", "text/html; charset=utf-8", PAGE.replace("TITLE", TITLE))
            .text("/en.vtt", "text/vtt", SUBTITLES)
            .file("/fox.mp4", "video/mp4", SampleMedia.video(Duration.ofSeconds(3)))
            .file("/a/video.mp4", "video/mp4", SampleMedia.video(Duration.ofSeconds(3)))
            .file("/b/video.mp4", "video/mp4", SampleMedia.video(Duration.ofSeconds(2)))
            .file("/poster.jpg", "image/jpeg", SampleMedia.picture());
    store = new LocalMediaStore(folder);
    source =
        new YtDlpVideoSource(
            store,
            new ToolRunner(),
            DownloadConfiguration.allowing(site.host()),
            MediaConfiguration.standard());
  }

  @AfterEach
  void closeSite() {
    site.close();
  }

  @Override
  public VideoSource testee() {
    return source;
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Override
  public String videoUrl() {
    return site.url("/fox.html");
  }

  @Override
  public String missingUrl() {
    return site.url("/missing.mp4");
  }

  @Test
  void describeShouldKeepUnicodeAndQuotesOfTheTitle() {
    VideoSource.Description fox = describe("/fox.html");

    assertThat(fox.title()).isEqualTo(TITLE);
    assertThat(fox.url()).isEqualTo(site.url("/fox.html"));
    assertThat(fox.id().value()).matches("The-Fox-it-s-[0-9a-f]{8}");
  }

  @Test
  void describeShouldTellFilesOfTheSameNameApart() {
    VideoSource.Description a = describe("/a/video.mp4");
    VideoSource.Description b = describe("/b/video.mp4");

    assertThat(a.title()).isEqualTo(b.title()).isEqualTo("video");
    assertThat(a.id()).isNotEqualTo(b.id());
    assertThat(a.id().value()).matches("video-[0-9a-f]{8}");
  }

  @Test
  void fetchShouldTakeThePoster() {
    VideoSource.Fetched.Files files =
        (VideoSource.Fetched.Files) source.fetch(describe("/fox.html"), INTO, Progress.SILENT);

    assertThat(files.thumbnail()).contains(INTO.file("thumbnail.jpg"));
    assertThat(files.video()).isEqualTo(INTO.file("video.mp4"));
    assertThat(folder.resolve(".work")).isEmptyDirectory();
  }

  @Test
  void fetchShouldHaveNothingToWarnOfWhereThereAreNoSubtitles() {
    VideoSource.Fetched.Files files =
        (VideoSource.Fetched.Files) source.fetch(describe("/a/video.mp4"), INTO, Progress.SILENT);

    assertThat(files.subtitles()).isEmpty();
    assertThat(files.subtitleWarning()).isEmpty();
    assertThat(files.thumbnail()).isEmpty();
  }

  @Test
  void fetchShouldWarnOfSubtitlesThatAreLost() {
    site.status("/en.vtt", 500);

    VideoSource.Fetched.Files files =
        (VideoSource.Fetched.Files) source.fetch(describe("/fox.html"), INTO, Progress.SILENT);

    assertThat(files.subtitles()).isEmpty();
    assertThat(files.subtitleWarning()).isPresent();
  }

  private VideoSource.Description describe(String path) {
    VideoSource.Described answer = source.describe(site.url(path), Progress.SILENT);
    assertThat(answer).isInstanceOf(VideoSource.Described.Found.class);
    return ((VideoSource.Described.Found) answer).description();
  }
}
