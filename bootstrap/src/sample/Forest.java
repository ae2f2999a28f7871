/**
 * Tall old trees in green half-light; the camera moves sideways by {@code pan}, up by {@code
 * climb}.
 */
record Forest(double time, double pan, double climb, double brightness) {
  /** Where friends stand. */
  static final double GROUND = 600;

  /** The tall tree that holds the kite, in the world of the foreground. */
  static final double TALL_TREE = 1500;

  static final double KITE_X = TALL_TREE + 96;
  static final double KITE_Y = -260;

  void paint(Brush g) {
    Land.sky(g, tint(0x2F5D63), tint(0x8FBF9A));
    rays(g);
    g.at(-pan * 0.3, climb * 0.3, 1, () -> row(g, 130, 34, tint(0x4F8578), 0.2));
    g.at(
        -pan * 0.3,
        climb * 0.3,
        1,
        () -> Land.ground(g, x -> 520 + 8 * Math.sin(x / 50.0), tint(0x5F9A80), tint(0x4A8068)));
    g.at(-pan * 0.6, climb * 0.6, 1, () -> row(g, 210, 56, tint(0x3A6A60), 0.9));
    g.at(-pan * 0.6, climb * 0.6, 1, () -> bushes(g));
    g.at(-pan, climb, 1, () -> front(g));
  }

  private int tint(int colour) {
    return Brush.mix(colour, 0xFFE9B0, 0.22 * brightness);
  }

  private void rays(Brush g) {
    g.faded(
        0.13 + 0.12 * brightness,
        () -> {
          for (int i = 0; i < 4; i++) {
            double x = 160 + 330 * i - pan * 0.15 + 16 * Math.sin(time * 0.5 + i);
            g.fill(Brush.polygon(x, -60, x + 70, -60, x - 120, 620, x - 280, 620), 0xFFF6C8);
          }
        });
  }

  private static void row(Brush g, double gap, double width, int colour, double shift) {
    for (int i = -1; i < 14; i++) {
      double x = gap * (i + shift) + 30 * Math.sin(i * 3.7);
      double half = width * (0.5 + 0.12 * Math.sin(i * 2.9));
      g.fill(
          Brush.polygon(x - half, -760, x + half, -760, x + half * 1.25, 560, x - half * 1.25, 560),
          colour);
      g.line(
          x,
          120 + 40 * Math.sin(i * 5),
          x + (i % 2 == 0 ? 1 : -1) * gap * 0.34,
          40 + 40 * Math.sin(i * 5),
          width * 0.22,
          colour);
    }
  }

  private void bushes(Brush g) {
    for (int i = -1; i < 13; i++) {
      double x = 150 * i + 40 * Math.sin(i * 2.3);
      g.dot(x, 590, 66 + 14 * Math.sin(i * 4.1), tint(0x356B57));
      g.dot(x + 62, 604, 54, tint(0x2F6150));
    }
  }

  private void front(Brush g) {
    Land.ground(g, x -> GROUND - 34 + 6 * Math.sin(x / 90.0), tint(0x4E8C5E), tint(0x2C5F48));
    for (int i = 0; i < 21; i++) {
      double x = -60 + 112 * i + 30 * Math.sin(i * 4.4);
      double y = 655 + 28 * Math.sin(i * 2.1);
      Land.tuft(g, x, y, 1, tint(0x2F6A4B), 2 * Math.sin(time * 1.4 + i));
      if (i % 4 == 1) {
        mushroom(g, x + 44, y + 8, 0.9 + 0.2 * Math.sin(i));
      }
    }
    tallTree(g);
  }

  private static void mushroom(Brush g, double x, double y, double scale) {
    g.at(
        x,
        y,
        scale,
        () -> {
          g.line(0, -2, 0, -22, 13, 0xF3E3CB);
          g.fill(Brush.pebble(-32, -20, -24, -56, 24, -56, 32, -20), 0xC96A4F);
          g.dot(-9, -36, 5, 0xF9E6D2);
          g.dot(8, -42, 4, 0xF9E6D2);
          g.dot(13, -28, 4, 0xF9E6D2);
        });
  }

  private void tallTree(Brush g) {
    g.at(
        TALL_TREE,
        0,
        1,
        () -> {
          int bark = tint(0x7A563E);
          g.fill(
              Brush.pebble(
                  -104,
                  640,
                  -52,
                  560,
                  -48,
                  300,
                  -34,
                  KITE_Y - 90,
                  30,
                  KITE_Y - 90,
                  44,
                  300,
                  54,
                  560,
                  112,
                  640),
              bark);
          g.faded(
              0.5,
              () -> {
                for (int i = 0; i < 7; i++) {
                  g.curve(
                      -22 + 26 * (i % 3),
                      520 - 110 * i,
                      -12 + 26 * (i % 3),
                      470 - 110 * i,
                      -20 + 24 * (i % 3),
                      430 - 110 * i,
                      5,
                      tint(0x5E4230));
                }
              });
          crown(g, bark);
        });
  }

  private void crown(Brush g, int bark) {
    g.at(
        0,
        KITE_Y + 150,
        1,
        () -> {
          g.curve(10, -40, 60, -70, 150, -76, 26, bark);
          g.curve(-10, 60, -70, 30, -150, 20, 24, bark);
          g.curve(10, 120, 60, 90, 120, 84, 16, bark);
          int dark = tint(0x3F7A4A);
          int leaf = tint(0x5C9E57);
          int bright = tint(0x79B765);
          double sway = 4 * Math.sin(time * 1.3);
          double[][] shade = {
            {-190, 0, 70},
            {-130, -50, 90},
            {-60, -190, 126},
            {60, -290, 136},
            {-110, -310, 126},
            {-190, -150, 84},
            {150, -330, 96},
            {130, 80, 40}
          };
          double[][] light = {
            {-30, -240, 108},
            {-150, -76, 66},
            {30, -340, 100},
            {176, -270, 72},
            {-170, -190, 60},
            {-110, -340, 80},
            {-200, -10, 44},
            {128, 74, 28}
          };
          for (double[] part : shade) {
            g.dot(part[0] + sway, part[1], part[2], dark);
          }
          for (double[] part : light) {
            g.dot(part[0] + 1.3 * sway, part[1], part[2], leaf);
          }
          g.faded(
              0.7,
              () -> {
                for (double[] part : light) {
                  g.oval(
                      part[0] - 0.2 * part[2] + 1.6 * sway,
                      part[1] - 0.35 * part[2],
                      0.5 * part[2],
                      0.34 * part[2],
                      bright);
                }
              });
          g.oval(162, -72, 46, 24, leaf);
        });
  }

  /** Leaves before the kite, so that it looks caught. */
  static void twigs(Brush g, double time) {
    double sway = 3 * Math.sin(time * 1.3);
    g.curve(
        TALL_TREE + 60,
        KITE_Y + 84,
        KITE_X - 10,
        KITE_Y + 40,
        KITE_X + 30 + sway,
        KITE_Y,
        8,
        0x7A563E);
    g.oval(KITE_X + 34 + sway, KITE_Y - 6, 20, 12, 0x6DAF62);
    g.oval(KITE_X - 2 + sway, KITE_Y + 34, 18, 11, 0x5C9E57);
    g.oval(KITE_X - 40, KITE_Y + 58, 26, 16, 0x5C9E57);
  }

  /** The owl on its branch; {@code calling} opens the beak, 0 to 1. */
  static void owl(Brush g, double x, double y, double calling, double time) {
    g.at(
        x,
        y,
        1.25 + 0.06 * calling,
        () -> {
          g.fill(Brush.pebble(-40, -78, 40, -78, 50, -20, 26, 12, -26, 12, -50, -20), 0x8D7160);
          g.fill(Brush.polygon(-36, -58, -30, -92, -8, -70), 0x8D7160);
          g.fill(Brush.polygon(36, -58, 30, -92, 8, -70), 0x8D7160);
          g.oval(0, -14, 24, 22, 0xD9C2A8);
          double open = Ease.openEyes(time, 0.9);
          for (int side = -1; side <= 1; side += 2) {
            g.dot(side * 16, -50, 17, 0xF6E7C9);
            g.oval(side * 16, -50, 9, 9 * open + 1, 0x2B2320);
            g.dot(side * 16 + 3, -54, 3 * open, 0xFFFFFF);
            g.oval(side * 38, -18, 12, 26, 0x755B4C);
          }
          g.fill(Brush.polygon(-7, -40, 7, -40, 0, -28 + 6 * calling), 0xF0A93C);
          g.line(-12, 12, -12, 18, 6, 0xF0A93C);
          g.line(12, 12, 12, 18, 6, 0xF0A93C);
        });
  }
}
