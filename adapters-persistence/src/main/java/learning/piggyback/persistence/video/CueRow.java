package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.VideoId;

@MappedEntity("cues")
record CueRow(
    String videoId, int position, long startNanos, long endNanos, String words, String folded) {

  static CueRow from(VideoId video, int position, Cue cue) {
    return new CueRow(
        video.value(),
        position,
        cue.start().toNanos(),
        cue.end().toNanos(),
        cue.text(),
        cue.searchable());
  }

  Cue toDomain() {
    return new Cue(Duration.ofNanos(startNanos), Duration.ofNanos(endNanos), words);
  }
}
