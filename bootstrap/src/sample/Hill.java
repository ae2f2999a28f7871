/** Tilly's hill with her house, in any light and any wind. */
record Hill(Light light, double time, double wind, double pan) {
  /** The colours of one hour. */
  record Light(
      int skyTop,
      int skyBottom,
      int sun,
      double sunX,
      double sunY,
      int cloud,
      int far,
      int near,
      int grass,
      int grassLow) {
    static final Light MORNING =
        new Light(
            0x8FD0F2, 0xFDF3DC, 0xFFE082, 1010, 130, 0xFFFFFF, 0xB9DDB8, 0x9BCF92, 0x86C56B,
            0x5FA653);
    static final Light STORM =
        new Light(
            0x8396AC, 0xCBD3D6, 0xDDD6BE, 1010, 150, 0xC3CBD4, 0x93AFA3, 0x7FA384, 0x6E9F65,
            0x4E7F4E);
    static final Light SUNSET =
        new Light(
            0x7C6BB0, 0xFFC58A, 0xFFD27A, 860, 400, 0xFBC3B4, 0xB58BA8, 0x8E7C9C, 0x6F8F66,
            0x47694F);

    Light towards(Light other, double share) {
      return new Light(
          Brush.mix(skyTop, other.skyTop, share),
          Brush.mix(skyBottom, other.skyBottom, share),
          Brush.mix(sun, other.sun, share),
          Ease.mix(sunX, other.sunX, share),
          Ease.mix(sunY, other.sunY, share),
          Brush.mix(cloud, other.cloud, share),
          Brush.mix(far, other.far, share),
          Brush.mix(near, other.near, share),
          Brush.mix(grass, other.grass, share),
          Brush.mix(grassLow, other.grassLow, share));
    }
  }

  /** Height of the ground under someone who stands at x. */
  static double groundAt(double x) {
    return 566 - 34 * Math.cos((x - 420) / 330.0);
  }

  void paint(Brush g) {
    Land.sky(g, light.skyTop, light.skyBottom);
    Land.sun(g, light.sunX - pan * 0.05, light.sunY, 56, light.sun);
    double drift = time * (7 + 26 * wind);
    Land.cloud(g, wrap(180 + drift - pan * 0.1), 130, 1.0, light.cloud);
    Land.cloud(g, wrap(660 + drift * 0.8 - pan * 0.1), 84, 0.72, light.cloud);
    Land.cloud(g, wrap(1130 + drift * 1.15 - pan * 0.1), 236, 0.85, light.cloud);
    g.at(-pan * 0.25, 0, 1, () -> farHills(g));
    g.at(-pan * 0.5, 0, 1, () -> nearHills(g));
    g.at(-pan, 0, 1, () -> meadow(g));
  }

  private static double wrap(double x) {
    return (x + 200) % 1760 - 200;
  }

  private void farHills(Brush g) {
    Land.ground(
        g, x -> 440 - 46 * Math.sin(x / 210.0) - 18 * Math.sin(x / 83.0), light.far, light.near);
    int pine = Brush.mix(light.far, 0x2F5B50, 0.38);
    for (int i = 0; i < 9; i++) {
      double x = 760 + 64 * i + 18 * Math.sin(i * 2.3);
      Land.pine(g, x, 470 - 20 * Math.sin(i * 1.7), 0.42 + 0.1 * Math.sin(i * 3.1), pine);
    }
  }

  private void nearHills(Brush g) {
    Land.ground(g, x -> 500 - 34 * Math.sin((x + 260) / 190.0), light.near, light.grass);
    int crown = Brush.mix(light.near, 0x3E7F4E, 0.5);
    double sway = 5 * Math.sin(time * 1.6) + wind * (14 + 6 * Math.sin(time * 6));
    Land.tree(g, 1190, 520, 0.72, crown, sway);
    Land.tree(g, 1330, 540, 0.9, crown, sway);
  }

  private void meadow(Brush g) {
    Land.ground(g, x -> groundAt(x) - 26, light.grass, light.grassLow);
    house(g);
    double sway = 3 * Math.sin(time * 2) + wind * (12 + 4 * Math.sin(time * 9));
    int blade = Brush.mix(light.grassLow, light.grass, 0.25);
    int[] petals = {0xFF8A80, 0xFFFFFF, 0xB39DDB, 0xFFCC80, 0xFFFFFF};
    for (int i = 0; i < 16; i++) {
      double x = -40 + 97 * i + 22 * Math.sin(i * 5.1);
      double y = 636 + 42 * Math.sin(i * 2.7);
      Land.tuft(g, x, y, 0.9, blade, sway);
      if (i % 2 == 0) {
        int petal = Brush.mix(petals[i / 2 % 5], light.grassLow, light == Light.MORNING ? 0 : 0.2);
        Land.flower(g, x + 46, y + 14, 0.95, petal, sway * 0.8);
      }
    }
  }

  private void house(Brush g) {
    g.at(
        190,
        572,
        1.05,
        () -> {
          for (int i = 0; i < 4; i++) {
            double age = (time * 0.28 + i / 4.0) % 1;
            g.faded(
                0.6 * (1 - age),
                () ->
                    g.dot(
                        64 + age * (26 + 110 * wind),
                        -232 - 110 * age * (1 - 0.6 * wind),
                        9 + 16 * age,
                        0xFFFFFF));
          }
          g.fill(Brush.polygon(50, -222, 80, -222, 80, -150, 50, -150), 0xB07A62);
          g.fill(Brush.polygon(45, -232, 85, -232, 85, -216, 45, -216), 0x966350);
          g.fillDown(
              Brush.pebble(-190, 40, -180, -150, -60, -232, 90, -226, 170, -130, 190, 40),
              Brush.mix(light.grass, 0xFFFFFF, 0.12),
              light.grassLow);
          g.oval(8, -66, 66, 78, 0xE9D3B0);
          g.oval(8, -62, 54, 66, 0xB4643F);
          g.line(8, -122, 8, -4, 3, 0x95502F);
          g.dot(44, -60, 6, 0xFFD54F);
          g.dot(-106, -92, 30, 0xE9D3B0);
          g.dot(-106, -92, 23, 0xFFE9A8);
          g.line(-106, -114, -106, -70, 4, 0xC9A77C);
          g.line(-128, -92, -84, -92, 4, 0xC9A77C);
          g.oval(8, 12, 82, 14, 0xD9C6A0);
        });
  }
}
