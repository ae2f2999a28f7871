import java.awt.geom.Ellipse2D;

/** At the pond: Tilly tells Bruno what she has lost. */
final class PondStage implements Stage {
  private static final double SIZE = 1.2;

  @Override
  public void paint(Brush g, double t, Beats beats) {
    double near = Ease.ramp(t, 1, 18);
    g.zoom(
        1 + 0.07 * near,
        560,
        600,
        () -> {
          land(g, t);
          double x = Ease.mix(-140, 330, Ease.ramp(t, 0, beats.end(0) + 0.9));
          double duckX =
              Ease.mix(1390, 790, Ease.ramp(t, beats.start(1) - 0.6, beats.end(1) + 0.7));
          bruno(g, t, beats, duckX);
          bank(g, t);
          tilly(g, t, beats, x);
          thought(g, t, beats);
          Land.butterfly(
              g, 1010 - 18 * t + 30 * Math.sin(t * 1.3), 320 + 40 * Math.sin(t * 1.1), 0xCE93D8, t);
        });
  }

  private static void land(Brush g, double t) {
    Land.sky(g, 0x9CD5EE, 0xFFF4DF);
    Land.cloud(g, 250 + 6 * t, 110, 0.95, 0xFFFFFF);
    Land.cloud(g, 840 + 5 * t, 74, 0.7, 0xFFFFFF);
    Land.ground(g, x -> 330 - 30 * Math.sin(x / 170.0), 0xBFE0BE, 0x9ACB95);
    for (int i = 0; i < 12; i++) {
      double x = 20 + 116 * i;
      double sway = 4 * Math.sin(t * 1.3 + i);
      if (i % 3 == 1) {
        Land.pine(g, x, 372 + 8 * Math.sin(i), 0.62, 0x5E9C7F);
      } else {
        Land.tree(
            g,
            x,
            376 + 8 * Math.sin(i * 2),
            0.52 + 0.07 * Math.sin(i * 4),
            i % 2 == 0 ? 0x7DBB6C : 0x94C973,
            sway);
      }
    }
    Land.ground(g, x -> 372 + 6 * Math.sin(x / 60.0), 0xA5D67F, 0x86C46B);
    g.fillDown(
        Brush.pebble(
            240, 470, 420, 386, 800, 396, 1180, 380, 1500, 420, 1500, 760, 900, 860, 360, 760, 200,
            620),
        0x8FD3EE,
        0x4A9ED0);
    g.faded(
        0.5,
        () -> {
          for (int i = 0; i < 9; i++) {
            double x = 480 + (i * 173) % 760 + 14 * Math.sin(t * 1.1 + i);
            double y = 432 + 29 * i;
            g.line(x, y, x + 46 + 14 * Math.sin(t + i * 2), y, 4, 0xDDF4FC);
          }
        });
    lily(g, 1010, 470 + Math.sin(t * 1.2), 0.8, true);
    lily(g, 1190, 430 + Math.sin(t), 0.6, false);
    lily(g, 1130, 610 + 1.5 * Math.sin(t * 1.1), 1.2, true);
  }

  private static void lily(Brush g, double x, double y, double scale, boolean flower) {
    g.at(
        x,
        y,
        scale,
        () -> {
          g.oval(0, 0, 54, 17, 0x5BAA62);
          g.fill(Brush.polygon(0, 0, 58, -10, 58, 8), 0x72BFE2);
          if (flower) {
            for (int i = -2; i <= 2; i++) {
              int turn = i * 34;
              g.at(
                  -8,
                  -6,
                  1,
                  1,
                  turn,
                  () ->
                      g.fill(
                          Brush.pebble(-9, 0, 0, -34, 9, 0, 0, 6),
                          turn == 0 ? 0xF8BBD0 : 0xF48FB1));
            }
            g.dot(-8, -8, 5, 0xFFE082);
          }
        });
  }

  private static void bank(Brush g, double t) {
    Land.ground(g, x -> 566 + Math.pow(Math.max(0, x + 60) / 560.0, 3) * 150, 0x93CC6E, 0x5FA653);
    for (int i = 0; i < 7; i++) {
      double x = 30 + 83 * i;
      double y = 668 + 20 * Math.sin(i * 2.2);
      Land.tuft(g, x, y, 1, 0x549A4C, 3 * Math.sin(t * 2 + i));
      if (i % 2 == 1) {
        Land.flower(
            g, x + 36, y + 18, 1, i % 4 == 1 ? 0xFFFFFF : 0xFFAB91, 2 * Math.sin(t * 2 + i));
      }
    }
    for (int i = 0; i < 6; i++) {
      double x = 1080 + 38 * i;
      double sway = 7 * Math.sin(t * 1.4 + i * 0.7);
      double top = 470 + 34 * Math.sin(i * 2.4);
      g.curve(x, 760, x, 620, x + sway, top, 7, 0x4F9153);
      g.line(x + sway, top, x + sway * 1.12, top - 48, 15, 0x8A5A3C);
    }
  }

  private static void tilly(Brush g, double t, Beats beats, double x) {
    double y = 626 + 20 * Ease.ramp(x, 0, 400);
    boolean walking = t < beats.end(0) + 0.8;
    double glad = Ease.ramp(t, beats.start(5) + 0.6, beats.start(5) + 0.7);
    Hedgehog tilly =
        Hedgehog.tilly(t).reaching(60).feeling(Hedgehog.Mood.SAD).leaning(walking ? 4 : 0);
    if (walking) {
      tilly = tilly.walking(x / 20);
    }
    if (glad > 0.5) {
      tilly = tilly.feeling(Hedgehog.Mood.HAPPY).reaching(-45 + 15 * Math.sin(t * 8));
    } else if (t > beats.start(3)) {
      tilly = tilly.reaching(-8).saying(beats.mouth(3, t));
    }
    double hop = 34 * Ease.hops(t, beats.start(5) + 0.7, 1.6, 2);
    Land.shadow(g, x, y, 84);
    tilly.paint(g, x, y - hop, SIZE, false);
  }

  private static void bruno(Brush g, double t, Beats beats, double x) {
    double y = 560 + 4 * Math.sin(t * 2.1);
    double speak = beats.mouth(2, t) + beats.mouth(4, t) + beats.mouth(5, t);
    double cheer = Ease.window(t, beats.start(5), beats.end(5) + 0.8, 0.3);
    g.faded(
        0.55,
        () -> {
          for (int i = 0; i < 3; i++) {
            double ring = (t * 0.45 + i / 3.0) % 1;
            g.faded(
                0.5 * (1 - ring),
                () ->
                    g.stroke(
                        new Ellipse2D.Double(
                            x - 110 - 110 * ring,
                            y - 16 - 20 * ring + 20,
                            220 + 220 * ring,
                            36 + 40 * ring),
                        4,
                        0xE6F7FD));
          }
        });
    g.faded(0.25, () -> g.oval(x, y + 24, 120, 18, 0x1F5C86));
    Duck.bruno(Duck.Pose.SWIM, t)
        .saying(speak)
        .flapping(cheer * (34 + 26 * Math.sin(t * 16)))
        .lookingUp(cheer * 8)
        .paint(g, x, y, 1.12, true);
  }

  private static void thought(Brush g, double t, Beats beats) {
    double shown = Ease.window(t, beats.start(3) - 0.1, beats.start(4) + 1.3, 0.4);
    g.faded(
        shown,
        () -> {
          g.dot(440, 420, 9, 0xFFFFFF);
          g.dot(466, 384, 15, 0xFFFFFF);
          g.at(
              560,
              236,
              0.8 + 0.2 * shown,
              () -> {
                g.dot(-70, 20, 72, 0xFFFFFF);
                g.dot(70, 24, 70, 0xFFFFFF);
                g.dot(-34, -46, 74, 0xFFFFFF);
                g.dot(44, -42, 72, 0xFFFFFF);
                g.dot(0, 56, 78, 0xFFFFFF);
                Kite.paint(g, 0, -46, 0.66, 10 * Math.sin(t * 2), t);
              });
        });
  }
}
