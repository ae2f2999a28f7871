package learning.piggyback.domain.question;

import java.time.Duration;

/**
 * Where a video supports a question's answer.
 *
 * @param start when the supporting cues begin
 * @param end when they end
 * @param quote their words
 */
public record Evidence(Duration start, Duration end, String quote) {}
