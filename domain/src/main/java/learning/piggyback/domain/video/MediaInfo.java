package learning.piggyback.domain.video;

import java.time.Duration;
import java.util.Optional;

/**
 * What a probe found in a media file that has a moving picture.
 *
 * @param duration as the file says; zero when it does not
 * @param video the track that is shown: the one marked as default, else the largest
 * @param audioCodec of the first sound track, in the prober's words; empty when there is no sound
 * @param videoTracks how many moving pictures the file holds; a cover picture is none
 * @param container what kind of file it is: {@code mp4}, {@code webm}, or the prober's word
 * @param startsFast whether it can be played before it has arrived whole
 */
public record MediaInfo(
    Duration duration,
    VideoTrack video,
    Optional<String> audioCodec,
    int videoTracks,
    String container,
    boolean startsFast) {

  public boolean hasAudio() {
    return audioCodec.isPresent();
  }
}
