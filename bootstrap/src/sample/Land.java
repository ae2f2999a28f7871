import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;

/** What the scenes are built of: sky, clouds, hills, trees, grass, flowers. */
final class Land {
  static void sky(Brush g, int top, int bottom) {
    g.fill(new Rectangle2D.Double(-200, -800, 1700, 802), top);
    g.fillDown(new Rectangle2D.Double(-200, 0, 1700, 620), top, bottom);
    g.fill(new Rectangle2D.Double(-200, 618, 1700, 400), bottom);
  }

  static void sun(Brush g, double x, double y, double radius, int colour) {
    g.glow(x, y, radius * 3.4, colour, 0.55);
    g.dot(x, y, radius, colour);
    g.faded(0.5, () -> g.dot(x, y, radius * 0.8, 0xFFFBE6));
  }

  static void cloud(Brush g, double x, double y, double scale, int colour) {
    g.at(
        x,
        y,
        scale,
        () -> {
          int shade = Brush.mix(colour, 0x7F9BB8, 0.18);
          g.oval(0, 10, 104, 24, shade);
          g.dot(-46, -6, 34, shade);
          g.dot(50, -2, 28, shade);
          g.dot(2, -24, 46, colour);
          g.dot(-46, -8, 31, colour);
          g.dot(50, -6, 28, colour);
          g.oval(0, 4, 98, 20, colour);
        });
  }

  /** A hill from the line {@code height} down to the bottom of the picture. */
  static void ground(Brush g, DoubleUnaryOperator height, int top, int bottom) {
    Path2D path = new Path2D.Double();
    path.moveTo(-300, 900);
    for (int x = -300; x <= 2700; x += 12) {
      path.lineTo(x, height.applyAsDouble(x));
    }
    path.lineTo(2700, 900);
    path.closePath();
    g.fillDown(path, top, bottom);
  }

  /** A tree with a round crown; {@code sway} moves the crown sideways. */
  static void tree(Brush g, double x, double y, double scale, int crown, double sway) {
    g.at(
        x,
        y,
        scale,
        () -> {
          g.fill(
              Brush.polygon(-13, 6, 13, 6, 8 + sway * 0.4, -120, -8 + sway * 0.4, -120), 0x8B6548);
          g.line(0, -66, 26 + sway * 0.5, -112, 8, 0x8B6548);
          int dark = Brush.mix(crown, 0x22443A, 0.22);
          g.dot(-44 + sway, -136, 48, dark);
          g.dot(46 + sway, -134, 46, dark);
          g.dot(0 + sway, -128, 50, dark);
          g.dot(2 + sway * 1.2, -182, 60, crown);
          g.dot(-38 + sway * 1.1, -150, 42, crown);
          g.dot(42 + sway * 1.1, -150, 40, crown);
          g.faded(
              0.35, () -> g.oval(-14 + sway * 1.2, -202, 30, 20, Brush.mix(crown, 0xFFFFFF, 0.5)));
        });
  }

  static void pine(Brush g, double x, double y, double scale, int colour) {
    g.at(
        x,
        y,
        scale,
        () -> {
          g.fill(Brush.polygon(-9, 6, 9, 6, 9, -40, -9, -40), 0x7A5A45);
          for (int i = 0; i < 3; i++) {
            double base = -24 - 54 * i;
            double half = 66 - 15 * i;
            var part = Brush.polygon(-half, base, half, base, 0, base - 98);
            int tint = Brush.mix(colour, 0xFFFFFF, 0.06 * i);
            g.fill(part, tint);
            g.stroke(part, 9, tint);
          }
        });
  }

  static void tuft(Brush g, double x, double y, double scale, int colour, double sway) {
    g.at(
        x,
        y,
        scale,
        () -> {
          for (int i = -2; i <= 2; i++) {
            g.curve(i * 5, 2, i * 6, -14, i * 10 + sway, -26 + Math.abs(i) * 5, 5, colour);
          }
        });
  }

  static void flower(Brush g, double x, double y, double scale, int petals, double sway) {
    g.at(
        x,
        y,
        scale,
        () -> {
          g.curve(0, 0, 0, -16, sway, -32, 4, 0x4F9A4B);
          for (int i = 0; i < 5; i++) {
            double angle = Math.toRadians(72 * i - 90);
            g.dot(sway + 9 * Math.cos(angle), -32 + 9 * Math.sin(angle), 7.5, petals);
          }
          g.dot(sway, -32, 6, 0xFFD54F);
        });
  }

  static void butterfly(Brush g, double x, double y, int wings, double time) {
    double beat = 0.35 + 0.65 * Math.abs(Math.sin(time * 9));
    g.at(
        x,
        y,
        1,
        1,
        -18,
        () -> {
          for (int side = -1; side <= 1; side += 2) {
            g.at(
                0,
                0,
                side * beat,
                1,
                0,
                () -> {
                  g.fill(Brush.pebble(0, -2, 8, -26, 30, -26, 26, 0), wings);
                  g.fill(Brush.pebble(0, 0, 22, 0, 20, 18, 4, 16), Brush.mix(wings, 0xFFFFFF, 0.3));
                });
          }
          g.line(0, -10, 0, 12, 5, 0x5D4037);
        });
  }

  static void shadow(Brush g, double x, double y, double half) {
    g.faded(0.18, () -> g.oval(x, y, half, half * 0.16, 0x1F3A2A));
  }

  private Land() {}
}
