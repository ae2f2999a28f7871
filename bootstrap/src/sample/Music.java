import java.util.List;
import java.util.Map;

/** A quiet waltz for a music box, eight bars for each scene, composed for this story. */
final class Music {
  private static final int BEATS_PER_SCENE = 24;
  private static final Map<String, int[]> CHORDS =
      Map.of(
          "C", new int[] {48, 64, 67},
          "F", new int[] {53, 65, 69},
          "G", new int[] {43, 62, 71},
          "Am", new int[] {45, 60, 64},
          "Dm", new int[] {50, 62, 65},
          "Em", new int[] {52, 64, 67},
          "E", new int[] {52, 64, 68});

  /** Chords by the bar, and the melody by the beat ("." goes on sounding). */
  private record Verse(String chords, String melody) {}

  private static final List<Verse> VERSES =
      List.of(
          new Verse(
              "C F C G C F G C", "E5 . G5 A5 . C6 G5 . E5 D5 . . E5 . G5 A5 . C6 B5 A5 G5 C6 . ."),
          new Verse(
              "Am F C G Am Dm E Am",
              "E5 . C5 A5 . F5 E5 . G5 D5 . . C5 . E5 F5 . D5 B4 . G#4 A4 . ."),
          new Verse(
              "F C G Am F C G C", "A4 . C5 G4 . E5 D5 . B4 C5 . . A5 . F5 E5 . G5 D5 E5 D5 C5 . ."),
          new Verse(
              "Am Em Am Em F C F G",
              "A4 . E5 B4 . . C5 . A4 G4 . . A4 . C5 E5 . G5 A5 . C6 B5 . D6"),
          new Verse(
              "C G Am F C F G C", "E5 . G5 D5 . B5 C6 . A5 A5 . . G5 . E5 A5 . C6 B5 . D6 C6 . ."));

  /** The music of the whole video, peaking near 1. */
  static float[] play() {
    float[] mix = new float[Story.seconds() * Narration.SAMPLE_RATE];
    double beat = (double) Story.SCENE_SECONDS / BEATS_PER_SCENE;
    for (int scene = 0; scene < VERSES.size(); scene++) {
      String[] chords = VERSES.get(scene).chords().split(" ");
      String[] melody = VERSES.get(scene).melody().split(" ");
      for (int i = 0; i < BEATS_PER_SCENE; i++) {
        double at = scene * Story.SCENE_SECONDS + i * beat;
        int[] chord = CHORDS.get(chords[i / 3]);
        if (i % 3 == 0) {
          note(mix, at, chord[0], 0.20, 2.2);
        } else {
          note(mix, at, chord[1], 0.09, 1.2);
          note(mix, at + 0.02, chord[2], 0.09, 1.2);
        }
        note(mix, at + beat / 2, chord[1 + i % 2], 0.06, 1.0);
        if (!melody[i].equals(".")) {
          note(mix, at, pitch(melody[i]), 0.20, 2.0);
        }
      }
    }
    return mix;
  }

  private static int pitch(String name) {
    int sharp = name.contains("#") ? 1 : 0;
    int octave = name.charAt(name.length() - 1) - '0';
    int step =
        switch (name.charAt(0)) {
          case 'C' -> 0;
          case 'D' -> 2;
          case 'E' -> 4;
          case 'F' -> 5;
          case 'G' -> 7;
          case 'A' -> 9;
          case 'B' -> 11;
          default -> throw new IllegalArgumentException(name);
        };
    return 12 * (octave + 1) + step + sharp;
  }

  private static void note(float[] mix, double at, int key, double loudness, double seconds) {
    double hertz = 440 * Math.pow(2, (key - 69) / 12.0);
    int start = (int) (at * Narration.SAMPLE_RATE);
    int length = (int) (seconds * Narration.SAMPLE_RATE);
    for (int i = 0; i < length && start + i < mix.length; i++) {
      double t = (double) i / Narration.SAMPLE_RATE;
      double wave = 2 * Math.PI * hertz * t;
      double body = Math.sin(wave) * Math.exp(-2.2 * t);
      double bell =
          0.35 * Math.sin(2 * wave) * Math.exp(-4.5 * t)
              + 0.14 * Math.sin(4.02 * wave) * Math.exp(-9 * t);
      double edge = Math.min(1, t / 0.006) * Math.min(1, (seconds - t) / 0.15);
      mix[start + i] += (float) (loudness * edge * (body + bell));
    }
  }

  private Music() {}
}
