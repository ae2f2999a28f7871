import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;

/** Speech over quiet music, with the wind and the owl of the story. */
final class Soundtrack {
  private static final int WIND_SCENE = 1;
  private static final int OWL_SCENE = 3;
  private static final double MUSIC = 0.50;
  private static final double MUSIC_UNDER_SPEECH = 0.14;

  private final float[] mix;

  Soundtrack(Narration narration) {
    mix = new float[Story.seconds() * Narration.SAMPLE_RATE];
    float[] speaking = new float[mix.length];
    for (Narration.Cue cue : narration.cues()) {
      int start = (int) Math.round(cue.start() * Narration.SAMPLE_RATE);
      for (int i = 0; i < cue.sound().length; i++) {
        mix[start + i] += cue.sound()[i];
        speaking[start + i] = 1;
      }
    }
    music(speaking);
    Beats windy = narration.beats().get(WIND_SCENE);
    wind(WIND_SCENE * Story.SCENE_SECONDS + 0.2, windy.end(2) + 1.5);
    double call = OWL_SCENE * Story.SCENE_SECONDS + narration.beats().get(OWL_SCENE).end(1) + 0.06;
    hoot(call, 0.22);
    hoot(call + 0.34, 0.55);
  }

  private void music(float[] speaking) {
    float[] music = Music.play();
    double gain = MUSIC;
    int ahead = Narration.SAMPLE_RATE / 4;
    double step = 1.0 / (0.12 * Narration.SAMPLE_RATE);
    for (int i = 0; i < mix.length; i++) {
      boolean speech = speaking[i] > 0 || speaking[Math.min(mix.length - 1, i + ahead)] > 0;
      gain += ((speech ? MUSIC_UNDER_SPEECH : MUSIC) - gain) * step;
      double left = (double) (mix.length - i) / Narration.SAMPLE_RATE;
      double fade = Math.min(1, i / (0.5 * Narration.SAMPLE_RATE)) * Math.min(1, left / 1.2);
      mix[i] += (float) (music[i] * gain * fade);
    }
  }

  /** Soft filtered noise that swells and fades; the seed makes it the same each time. */
  private void wind(double from, double seconds) {
    Random random = new Random(7);
    double low = 0;
    double lower = 0;
    int start = (int) (from * Narration.SAMPLE_RATE);
    int length = (int) (seconds * Narration.SAMPLE_RATE);
    for (int i = 0; i < length; i++) {
      double t = (double) i / Narration.SAMPLE_RATE;
      double cut = 0.045 + 0.025 * Math.sin(t * 1.9) + 0.012 * Math.sin(t * 4.3);
      low += cut * (random.nextDouble() * 2 - 1 - low);
      lower += 0.012 * (low - lower);
      double swell = Ease.window(t, 0, seconds, 1.4) * (0.7 + 0.3 * Math.sin(t * 1.9));
      mix[start + i] += (float) (0.16 * swell * (low - lower));
    }
  }

  private void hoot(double from, double seconds) {
    int start = (int) (from * Narration.SAMPLE_RATE);
    int length = (int) (seconds * Narration.SAMPLE_RATE);
    double wave = 0;
    for (int i = 0; i < length; i++) {
      double share = (double) i / length;
      wave += 2 * Math.PI * (355 + 40 * Math.sin(Math.PI * share)) / Narration.SAMPLE_RATE;
      double shape = Math.sin(Math.PI * share);
      mix[start + i] += (float) (0.10 * shape * (Math.sin(wave) + 0.2 * Math.sin(2 * wave)));
    }
  }

  /** Writes raw 32-bit little-endian floats, one channel. */
  void writeTo(OutputStream out) throws IOException {
    byte[] bytes = new byte[mix.length * 4];
    var buffer = java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    for (float sample : mix) {
      buffer.putFloat(sample);
    }
    out.write(bytes);
  }
}
