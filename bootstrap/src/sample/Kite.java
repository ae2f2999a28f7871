import java.awt.geom.Path2D;

/** The red kite with its tail of bows. */
final class Kite {
  /** Paints the kite around x, y; the tail hangs away from the wind. */
  static void paint(Brush g, double x, double y, double scale, double degrees, double time) {
    g.at(
        x,
        y,
        scale,
        scale,
        degrees,
        () -> {
          tail(g, time);
          g.fill(Brush.polygon(0, -70, 50, -8, 0, 84), 0xD93A3A);
          g.fill(Brush.polygon(0, -70, -50, -8, 0, 84), 0xEF5350);
          g.fill(Brush.polygon(-50, -8, 50, -8, 0, 84), 0xF4645C);
          g.fill(Brush.polygon(0, -8, 50, -8, 0, 84), 0xE04444);
          g.stroke(Brush.polygon(0, -70, 50, -8, 0, 84, -50, -8), 5, 0xB92F35);
          g.line(0, -70, 0, 84, 3, 0xB92F35);
          g.line(-50, -8, 50, -8, 3, 0xB92F35);
          g.dot(-15, -16, 5, 0x5A1F26);
          g.dot(15, -16, 5, 0x5A1F26);
          g.curve(-14, 4, 0, 20, 14, 4, 4, 0x5A1F26);
        });
  }

  private static void tail(Brush g, double time) {
    int[] colours = {0xFFD54F, 0x64B5F6, 0xFFD54F, 0x81C784};
    Path2D ribbon = new Path2D.Double();
    ribbon.moveTo(0, 84);
    for (int i = 1; i <= 40; i++) {
      ribbon.lineTo(sway(i / 40.0, time), 84 + 3.6 * i);
    }
    g.stroke(ribbon, 3, 0xB92F35);
    for (int i = 0; i < colours.length; i++) {
      double share = (i + 1) / 4.0;
      double bx = sway(share, time);
      double by = 84 + 144 * share;
      g.fill(Brush.polygon(bx, by, bx - 17, by - 9, bx - 17, by + 9), colours[i]);
      g.fill(Brush.polygon(bx, by, bx + 17, by - 9, bx + 17, by + 9), colours[i]);
      g.dot(bx, by, 4, 0xFFFFFF);
    }
  }

  private static double sway(double share, double time) {
    return 26 * share * Math.sin(time * 4 - share * 5);
  }

  /** The string, hanging a little, from the kite to a hand. */
  static void string(Brush g, double kiteX, double kiteY, double handX, double handY) {
    g.curve(
        kiteX, kiteY, (kiteX + handX) / 2, (kiteY + handY) / 2 + 40, handX, handY, 2.2, 0x8A6D5A);
  }

  private Kite() {}
}
