import java.awt.geom.Path2D;

/** The wind takes the kite away. */
final class WindStage implements Stage {
  private static final double SIZE = 1.1;
  private static final int[] LEAVES = {0xC9A24B, 0x7FA650, 0xD0803F};

  @Override
  public void paint(Brush g, double t, Beats beats) {
    double wind = Ease.window(t, beats.start(0) - 0.6, beats.start(3) + 3, 1.6);
    double dusk = Ease.ramp(t, beats.start(0) - 0.5, beats.start(1) + 1);
    double near = Ease.ramp(t, beats.start(3) + 1.5, beats.start(4) + 1.2);
    g.zoom(
        1 + 0.32 * near,
        560,
        640,
        () -> {
          new Hill(Hill.Light.MORNING.towards(Hill.Light.STORM, dusk), t, wind, 110).paint(g);
          actors(g, t, beats, wind);
        });
    gusts(g, t, wind);
  }

  private static void actors(Brush g, double t, Beats beats, double wind) {
    double loose = beats.start(1) + 1.3;
    double chase = Ease.ramp(t, loose + 0.2, loose + 2.2);
    double x = Ease.mix(480, 640, chase);
    double y = Hill.groundAt(x + 110);
    boolean left = t > beats.start(3) + 0.9 && t < beats.start(3) + 2.0;
    Hedgehog tilly = tilly(t, beats).leaning(t < loose ? 8 * wind : sorrow(t, beats));
    if (chase > 0.01 && chase < 0.99) {
      tilly = tilly.walking(x / 20);
    }
    Land.shadow(g, x, y, 72);
    kite(g, t, loose, beats, tilly, x, y);
    tilly.paint(g, x, y, SIZE, left);
  }

  private static double sorrow(double t, Beats beats) {
    return 7 * Ease.ramp(t, beats.start(3) + 2.2, beats.start(4) + 0.5);
  }

  private static Hedgehog tilly(double t, Beats beats) {
    double lower = Ease.ramp(t, beats.start(3), beats.start(3) + 0.8);
    Hedgehog tilly = Hedgehog.tilly(t).reaching(Ease.mix(-48, 62, lower));
    if (t < beats.start(0) + 1) {
      return tilly.feeling(Hedgehog.Mood.HAPPY);
    }
    return tilly.feeling(t < beats.start(3) + 2.2 ? Hedgehog.Mood.SCARED : Hedgehog.Mood.SAD);
  }

  private static void kite(
      Brush g, double t, double loose, Beats beats, Hedgehog tilly, double x, double y) {
    double gone = (t - loose) / (beats.start(3) - 0.2 - loose);
    if (gone >= 1) {
      return;
    }
    double away = Math.max(0, gone);
    double kx = Ease.mix(440 + 30 * Math.sin(t * 2), 1330, away * away * 0.7 + away * 0.3);
    double ky = 170 + 26 * Math.sin(t * 3.1) - 90 * Math.sin(Math.PI * away) + 190 * away;
    double size = Ease.mix(0.92, 0.24, Math.sqrt(away));
    double handX = tilly.handX(x, SIZE);
    double handY = tilly.handY(y, SIZE);
    double slip = Ease.ramp(t, loose, loose + 0.7);
    double endX = Ease.mix(handX, kx - 120 * size - 60, slip);
    double endY = Ease.mix(handY, ky + 300 * size + 20 * Math.sin(t * 8), slip);
    Kite.string(g, kx, ky, endX, endY);
    Kite.paint(g, kx, ky, size, 18 * Math.sin(t * 2.6) + 20 * Math.min(1, away * 4), t * 1.6);
  }

  private static void gusts(Brush g, double t, double wind) {
    g.faded(
        0.5 * wind,
        () -> {
          for (int i = 0; i < 6; i++) {
            double x = (t * (430 + 40 * i) + i * 391) % 1900 - 350;
            double y = 120 + 88 * i + 12 * Math.sin(t * 2 + i);
            Path2D gust = new Path2D.Double();
            gust.moveTo(x, y);
            gust.curveTo(x + 90, y - 26, x + 170, y + 22, x + 250, y - 4);
            gust.curveTo(x + 292, y - 18, x + 284, y - 52, x + 258, y - 44);
            g.stroke(gust, 4.5, 0xFFFFFF);
          }
        });
    g.faded(
        wind,
        () -> {
          for (int i = 0; i < 7; i++) {
            double x = (t * (360 + 31 * i) + i * 283) % 1600 - 150;
            int leaf = LEAVES[i % LEAVES.length];
            double y = 150 + 71 * i + 46 * Math.sin(t * 3 + i * 2);
            g.at(
                x,
                y,
                1,
                1,
                t * 200 + i * 50,
                () -> g.fill(Brush.pebble(-14, 0, 0, -9, 15, 0, 0, 9), leaf));
          }
        });
  }
}
