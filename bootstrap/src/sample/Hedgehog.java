import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Tilly or, older and with glasses, her grandpa. Stands with the feet at 0, 0 and looks right. */
record Hedgehog(
    Mood mood,
    double stride,
    double arm,
    double lean,
    double eyes,
    double mouth,
    double time,
    boolean old) {
  enum Mood {
    CALM,
    HAPPY,
    SAD,
    SCARED
  }

  static Hedgehog tilly(double time) {
    return new Hedgehog(Mood.CALM, 0, 20, 0, Ease.openEyes(time, 0), 0, time, false);
  }

  static Hedgehog grandpa(double time) {
    return new Hedgehog(Mood.CALM, 0, 20, 0, Ease.openEyes(time, 1.7), 0, time, true);
  }

  Hedgehog feeling(Mood other) {
    return new Hedgehog(other, stride, arm, lean, eyes, mouth, time, old);
  }

  /** Walks: one step each pi of {@code phase}; 0 stands still. */
  Hedgehog walking(double phase) {
    return new Hedgehog(mood, phase, arm, lean, eyes, mouth, time, old);
  }

  /** Degrees of the arm: 90 hangs down, 0 points ahead, -90 up. */
  Hedgehog reaching(double degrees) {
    return new Hedgehog(mood, stride, degrees, lean, eyes, mouth, time, old);
  }

  Hedgehog leaning(double degrees) {
    return new Hedgehog(mood, stride, arm, degrees, eyes, mouth, time, old);
  }

  Hedgehog saying(double openness) {
    return new Hedgehog(mood, stride, arm, lean, eyes, openness, time, old);
  }

  /** Where the hand is for a hedgehog painted at x, y with this scale. */
  double handX(double x, double scale) {
    return x + scale * (38 + armLength() * Math.cos(Math.toRadians(arm)));
  }

  double handY(double y, double scale) {
    return y + scale * (-56 + armLength() * Math.sin(Math.toRadians(arm)));
  }

  /** A lifted arm reaches out from behind the head, so that the face stays free. */
  private double armLength() {
    return 46 + 50 * Ease.ramp(-arm, 22, 48);
  }

  void paint(Brush g, double x, double y, double scale, boolean lookLeft) {
    double bob = 3 * Math.abs(Math.sin(stride)) + 1.2 * Math.sin(time * 2.2);
    g.at(
        x,
        y,
        lookLeft ? -scale : scale,
        scale,
        0,
        () -> {
          feet(g);
          g.at(
              0,
              -bob,
              1,
              1,
              lean,
              () -> {
                spikes(g);
                if (arm < -30) {
                  arm(g);
                }
                body(g);
                face(g);
                if (arm >= -30) {
                  arm(g);
                }
              });
        });
  }

  private void feet(Brush g) {
    double swing = 17 * Math.sin(stride);
    double lift = 9 * Math.cos(stride);
    double still = stride == 0 ? 0 : 1;
    g.oval(-14 - swing, -8 - Math.max(0, -lift) * still, 20, 11, 0x8A5F45);
    g.oval(26 + swing, -8 - Math.max(0, lift) * still, 20, 11, 0xA6765A);
  }

  private void spikes(Brush g) {
    int dark = old ? 0x7B7069 : 0x6E4A3A;
    int light = old ? 0x94887F : 0x8A6049;
    Path2D coat = new Path2D.Double();
    int teeth = 13;
    for (int i = 0; i <= 2 * teeth; i++) {
      double angle = Math.toRadians(-28 - 212.0 * i / (2 * teeth));
      double reach = i % 2 == 1 ? 1.17 : 0.97;
      double px = -12 + 80 * reach * Math.cos(angle);
      double py = -78 + 72 * reach * Math.sin(angle);
      if (i == 0) {
        coat.moveTo(px, py);
      } else {
        coat.lineTo(px, py);
      }
    }
    coat.lineTo(20, -10);
    coat.closePath();
    g.fill(coat, dark);
    g.stroke(coat, 9, dark);
    for (int row = 0; row < 3; row++) {
      for (int i = 0; i < 8 - row; i++) {
        double angle = Math.toRadians(-62 - row * 7 - 24.0 * i);
        double reach = 0.88 - 0.2 * row;
        double px = -12 + 80 * reach * Math.cos(angle);
        double py = -78 + 72 * reach * Math.sin(angle);
        g.line(
            px, py, px - 11 * Math.cos(angle + 0.35), py - 11 * Math.sin(angle + 0.35), 5, light);
      }
    }
  }

  private void body(Brush g) {
    int fur = old ? 0xF0DFC8 : 0xF7DFBF;
    g.fillDown(
        Brush.pebble(-34, -84, 20, -110, 66, -90, 68, -30, 50, -4, 0, -2, -32, -14), fur, 0xEBC9A0);
    g.dot(-6, -126, 16, old ? 0xB8A698 : 0xB98A6A);
    g.dot(-5, -125, 9, 0xF0B9A4);
    g.fill(
        Brush.pebble(
            -18, -118, 22, -142, 62, -124, 78, -92, 104, -84, 100, -68, 66, -60, 30, -52, -14, -62),
        fur);
    int cloth = old ? 0x7D9A6B : 0x3FA7A0;
    if (!old) {
      double flutter = 6 * Math.sin(time * 5);
      g.fill(Brush.polygon(-20, -62, -56, -50 + flutter, -50, -34 + flutter, -14, -46), 0x348F89);
    }
    g.curve(-16, -58, 22, -34, 62, -54, 15, cloth);
  }

  private void face(Brush g) {
    g.dot(101, -80, 10, 0x3B2A28);
    g.dot(98, -84, 3, 0x8A7470);
    g.faded(0.55, () -> g.oval(40, -76, 13, 9, 0xF49A8C));
    boolean laughing = mood == Mood.HAPPY;
    if (laughing && !old) {
      g.curve(42, -98, 51, -112, 60, -98, 5, 0x3B2A28);
    } else if (eyes < 0.5) {
      g.curve(43, -99, 51, -93, 60, -99, 4.5, 0x3B2A28);
    } else {
      double size = mood == Mood.SCARED ? 11.5 : 9;
      if (mood == Mood.SCARED) {
        g.dot(51, -100, 15, 0xFFFFFF);
      }
      g.oval(51, -100, size * 0.85, size, 0x3B2A28);
      g.dot(54, -104, 3.2, 0xFFFFFF);
    }
    if (mood == Mood.SAD) {
      g.line(38, -113, 56, -121, 4, 0x7A5240);
      for (int i = 0; i < 2; i++) {
        double fall = (time * 0.7 + 0.5 * i) % 1;
        double side = 44 + 15 * i;
        g.faded(1 - Math.pow(fall, 4), () -> tear(g, side, -86 + 50 * fall));
      }
    } else if (mood == Mood.SCARED) {
      g.line(38, -120, 56, -126, 4, 0x7A5240);
    }
    mouth(g, laughing);
    if (old) {
      g.stroke(new Ellipse2D.Double(34, -117, 34, 34), 4, 0x5A6B8C);
      g.line(34, -102, 4, -108, 4, 0x5A6B8C);
      g.curve(58, -72, 74, -56, 88, -68, 8, 0xFFFFFF);
    }
  }

  private static void tear(Brush g, double x, double y) {
    g.fill(Brush.pebble(x, y - 17, x + 9, y + 3, x, y + 12, x - 9, y + 3), 0x6FB9E8);
  }

  private void mouth(Brush g, boolean laughing) {
    if (mouth > 0.25) {
      g.oval(72, -65, 8, 3 + 6 * mouth, 0x9C4A4A);
    } else if (laughing) {
      g.fill(Brush.pebble(56, -72, 90, -72, 84, -52, 66, -50), 0x9C4A4A);
      g.oval(74, -58, 8, 4, 0xF08C8C);
    } else if (mood == Mood.CALM) {
      g.curve(60, -70, 72, -58, 86, -69, 4, 0x7A5240);
    } else {
      g.curve(62, -62, 73, -73, 84, -64, 4, 0x7A5240);
    }
  }

  private void arm(Brush g) {
    double hx = handX(0, 1);
    double hy = handY(0, 1);
    g.line(34, -50, hx, hy, 19, 0xDFB98E);
    g.dot(hx, hy, 11, 0xDFB98E);
  }
}
