package learning.piggyback.bootstrap;

import java.time.Duration;
import java.util.Locale;
import learning.piggyback.media.video.SampleMedia;
import learning.piggyback.media.video.WebSite;

/** A web site with a video of 70 seconds that tells a story in its subtitles, and with bad ones. */
final class StorySite {

  static final String TITLE = "Mia's \"Boat\" — Миа 船";

  private static final String[] STORY = {
    "Mia lives in a small house by the river.",
    "One morning Mia builds a red boat with her brother Tom.",
    "They carry the boat to the water.",
    "Mia is happy because the boat floats.",
    "Suddenly a strong wind blows the boat away.",
    "Mia is sad because her boat is gone.",
    "Tom runs along the river with a long stick.",
    "He pulls the boat out of the water.",
    "The boat is wet but it is not broken.",
    "Mia hugs Tom because he saved her boat.",
    "Then they walk home to eat warm soup.",
    "In the evening Mia sleeps next to her red boat.",
  };

  private StorySite() {}

  static WebSite open() {
    return new WebSite()
        .text("/boat.html", "text/html; charset=utf-8", page())
        .text("/en.vtt", "text/vtt", subtitles())
        .file("/boat.mp4", "video/mp4", SampleMedia.video(Duration.ofSeconds(70)))
        .file("/poster.jpg", "image/jpeg", SampleMedia.picture())
        .file("/silent.mp4", "video/mp4", SampleMedia.silent())
        .file("/sound.mp4", "video/mp4", SampleMedia.soundOnly())
        .file("/blink.mp4", "video/mp4", SampleMedia.video(Duration.ofMillis(500)))
        .text("/text.mp4", "video/mp4", "This is not a video.")
        .redirect("/elsewhere.mp4", "http://127.0.0.1:1/private.mp4");
  }

  private static String page() {
    return """
    <!doctype html><html><head><meta charset="utf-8"><title>%s</title></head><body>
    <video src="boat.mp4" poster="poster.jpg">
    <track kind="subtitles" src="en.vtt" srclang="en" label="English"></video></body></html>
    """
        .formatted(TITLE.replace("\"", "&quot;"));
  }

  private static String subtitles() {
    StringBuilder vtt = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < STORY.length; i++) {
      vtt.append(
          String.format(
              Locale.ROOT,
              "%n00:%02d:%02d.000 --> 00:%02d:%02d.500%n%s%n",
              5 * i / 60,
              5 * i % 60,
              (5 * i + 4) / 60,
              (5 * i + 4) % 60,
              STORY[i]));
    }
    return vtt.toString();
  }
}
