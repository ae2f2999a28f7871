package learning.piggyback.media.video;

import java.time.Duration;

/** Notices a download that lives but neither tells nor brings anything. */
final class StallWatch {

  /** Unwinds it. */
  static final class Stalled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stalled() {
      super("stalled", null, false, false);
    }
  }

  private final Duration limit;
  private long heardAt = System.nanoTime();
  private long size;

  StallWatch(Duration limit) {
    this.limit = limit;
  }

  /** It has told something. */
  void heard() {
    heardAt = System.nanoTime();
  }

  /**
   * @param come how many bytes have come in all
   */
  void check(long come) {
    if (come != size) {
      size = come;
      heard();
    }
    if (System.nanoTime() - heardAt > limit.toNanos()) {
      throw new Stalled();
    }
  }
}
