package learning.piggyback.domain.job;

import java.util.Locale;

/** What a job does. */
public enum JobKind {
  /** Fetches a video and reads its transcript; with frames when its input says so. */
  INGEST,
  /** Takes the pictures of a video that was fetched. */
  EXTRACT_FRAMES,
  /** Writes questions for the segments of a video. */
  GENERATE_QUESTIONS;

  /** Whether it brings in or works through a video, of which few can be done at once. */
  public boolean isHeavy() {
    return this == INGEST || this == EXTRACT_FRAMES;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
