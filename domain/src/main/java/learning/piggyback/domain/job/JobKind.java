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

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
