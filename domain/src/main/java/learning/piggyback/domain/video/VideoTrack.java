package learning.piggyback.domain.video;

/**
 * The moving picture of a file.
 *
 * @param index of the track within its file, from 0
 * @param width in pixels as stored, before it is rotated
 * @param rotation in degrees, clockwise: 0, 90, 180 or 270
 * @param framesPerSecond on average
 * @param variableRate whether the time between pictures varies
 * @param interlaced whether each picture is two half pictures of different times
 * @param totalFrames counted by the container, or estimated from duration and rate
 * @param codec in the prober's words: {@code h264}, {@code vp9}, …
 * @param profile of the codec, in the prober's words; blank when unknown
 * @param pixelFormat in the prober's words: {@code yuv420p}, …
 */
public record VideoTrack(
    int index,
    int width,
    int height,
    int rotation,
    double framesPerSecond,
    boolean variableRate,
    boolean interlaced,
    long totalFrames,
    String codec,
    String profile,
    String pixelFormat) {

  /** Of one picture. */
  public long pixels() {
    return (long) width * height;
  }
}
