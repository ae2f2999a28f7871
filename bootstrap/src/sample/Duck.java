/** Bruno. On land the feet are at 0, 0; on water 0, 0 is the water line. Looks right. */
record Duck(Pose pose, double stride, double flap, double look, double beak, double time) {
  enum Pose {
    WALK,
    SWIM,
    FLY
  }

  static Duck bruno(Pose pose, double time) {
    return new Duck(pose, 0, 0, 0, 0, time);
  }

  Duck walking(double phase) {
    return new Duck(pose, phase, flap, look, beak, time);
  }

  /** Degrees that the wing is lifted; 0 is folded. */
  Duck flapping(double degrees) {
    return new Duck(pose, stride, degrees, look, beak, time);
  }

  /** Degrees that the head is lifted. */
  Duck lookingUp(double degrees) {
    return new Duck(pose, stride, flap, degrees, beak, time);
  }

  Duck saying(double openness) {
    return new Duck(pose, stride, flap, look, openness, time);
  }

  void paint(Brush g, double x, double y, double scale, boolean lookLeft) {
    double rise =
        pose == Pose.WALK ? 34 + 3 * Math.abs(Math.sin(stride)) : pose == Pose.FLY ? 34 : -14;
    double tilt = pose == Pose.FLY ? -14 : 2 * Math.sin(stride) + 1.5 * Math.sin(time * 1.8);
    g.at(
        x,
        y,
        lookLeft ? -scale : scale,
        scale,
        0,
        () -> {
          if (pose == Pose.WALK) {
            legs(g);
          }
          g.at(
              0,
              -rise,
              1,
              1,
              tilt,
              () -> {
                if (pose == Pose.FLY) {
                  g.line(-40, -14, -66, 2, 7, 0xE58A2C);
                  g.line(-30, -10, -58, 10, 7, 0xE58A2C);
                  g.at(-4, -62, 0.9, 0.9, 24, () -> wing(g, 0x8C6F5C));
                }
                body(g);
                g.at(36, -80, 1, 1, -look, () -> head(g));
                wing(g, 0xA98B74);
              });
        });
  }

  private void legs(Brush g) {
    double swing = 15 * Math.sin(stride);
    for (int side = -1; side <= 1; side += 2) {
      double foot = -4 + side * 13 + side * swing;
      g.line(-4 + side * 10, -40, foot, -7, 8, 0xE58A2C);
      g.fill(Brush.pebble(foot - 10, -10, foot + 26, -8, foot + 24, 2, foot - 8, 2), 0xF09A3E);
    }
  }

  private void body(Brush g) {
    g.fillDown(
        Brush.pebble(
            -118, -92, -84, -76, -30, -84, 30, -92, 66, -70, 62, -14, 10, 10, -56, 4, -94, -30),
        0xD9C3AE,
        0xBFA48C);
    g.fill(Brush.pebble(18, -98, 62, -92, 74, -52, 52, -14, 18, -20), 0xB07A56);
    g.fill(Brush.polygon(-112, -86, -78, -72, -84, -52), 0xF3ECE2);
    g.stroke(Brush.polygon(-112, -86, -78, -72, -84, -52), 8, 0xF3ECE2);
  }

  private void head(Brush g) {
    g.line(-2, 4, 8, -38, 36, 0x2F8F74);
    g.line(-15, -3, 18, 3, 11, 0xFFFFFF);
    g.dot(12, -52, 37, 0x2F8F74);
    g.faded(0.35, () -> g.oval(2, -68, 18, 11, 0x7CCFB0));
    double open = 11 * beak;
    g.fill(
        Brush.pebble(38, -50, 70, -44 + open, 84, -34 + open, 62, -30 + open, 38, -34), 0xE58A2C);
    g.fill(Brush.pebble(36, -64, 62, -58, 96, -50, 92, -38, 60, -40, 36, -40), 0xF7AE3C);
    g.dot(58, -53, 2.4, 0xC97F22);
    if (Ease.openEyes(time, 2.3) < 0.5) {
      g.curve(14, -62, 22, -56, 30, -62, 4.5, 0x17362D);
    } else {
      g.dot(22, -62, 11, 0xFFFFFF);
      g.dot(24, -62, 7.5, 0x1E2B2B);
      g.dot(27, -65, 2.6, 0xFFFFFF);
    }
    g.faded(0.4, () -> g.oval(20, -38, 9, 6, 0xF4A08C));
  }

  private void wing(Brush g, int colour) {
    g.at(
        16,
        -62,
        1,
        1 + 0.1 * flap / 60,
        flap,
        () -> {
          g.fill(
              Brush.pebble(
                  14, -14, -34, -24, -104, -8, -96, 8, -78, 12, -70, 24, -46, 26, -20, 34, 14, 20),
              colour);
          g.fill(Brush.pebble(-44, -2, -86, 2, -80, 12, -44, 18), 0x4A78B8);
        });
  }
}
