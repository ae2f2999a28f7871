package learning.piggyback.web.question;

/** Moments as clients write them. */
final class TimeText {

  private static final int MOST_PARTS = 3;
  private static final int IN_A_MINUTE = 60;

  private TimeText() {}

  /**
   * "45" and "45.7" are 45, "1:30" is 90, "1:00:00" is 3600. What cannot be read is 0, and of more
   * than three parts the first one counts, as in the contract.
   */
  static int seconds(String text) {
    String[] parts = text.strip().split(":", -1);
    try {
      if (parts.length > MOST_PARTS) {
        return whole(parts[0]);
      }
      long seconds = 0;
      for (String part : parts) {
        seconds = seconds * IN_A_MINUTE + whole(part);
      }
      return (int) Math.min(seconds, Integer.MAX_VALUE);
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private static int whole(String part) {
    double number = Double.parseDouble(part);
    return Double.isNaN(number) ? 0 : (int) number;
  }
}
