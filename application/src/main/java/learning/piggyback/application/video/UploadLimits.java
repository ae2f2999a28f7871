package learning.piggyback.application.video;

import java.time.Duration;

/**
 * What is taken.
 *
 * @param mostBytes of one file
 * @param mostOpen how many uploads may be under way
 * @param kept how long an upload waits to go on
 */
public record UploadLimits(long mostBytes, int mostOpen, Duration kept) {

  public static final UploadLimits STANDARD = new UploadLimits(4L << 30, 20, Duration.ofHours(24));
}
