import java.awt.image.BufferedImage;

/** Bruno frees the kite; then it is evening on the hill. */
final class RescueStage implements Stage {
  private static final double SIZE = 1.1;
  private static final double TILLY_X = 1280;
  private static final double PAN = 840;

  @Override
  public void paint(Brush g, double t, Beats beats) {
    double evening = Math.clamp((t - beats.start(5) + 0.7) / 0.9, 0.0, 1.0);
    if (evening < 1) {
      tree(g, t, beats);
    }
    if (evening > 0) {
      BufferedImage picture =
          new BufferedImage(Story.WIDTH, Story.HEIGHT, BufferedImage.TYPE_INT_RGB);
      sunset(new Brush(picture), t, beats);
      Film.open(g, evening, picture);
    }
  }

  private static void tree(Brush g, double t, Beats beats) {
    double up = Ease.ramp(t, beats.start(1) + 0.9, beats.start(2) + 1.0);
    double down = Ease.ramp(t, beats.start(3) - 0.1, beats.start(3) + 1.6);
    double climb = Ease.mix(40, 550, up * (1 - down));
    double zoom = 0.94 + 0.06 * up;
    g.zoom(
        zoom,
        640,
        720,
        () -> {
          new Forest(t, PAN, climb, 0.6).paint(g);
          g.at(-PAN, climb, 1, () -> rescue(g, t, beats, up, down));
        });
  }

  private static void rescue(Brush g, double t, Beats beats, double up, double down) {
    double tug = Ease.window(t, beats.start(2) + 1.3, beats.start(3), 0.4);
    double fall = Ease.ramp(t, beats.start(3), beats.start(3) + 1.9);
    double caught = Ease.ramp(t, beats.start(3) + 1.4, beats.start(3) + 1.9);
    double swing = 130 * Math.sin(fall * Math.PI * 2.5) * (1 - fall);
    double kx = Ease.mix(Forest.KITE_X + 14 * tug * Math.sin(t * 13), TILLY_X - 106, fall) + swing;
    double ky =
        Ease.mix(Forest.KITE_Y - 12 * tug * Math.abs(Math.sin(t * 13)), Forest.GROUND - 182, fall);
    Kite.paint(
        g, kx, ky, Ease.mix(0.95, 0.62, fall), Ease.mix(24, 0, fall) + swing / 6, t * (0.5 + fall));
    if (fall <= 0) {
      Forest.twigs(g, t);
    }
    tilly(g, t, beats, caught);
    bruno(g, t, beats, up, down);
    hearts(g, t, beats);
  }

  private static void tilly(Brush g, double t, Beats beats, double caught) {
    double tries = 74 * Ease.hops(t, beats.start(0) + 0.3, 2.6, 3);
    double joy = 40 * Ease.hops(t, beats.start(3) + 1.9, 1.2, 2);
    Hedgehog tilly = Hedgehog.tilly(t).leaning(-8 + 8 * caught).reaching(tries > 2 ? -72 : -36);
    if (caught > 0.4) {
      tilly = tilly.feeling(Hedgehog.Mood.HAPPY).reaching(-50).saying(beats.mouth(4, t));
    }
    double x = Ease.mix(TILLY_X + 70, TILLY_X, Ease.ramp(t, beats.start(1), beats.start(1) + 1));
    Land.shadow(g, x, Forest.GROUND + 8, 76 - tries * 0.3);
    tilly.paint(g, x, Forest.GROUND + 8 - tries - joy, SIZE, t > beats.start(3) + 0.2);
  }

  private static void bruno(Brush g, double t, Beats beats, double up, double down) {
    double home = Ease.ramp(t, beats.start(3) + 0.5, beats.start(4) + 0.2);
    boolean flying = up > 0.02 && home < 0.98;
    double x = Ease.mix(Ease.mix(1020, Forest.KITE_X - 196, up), 1000, home);
    double y = Ease.mix(Ease.mix(Forest.GROUND, Forest.KITE_Y + 165, up), Forest.GROUND, home);
    boolean left = home > 0.02 && home < 0.98;
    double flap =
        flying
            ? 30 + 42 * Math.sin(t * 17)
            : 40
                * Ease.window(t, beats.start(1) - 0.1, beats.start(1) + 1, 0.3)
                * Math.abs(Math.sin(t * 12));
    Land.shadow(g, x, Forest.GROUND, flying ? 46 : 84);
    Duck.bruno(flying ? Duck.Pose.FLY : Duck.Pose.WALK, t)
        .flapping(flap)
        .lookingUp(flying ? 4 : 16 * (1 - down))
        .paint(g, x, y, SIZE, left);
  }

  private static void hearts(Brush g, double t, Beats beats) {
    for (int i = 0; i < 4; i++) {
      double age = (t - beats.start(4) - 0.35 * i) / 2.0;
      if (age > 0 && age < 1) {
        double x = 1110 + 34 * i - 50 + 12 * Math.sin(t * 3 + i);
        g.faded(
            1 - age,
            () ->
                g.at(
                    x,
                    380 - 150 * age,
                    1.1,
                    () -> {
                      g.dot(-9, -8, 11, 0xF06292);
                      g.dot(9, -8, 11, 0xF06292);
                      g.fill(Brush.polygon(-19, -4, 19, -4, 0, 19), 0xF06292);
                    }));
      }
    }
  }

  private static void sunset(Brush g, double t, Beats beats) {
    double pan = 110 - 16 * Ease.ramp(t, beats.start(5) - 0.7, 20);
    new Hill(Hill.Light.SUNSET, t, 0.2, pan).paint(g);
    g.at(
        -pan,
        0,
        1,
        () -> {
          double x = 620;
          double y = Hill.groundAt(x);
          double hop = 26 * Ease.hops(t, beats.start(5) + 0.8, 2.4, 3);
          Hedgehog tilly =
              Hedgehog.tilly(t).feeling(Hedgehog.Mood.HAPPY).reaching(-52 + 6 * Math.sin(t * 2));
          double kx = 1060 + 40 * Math.sin(t * 1.2);
          double ky = 190 + 24 * Math.sin(t * 1.7);
          Kite.string(g, kx, ky, tilly.handX(x, SIZE), tilly.handY(y - hop, SIZE));
          Kite.paint(g, kx, ky, 0.9, 14 * Math.sin(t * 1.5) + 8, t);
          Land.shadow(g, 400, Hill.groundAt(400), 84);
          Duck.bruno(Duck.Pose.WALK, t)
              .lookingUp(14)
              .flapping(18 + 18 * Math.sin(t * 7))
              .paint(g, 400, Hill.groundAt(400), SIZE, false);
          Land.shadow(g, x, y, 76);
          tilly.paint(g, x, y - hop, SIZE, false);
        });
    double end = Ease.ramp(t, beats.end(5) + 0.1, beats.end(5) + 0.8);
    g.faded(end, () -> g.lettering("The End", Story.FONT, 640, 170, 92, 0xFFFFFF, 0x6B4A7A));
  }
}
