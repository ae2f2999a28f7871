import java.awt.geom.Rectangle2D;

/** Into the dark forest, past the owl, to the tall tree. */
final class ForestStage implements Stage {
  private static final double SIZE = 1.1;
  private static final double OWL_X = 900;

  @Override
  public void paint(Brush g, double t, Beats beats) {
    double first = Ease.ramp(t, -0.5, beats.start(1) + 0.4);
    double second = Ease.ramp(t, beats.end(2) + 0.1, beats.start(3) + 1.2);
    double walked = 520 * first + 330 * second;
    double up = Ease.ramp(t, beats.start(3) + 1.4, beats.start(4) + 0.8);
    double pan = walked + 210 * up;
    double climb = 580 * up;
    double near = 0.16 * Ease.ramp(t, beats.start(4) + 0.4, beats.start(4) + 3);
    g.zoom(
        1 + near,
        760,
        330,
        () -> {
          new Forest(t, pan, climb, 0.35 * up).paint(g);
          veil(g, 0.32 * (1 - up));
          g.at(
              -pan,
              climb,
              1,
              () -> {
                owl(g, t, beats);
                caughtKite(g, t);
                friends(g, t, beats, walked, first, second);
              });
          veil(g, 0.09 * (1 - up));
        });
  }

  private static void veil(Brush g, double dark) {
    g.faded(dark, () -> g.fill(new Rectangle2D.Double(-100, -100, 1480, 920), 0x14303A));
  }

  private static void owl(Brush g, double t, Beats beats) {
    double calling = Ease.window(t, beats.start(1) - 0.1, beats.start(1) + 2.6, 0.3);
    g.at(
        OWL_X + 115,
        0,
        1,
        () ->
            g.fill(
                Brush.pebble(
                    -96, 616, -58, 560, -56, 300, -54, -900, 54, -900, 56, 300, 60, 560, 100, 616),
                0x4C3D34));
    g.line(OWL_X + 100, 262, OWL_X - 70, 232, 22, 0x4C3D34);
    Forest.owl(g, OWL_X, 218, calling * (0.5 + 0.5 * Math.sin(t * 9)), t);
  }

  static void caughtKite(Brush g, double t) {
    Kite.paint(g, Forest.KITE_X, Forest.KITE_Y, 0.95, 24 + 3 * Math.sin(t * 1.6), t * 0.5);
    Forest.twigs(g, t);
  }

  private static void friends(
      Brush g, double t, Beats beats, double walked, double first, double second) {
    double x = 250 + walked;
    boolean walking = first < 0.985 && t > 0 || second > 0.01 && second < 0.99;
    double fear = Ease.window(t, beats.start(1) + 0.2, beats.start(3) + 0.4, 0.4);
    double close = Ease.ramp(t, beats.start(2) + 0.9, beats.start(2) + 2.0);
    double shake = fear > 0.5 ? 2.2 * Math.sin(t * 34) : 0;
    double look = Ease.ramp(t, beats.start(3) + 0.4, beats.start(3) + 1.2);
    double duckX = x + 250 - 88 * close;
    Hedgehog tilly = Hedgehog.tilly(t).reaching(Ease.mix(44, -22, close));
    if (fear > 0.3) {
      tilly = tilly.feeling(Hedgehog.Mood.SCARED);
    }
    if (look > 0.5) {
      tilly =
          tilly.leaning(-10).feeling(t > beats.start(4) ? Hedgehog.Mood.HAPPY : Hedgehog.Mood.CALM);
    }
    Duck bruno = Duck.bruno(Duck.Pose.WALK, t).lookingUp(24 * look).flapping(12 * close);
    if (walking) {
      tilly = tilly.walking(x / 21);
      bruno = bruno.walking(x / 21 + 1);
    }
    Land.shadow(g, duckX, Forest.GROUND, 80);
    Land.shadow(g, x, Forest.GROUND + 8, 76);
    bruno.paint(g, duckX, Forest.GROUND, SIZE, false);
    tilly.paint(g, x + shake, Forest.GROUND + 8, SIZE, false);
  }
}
