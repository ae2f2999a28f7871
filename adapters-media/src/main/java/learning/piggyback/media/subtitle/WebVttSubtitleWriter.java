package learning.piggyback.media.subtitle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Locale;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.SubtitleWriter;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;

/** Writes WebVTT. */
public final class WebVttSubtitleWriter implements SubtitleWriter {

  private final MediaStore store;

  public WebVttSubtitleWriter(MediaStore store) {
    this.store = store;
  }

  @Override
  public MediaKey write(Transcript transcript, MediaFolder into) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (Cue cue : transcript.cues()) {
      text.append('\n').append(time(cue.start())).append(" --> ").append(time(cue.end()));
      text.append('\n').append(words(cue)).append('\n');
    }
    MediaKey file = into.file("subtitles.auto.vtt");
    store.put(file, new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
    return file;
  }

  /** An empty line would end the cue. */
  private static String words(Cue cue) {
    String escaped = cue.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return escaped.replaceAll("\\s*\\R\\s*", "\n").strip();
  }

  private static String time(Duration at) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        at.toHours(),
        at.toMinutesPart(),
        at.toSecondsPart(),
        at.toMillisPart());
  }
}
