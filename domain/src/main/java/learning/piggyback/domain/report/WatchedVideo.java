package learning.piggyback.domain.report;

import java.time.Duration;

/** What a report says of a video. */
public record WatchedVideo(String title, Duration duration) {}
