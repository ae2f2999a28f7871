package learning.piggyback.media.subtitle;

import java.io.IOException;
import java.io.InputStream;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.SubtitleReader;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;

/** Reads WebVTT, and SubRip by whatever name. */
public final class WebVttSubtitleReader implements SubtitleReader {

  /** A day of talk is about 1 MB; the rest of a larger file is not read. */
  private static final long MAX_BYTES = 10_000_000;

  private final MediaStore store;

  public WebVttSubtitleReader(MediaStore store) {
    this.store = store;
  }

  @Override
  public Transcript read(MediaKey subtitles) {
    try (InputStream content = store.open(subtitles, 0, MAX_BYTES)) {
      SubtitleText.Parsed parsed =
          SubtitleText.parse(SubtitleEncoding.decode(content.readAllBytes()));
      return new Transcript(RollingCaptions.unroll(parsed.cues()), parsed.skipped());
    } catch (IOException e) {
      throw new MediaFailure("media_broken", "The subtitles could not be read.", true);
    }
  }
}
