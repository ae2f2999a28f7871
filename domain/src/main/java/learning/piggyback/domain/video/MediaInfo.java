package learning.piggyback.domain.video;

import java.time.Duration;

/**
 * What a probe found in a media file that has a video stream.
 *
 * @param totalFrames counted by the container, or estimated from duration and rate
 */
public record MediaInfo(
    Duration duration,
    int width,
    int height,
    double framesPerSecond,
    long totalFrames,
    boolean hasAudio,
    String videoCodec,
    String container) {}
