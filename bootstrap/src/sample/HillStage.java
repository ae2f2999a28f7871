/** A morning on the hill: the present from Grandpa, and the kite's first flight. */
final class HillStage implements Stage {
  private static final double SIZE = 1.02;
  private static final double GRANDPA_X = 330;

  @Override
  public void paint(Brush g, double t, Beats beats) {
    double flight = beats.start(4);
    double pan = 110 * Ease.ramp(t, flight - 0.4, flight + 3.2);
    double near = 0.24 * Ease.ramp(t, -3, 9) * (1 - Ease.ramp(t, flight - 0.6, flight + 2.6));
    g.zoom(
        1 + near,
        380,
        660,
        () -> {
          new Hill(Hill.Light.MORNING, t, 0.15, pan).paint(g);
          double off = 560 * Ease.ramp(t, flight - 1, flight + 2);
          double flutter = 500 - off * 0.3 + 40 * Math.sin(t * 1.7);
          Land.butterfly(g, 930 + off + 90 * Math.sin(t * 0.7), flutter, 0xFFB74D, t);
          g.at(-pan, 0, 1, () -> people(g, t, beats));
        });
    double title = Ease.window(t, 0.35, beats.start(1) + 0.3, 0.5);
    g.faded(title, () -> g.lettering(Story.TITLE, Story.FONT, 640, 190, 84, 0xFFFFFF, 0x3C7A8C));
  }

  private static void people(Brush g, double t, Beats beats) {
    double come = Ease.ramp(t, beats.start(2) + 1.2, beats.start(2) + 2.8);
    double run = Ease.ramp(t, beats.start(4), beats.start(4) + 2.9);
    double x = Ease.mix(Ease.mix(680, 572, come), 1010, run);
    double greeting = 46 * Ease.hops(t, beats.start(1) + 0.1, 1.5, 2);
    double joy = 40 * Ease.hops(t, beats.start(5) + 0.2, 2.4, 4);
    double y = Hill.groundAt(x) - greeting - joy;
    boolean left = t > beats.start(2) + 1.2 && t < beats.start(4) - 0.1;
    boolean walking = come > 0.01 && come < 0.99 || run > 0.01 && run < 0.99;
    Hedgehog tilly = tilly(t, beats, run);
    if (walking) {
      tilly = tilly.walking(x / 22);
    }
    grandpa(g, t, beats);
    double handX = tilly.handX(x, left ? -SIZE : SIZE);
    kite(g, t, beats, x, handX, tilly.handY(y, SIZE));
    Land.shadow(g, x, Hill.groundAt(x), 70 - (greeting + joy) * 0.4);
    tilly.paint(g, x, y, SIZE, left);
  }

  private static Hedgehog tilly(double t, Beats beats, double run) {
    boolean greets = t > beats.start(1) && t < beats.end(1);
    double wave = greets ? -45 + 14 * Math.sin(t * 12) : 20;
    Hedgehog tilly =
        Hedgehog.tilly(t).reaching(Ease.mix(wave, -58, Math.max(given(t, beats), run)));
    if (greets || t > beats.start(3) + 0.4) {
      tilly = tilly.feeling(Hedgehog.Mood.HAPPY);
    }
    return tilly.leaning(run > 0.01 && run < 0.99 ? 6 : 0);
  }

  private static void grandpa(Brush g, double t, Beats beats) {
    double hold = Ease.window(t, beats.start(3) - 0.6, beats.start(3) + 2.0, 0.5);
    double wave = t > beats.start(4) ? -62 + 14 * Math.sin(t * 7) : 40;
    double y = Hill.groundAt(GRANDPA_X);
    Land.shadow(g, GRANDPA_X, y, 74);
    Hedgehog.grandpa(t).reaching(Ease.mix(wave, -20, hold)).paint(g, GRANDPA_X, y, 1.12, false);
  }

  /** How far the kite has gone from Grandpa's hand to Tilly's. */
  private static double given(double t, Beats beats) {
    return Ease.ramp(t, beats.start(3) + 0.9, beats.start(3) + 2.0);
  }

  private static void kite(Brush g, double t, Beats beats, double x, double handX, double handY) {
    double seen = Ease.ramp(t, beats.start(3) - 0.7, beats.start(3) - 0.1);
    double give = given(t, beats);
    double rise = Ease.ramp(t, beats.start(4) + 0.3, beats.start(4) + 3.0);
    double heldX = Ease.mix(GRANDPA_X + 118, handX, give);
    double heldY = Ease.mix(Hill.groundAt(GRANDPA_X) - 190, handY - 50, give);
    double kx = Ease.mix(heldX, x - 190 + 26 * Math.sin(t * 1.3), rise);
    double ky = Ease.mix(heldY, 160 + 16 * Math.sin(t * 1.9), rise);
    double turn = rise * (12 * Math.sin(t * 1.7) - 14);
    g.faded(
        seen,
        () -> {
          if (give > 0.9) {
            Kite.string(g, kx, ky, handX, handY);
          }
          Kite.paint(g, kx, ky, Ease.mix(0.55 * seen, 0.92, rise), turn, t);
        });
  }
}
