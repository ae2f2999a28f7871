package learning.piggyback.application.video.inmemory;

import learning.piggyback.application.video.SubtitleWriter;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;

/** Writes what {@link InMemorySubtitleReader} reads. */
public final class InMemorySubtitleWriter implements SubtitleWriter {

  private final InMemoryMediaStore store;

  public InMemorySubtitleWriter(InMemoryMediaStore store) {
    this.store = store;
  }

  @Override
  public MediaKey write(Transcript transcript, MediaFolder into) {
    MediaKey file = into.file("subtitles.auto.vtt");
    store.put(file, InMemorySubtitleReader.write(transcript.cues()));
    return file;
  }
}
