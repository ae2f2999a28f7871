package learning.piggyback.application.video;

import java.time.Duration;

/** A piece of a video's sound. */
public final class SoundPiece {

  private final Duration start;
  private final Duration length;
  private final byte[] wav;

  /**
   * @param start where in the video it begins
   * @param wav one channel of 16,000 samples of 16 bits a second, with the header of a WAV file;
   *     not copied
   */
  public SoundPiece(Duration start, Duration length, byte[] wav) {
    this.start = start;
    this.length = length;
    this.wav = wav;
  }

  public Duration start() {
    return start;
  }

  public Duration length() {
    return length;
  }

  /** The sound itself, which must not be changed. */
  public byte[] wav() {
    return wav;
  }
}
