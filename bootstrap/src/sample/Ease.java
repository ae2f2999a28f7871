/** Soft changes from one value to another. */
final class Ease {
  /** 0 before {@code from}, 1 after {@code to}, a soft slope between. */
  static double ramp(double t, double from, double to) {
    double x = Math.clamp((t - from) / (to - from), 0.0, 1.0);
    return x * x * (3 - 2 * x);
  }

  /** Rises around {@code from} and falls around {@code to}, each within {@code soft} seconds. */
  static double window(double t, double from, double to, double soft) {
    return ramp(t, from, from + soft) * (1 - ramp(t, to - soft, to));
  }

  static double mix(double a, double b, double share) {
    return a + (b - a) * share;
  }

  /** Height of a row of hops, 0 on the ground and 1 at the top. */
  static double hops(double t, double from, double seconds, int count) {
    double x = (t - from) / seconds * count;
    return x <= 0 || x >= count ? 0 : Math.abs(Math.sin(Math.PI * x));
  }

  /** 1 for most of the time, 0 during a short blink every few seconds. */
  static double openEyes(double t, double shift) {
    double phase = (t + shift) % 3.7;
    return phase < 0.14 ? 0 : 1;
  }

  private Ease() {}
}
