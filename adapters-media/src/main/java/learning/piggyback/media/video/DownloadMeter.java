package learning.piggyback.media.video;

import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Transfer;
import learning.piggyback.media.process.Json;

/**
 * Reads the download tool's progress. Pictures and sound may come one after the other, as files of
 * their own: bytes are counted over all of them, and the share never goes back.
 */
final class DownloadMeter {

  private final Progress progress;
  private final double wholeShare;
  private double share;
  private long before;
  private long whole;
  private String file = "";

  /**
   * @param wholeShare of the step that the download is, 0 to 1
   */
  DownloadMeter(Progress progress, double wholeShare) {
    this.progress = progress;
    this.wholeShare = wholeShare;
  }

  /** Heeds a line that has the mark: bytes done, total, estimated total, speed, file name. */
  void read(String line, String mark) {
    int start = line.indexOf(mark);
    if (start < 0) {
      return;
    }
    String[] parts = line.substring(start + mark.length()).strip().split(" ", 5);
    if (parts.length == 5 && !parts[4].equals(file)) {
      before += whole;
      whole = 0;
      file = parts[4];
    }
    long done = number(parts, 0).orElse(0);
    OptionalLong total = number(parts, 1).isPresent() ? number(parts, 1) : number(parts, 2);
    whole = Math.max(whole, Math.max(done, total.orElse(0)));
    share =
        Math.max(
            share, Percentage.of((double) done, (double) total.orElse(0)).value() * wholeShare);
    progress.at(
        new Percentage(share),
        new Transfer(
            before + done,
            total.isPresent() ? OptionalLong.of(before + whole) : OptionalLong.empty(),
            number(parts, 3)),
        "Downloading");
  }

  /** Empty for what is unknown to the tool, which it writes as NA. */
  private static OptionalLong number(String[] parts, int index) {
    Optional<Double> number = index < parts.length ? Json.toNumber(parts[index]) : Optional.empty();
    return number.filter(value -> value >= 0).isPresent()
        ? OptionalLong.of(Math.round(number.get()))
        : OptionalLong.empty();
  }
}
