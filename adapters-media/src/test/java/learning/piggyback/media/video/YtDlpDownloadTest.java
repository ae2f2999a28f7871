package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.RecordedProgress;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.media.process.ToolRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real downloads that go wrong, or nearly so. */
final class YtDlpDownloadTest {

  private static final MediaFolder INTO = new MediaFolder("download0001");

  @TempDir private Path folder;
  private LocalMediaStore store;
  private WebSite site;
  private WebSite secret;

  @BeforeEach
  void openSites() {
    store = new LocalMediaStore(folder.resolve("media"));
    secret = new WebSite().file("/inner.mp4", "video/mp4", SampleMedia.silent());
    site = new WebSite().file("/video.mp4", "video/mp4", SampleMedia.silent());
  }

  @AfterEach
  void closeSites() {
    assertThat(folder.resolve("media/.work")).isEmptyDirectory();
    site.close();
    secret.close();
  }

  @Test
  void redirectToAPrivateAddressShouldNotBeFollowed() {
    site.redirect("/moved.mp4", secret.url("/inner.mp4"));

    assertRefused(source().describe(site.url("/moved.mp4"), Progress.SILENT));
    assertThat(secret.asked()).isEmpty();
  }

  @Test
  void pageShouldNotLeadToAPrivateAddress() {
    site.text(
        "/page.html",
        "text/html",
        "<html><title>x</title><video src=\"" + secret.url("/inner.mp4") + "\"></video></html>");

    assertProblem(FetchProblem.INVALID_URL, fetch("/page.html"));
    assertThat(secret.asked()).isEmpty();
  }

  @Test
  void streamShouldNotLeadToAPrivateAddress() {
    site.text("/list.m3u8", "application/x-mpegurl", list(secret.url("/inner.mp4")));

    assertThat(fetch("/list.m3u8")).isInstanceOf(VideoSource.Fetched.Failed.class);
    assertThat(secret.asked()).isEmpty();
  }

  @Test
  void streamShouldNotReadFilesOfTheServer() throws IOException {
    Path file = Files.copy(SampleMedia.transportStream(), folder.resolve("secret.ts"));
    site.text("/list.m3u8", "application/x-mpegurl", list("file://" + file));

    assertThat(fetch("/list.m3u8")).isInstanceOf(VideoSource.Fetched.Failed.class);
  }

  @Test
  void streamShouldBecomeAnMp4() {
    site.text("/list.m3u8", "application/x-mpegurl", list(site.url("/piece.ts")))
        .file("/piece.ts", "video/mp2t", SampleMedia.transportStream());

    assertThat(files(fetch("/list.m3u8")).video()).isEqualTo(INTO.file("video.mp4"));
  }

  @Test
  void broadcastThatIsCalledMp4ShouldBeRepaired() throws IOException {
    site.file("/cast.mp4", "video/mp4", SampleMedia.transportStream());

    Path video = store.pathOf(files(fetch("/cast.mp4")).video());

    assertThat(new String(Files.readAllBytes(video), 4, 4, US_ASCII)).isEqualTo("ftyp");
  }

  @Test
  void textThatIsCalledMp4ShouldBeNoVideo() {
    site.text("/text.mp4", "video/mp4", "This is only text. ".repeat(100));

    assertProblem(FetchProblem.INVALID_CONTAINER, fetch("/text.mp4"));
  }

  @Test
  void soundAloneShouldBeNoVideo() {
    site.file("/sound.mp4", "video/mp4", SampleMedia.soundOnly());

    assertProblem(FetchProblem.VIDEO_FILE_MISSING, fetch("/sound.mp4"));
  }

  @Test
  void pageWithoutAVideoShouldFail() {
    site.text("/page.html", "text/html", "<html><title>x</title><p>Nothing.</p></html>");

    assertDescribed(
        FetchProblem.DOWNLOAD_FAILED, source().describe(site.url("/page.html"), Progress.SILENT));
  }

  @Test
  void refusalsOfTheSiteShouldBeTold() {
    site.status("/403.mp4", 403).status("/429.mp4", 429);

    assertDescribed(
        FetchProblem.FORBIDDEN, source().describe(site.url("/403.mp4"), Progress.SILENT));
    assertDescribed(
        FetchProblem.RATE_LIMITED, source().describe(site.url("/429.mp4"), Progress.SILENT));
  }

  @Test
  void hangingDownloadShouldStopWhenCancelledAndLeaveNothing() {
    site.stalling("/stalls.mp4", SampleMedia.video(Duration.ofSeconds(3)));

    assertThatThrownBy(
            () -> source().fetch(description("/stalls.mp4"), INTO, new RecordedProgress(8)))
        .isInstanceOf(JobCancelled.class);
    assertThat(store.list(INTO)).isEmpty();
  }

  @Test
  void downloadThatGetsNoFurtherShouldBeEnded() {
    site.stalling("/stalls.mp4", SampleMedia.video(Duration.ofSeconds(3)));
    DownloadConfiguration impatient =
        new DownloadConfiguration(
            List.of(site.host()),
            null,
            "auto",
            null,
            null,
            "en",
            null,
            true,
            Duration.ofHours(1),
            1 << 30,
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofSeconds(2));

    VideoSource.Fetched fetched =
        source(impatient).fetch(description("/stalls.mp4"), INTO, Progress.SILENT);

    assertProblem(FetchProblem.DOWNLOAD_FAILED, fetched);
    VideoSource.Failure failure = ((VideoSource.Fetched.Failed) fetched).failure();
    assertThat(failure.message()).contains("did not get on");
    assertThat(failure.passing()).isTrue();
  }

  @Test
  void siteThatDoesNotAnswerShouldBeGivenUp() {
    site.silent("/silent.mp4");
    VideoSource hasty = source(limits(Duration.ofHours(1), 1 << 30, Duration.ofSeconds(2)));

    assertDescribed(
        FetchProblem.DOWNLOAD_FAILED, hasty.describe(site.url("/silent.mp4"), Progress.SILENT));
  }

  @Test
  void videoThatIsTooLongShouldNotBeKept() {
    VideoSource strict = source(limits(Duration.ofSeconds(1), 1 << 30, Duration.ofMinutes(1)));

    assertProblem(
        FetchProblem.DOWNLOAD_FAILED,
        strict.fetch(description("/video.mp4"), INTO, Progress.SILENT));
  }

  @Test
  void videoThatIsTooLargeShouldNotBeKept() {
    VideoSource strict = source(limits(Duration.ofHours(1), 1_000, Duration.ofMinutes(1)));

    VideoSource.Fetched fetched = strict.fetch(description("/video.mp4"), INTO, Progress.SILENT);

    assertProblem(FetchProblem.DOWNLOAD_FAILED, fetched);
    assertThat(((VideoSource.Fetched.Failed) fetched).failure().message()).contains("larger");
  }

  @Test
  void optionInTheUrlShouldBeNoOption() {
    Path mark = folder.resolve("owned");

    assertRefused(source().describe("--exec=touch " + mark, Progress.SILENT));
    assertThat(mark).doesNotExist();
  }

  @Test
  void missingToolShouldBeNamed() {
    DownloadConfiguration missing =
        new DownloadConfiguration(
            List.of(site.host()),
            "/nowhere/yt-dlp",
            "auto",
            null,
            null,
            "en",
            null,
            true,
            Duration.ofHours(1),
            1 << 30,
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(3));

    assertDescribed(
        FetchProblem.TOOL_MISSING,
        source(missing).describe(site.url("/video.mp4"), Progress.SILENT));
    assertThat(site.asked()).isEmpty();
  }

  private VideoSource.Fetched fetch(String path) {
    return source().fetch(description(path), INTO, Progress.SILENT);
  }

  private VideoSource.Description description(String path) {
    return new VideoSource.Description(
        new VideoId("x"), site.url(path), "x", Duration.ZERO, Optional.empty());
  }

  private VideoSource source() {
    return source(DownloadConfiguration.allowing(site.host()));
  }

  private VideoSource source(DownloadConfiguration configuration) {
    return new YtDlpVideoSource(
        store, new ToolRunner(), configuration, MediaConfiguration.standard());
  }

  private DownloadConfiguration limits(Duration longest, long largest, Duration describing) {
    return new DownloadConfiguration(
        List.of(site.host()),
        null,
        "auto",
        null,
        null,
        "en",
        null,
        true,
        longest,
        largest,
        Duration.ofMinutes(1),
        describing,
        Duration.ofMinutes(3));
  }

  private static String list(String piece) {
    return "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n" + piece + "\n#EXT-X-ENDLIST\n";
  }

  private static VideoSource.Fetched.Files files(VideoSource.Fetched fetched) {
    assertThat(fetched).isInstanceOf(VideoSource.Fetched.Files.class);
    return (VideoSource.Fetched.Files) fetched;
  }

  private void assertProblem(FetchProblem problem, VideoSource.Fetched fetched) {
    assertThat(fetched)
        .isInstanceOfSatisfying(
            VideoSource.Fetched.Failed.class,
            failed -> assertThat(failed.failure().problem()).isEqualTo(problem));
    assertThat(store.list(INTO)).isEmpty();
  }

  private static void assertRefused(VideoSource.Described described) {
    assertDescribed(FetchProblem.INVALID_URL, described);
  }

  private static void assertDescribed(FetchProblem problem, VideoSource.Described described) {
    assertThat(described)
        .isInstanceOfSatisfying(
            VideoSource.Described.Failed.class,
            failed -> assertThat(failed.failure().problem()).isEqualTo(problem));
  }
}
