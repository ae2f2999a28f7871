/** A morning on the hill: the present from Grandpa, and the kite's first flight. */
final class HillStage implements Stage {
  private static final double SIZE = 1.02;

  @Override
  public void paint(Brush g, double t, Beats beats) {
    double run = Ease.ramp(t, beats.start(4), beats.start(4) + 2.9);
    double pan = 110 * Ease.ramp(t, beats.start(4) - 0.4, beats.start(4) + 3.2);
    double near = 0.24 * (1 - Ease.ramp(t, beats.start(4) - 0.6, beats.start(4) + 2.6)) * Ease.ramp(t, -3, 9);
    g.zoom(1 + near, 380, 660, () -> {
      new Hill(Hill.Light.MORNING, t, 0.15, pan).paint(g);
      g.at(-pan, 0, 1, () -> people(g, t, beats, run));
    });
    double title = Ease.window(t, 0.35, beats.start(1) + 0.3, 0.5);
    g.faded(title, () -> g.lettering(Story.TITLE, "Quicksand", 640, 190, 84, 0xFFFFFF, 0x3C7A8C));
  }

  private static void people(Brush g, double t, Beats beats, double run) {
    double come = Ease.ramp(t, beats.start(2) + 1.2, beats.start(2) + 2.8);
    double x = Ease.mix(Ease.mix(680, 572, come), 1010, run);
    double hop = 46 * Ease.hops(t, beats.start(1) + 0.1, 1.5, 2) + 40 * Ease.hops(t, beats.start(5) + 0.2, 2.4, 4);
    double y = Hill.groundAt(x) - hop;
    boolean coming = come > 0.01 && come < 0.99;
    boolean running = run > 0.01 && run < 0.99;
    double give = Ease.ramp(t, beats.start(3) + 0.9, beats.start(3) + 2.0);
    Hedgehog tilly = Hedgehog.tilly(t);
    if (coming) {
      tilly = tilly.walking(x / 22);
    } else if (running) {
      tilly = tilly.walking(x / 22).leaning(6);
    }
    if (t > beats.start(3) + 0.4 || t > beats.start(1) && t < beats.end(1)) {
      tilly = tilly.feeling(Hedgehog.Mood.HAPPY);
    }
    boolean left = t > beats.start(2) + 1.2 && t < beats.start(4) - 0.1;
    double wave = t > beats.start(1) && t < beats.end(1) ? -40 + 25 * Math.sin(t * 12) : 20;
    tilly = tilly.reaching(Ease.mix(wave, -58, Math.max(give, run)));
    double grandpaX = 330;
    Hedgehog grandpa = Hedgehog.grandpa(t);
    double hold = Ease.window(t, beats.start(3) - 0.6, beats.start(3) + 2.0, 0.5);
    grandpa = grandpa.reaching(Ease.mix(t > beats.start(4) ? -45 + 22 * Math.sin(t * 7) : 40, -20, hold));
    Land.shadow(g, grandpaX, Hill.groundAt(grandpaX), 74);
    grandpa.paint(g, grandpaX, Hill.groundAt(grandpaX), 1.12, false);
    kite(g, t, beats, new double[] {x, y, grandpaX}, tilly, give, left);
    Land.shadow(g, x, Hill.groundAt(x), 70 - hop * 0.4);
    tilly.paint(g, x, y, SIZE, left);
  }

  private static void kite(
      Brush g, double t, Beats beats, double[] places, Hedgehog tilly, double give, boolean left) {
    double seen = Ease.ramp(t, beats.start(3) - 0.7, beats.start(3) - 0.1);
    if (seen <= 0) {
      return;
    }
    double handX = tilly.handX(places[0], left ? -SIZE : SIZE);
    double handY = tilly.handY(places[1], SIZE);
    double rise = Ease.ramp(t, beats.start(4) + 0.3, beats.start(4) + 3.0);
    double heldX = Ease.mix(places[2] + 118, handX, give);
    double heldY = Ease.mix(Hill.groundAt(places[2]) - 190, handY - 50, give);
    double flyX = places[0] - 190 + 26 * Math.sin(t * 1.3);
    double flyY = 160 + 16 * Math.sin(t * 1.9);
    double kx = Ease.mix(heldX, flyX, rise);
    double ky = Ease.mix(heldY, flyY, rise);
    g.faded(seen, () -> {
      if (give > 0.9) {
        Kite.string(g, kx, ky, handX, handY);
      }
      Kite.paint(g, kx, ky, Ease.mix(0.55 * seen, 0.92, rise), 12 * Math.sin(t * 1.7) * rise - 14 * rise, t);
    });
  }
}
