import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** The spoken story: one sound for each sentence, and when it begins. */
final class Narration {
  static final int SAMPLE_RATE = 32_000;
  private static final double SHORTEST_PAUSE = 0.35;
  private static final double LONGEST_PAUSE = 0.95;
  private static final double LOUDNESS = 0.09;

  /** A sentence with its sound; start in seconds since the video began. */
  record Cue(String text, double start, float[] sound) {
    double end() {
      return start + (double) sound.length / SAMPLE_RATE;
    }
  }

  private final List<List<Cue>> scenes;

  private Narration(List<List<Cue>> scenes) {
    this.scenes = scenes;
  }

  List<Cue> cues() {
    return scenes.stream().flatMap(List::stream).toList();
  }

  List<Beats> beats() {
    List<Beats> beats = new ArrayList<>();
    for (int scene = 0; scene < scenes.size(); scene++) {
      double start = scene * Story.SCENE_SECONDS;
      beats.add(
          new Beats(
              scenes.get(scene).stream()
                  .map(cue -> new Beats.Span(cue.start() - start, cue.end() - start))
                  .toList()));
    }
    return beats;
  }

  /** Speaks all sentences with Festival and spreads them over their scenes. */
  static Narration speak(Path folder)
      throws IOException, InterruptedException, UnsupportedAudioFileException {
    List<String> sentences =
        Story.SCENES.stream().flatMap(scene -> scene.sentences().stream()).toList();
    Files.writeString(folder.resolve("speak.scm"), script(sentences));
    Tools.run(folder, List.of("festival", "-b", "speak.scm"));
    List<List<Cue>> scenes = new ArrayList<>();
    int next = 0;
    for (int scene = 0; scene < Story.SCENES.size(); scene++) {
      List<float[]> sounds = new ArrayList<>();
      List<String> texts = Story.SCENES.get(scene).sentences();
      for (int i = 0; i < texts.size(); i++) {
        sounds.add(levelled(trimmed(read(folder.resolve("s" + next++ + ".wav")))));
      }
      scenes.add(spread(scene, texts, sounds));
    }
    return new Narration(scenes);
  }

  /** A little slower and brighter than the voice's own way, for young listeners. */
  private static String script(List<String> sentences) {
    StringBuilder script = new StringBuilder();
    script.append("(voice_cmu_us_slt_arctic_hts)\n");
    script.append(
        "(set! hts_engine_params (append hts_engine_params"
            + " (list (list \"-r\" 0.88) (list \"-fm\" 0.8))))\n");
    for (int i = 0; i < sentences.size(); i++) {
      String spoken = sentences.get(i).replace("\"", "");
      script.append(
          "(utt.save.wave (utt.synth (Utterance Text \"%s\")) \"s%d.wav\" 'riff)\n"
              .formatted(spoken, i));
    }
    return script.toString();
  }

  private static List<Cue> spread(int scene, List<String> texts, List<float[]> sounds) {
    double speech = sounds.stream().mapToDouble(s -> (double) s.length / SAMPLE_RATE).sum();
    double room = Story.LAST_WORD - Story.FIRST_WORD - speech;
    double pause = Math.min(LONGEST_PAUSE, room / (texts.size() - 1));
    System.out.printf("scene %d: %.1f s of speech, pauses of %.2f s%n", scene + 1, speech, pause);
    if (pause < SHORTEST_PAUSE) {
      throw new IllegalStateException("scene " + (scene + 1) + " has too much text for its length");
    }
    List<Cue> cues = new ArrayList<>();
    double at = scene * Story.SCENE_SECONDS + Story.FIRST_WORD;
    for (int i = 0; i < texts.size(); i++) {
      Cue cue = new Cue(texts.get(i), at, sounds.get(i));
      cues.add(cue);
      at = cue.end() + pause;
    }
    return cues;
  }

  private static float[] read(Path file) throws IOException, UnsupportedAudioFileException {
    try (AudioInputStream in =
        AudioSystem.getAudioInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.getFormat().getSampleRate() != SAMPLE_RATE || in.getFormat().getChannels() != 1) {
        throw new IOException("unexpected sound format " + in.getFormat());
      }
      byte[] bytes = in.readAllBytes();
      float[] sound = new float[bytes.length / 2];
      for (int i = 0; i < sound.length; i++) {
        sound[i] = (short) (bytes[2 * i] & 255 | bytes[2 * i + 1] << 8) / 32768f;
      }
      return sound;
    }
  }

  /** Without the silence before the first and after the last sound, so that cues are exact. */
  private static float[] trimmed(float[] sound) {
    int first = 0;
    int last = sound.length - 1;
    while (first < last && Math.abs(sound[first]) < 0.008) {
      first++;
    }
    while (last > first && Math.abs(sound[last]) < 0.008) {
      last--;
    }
    int margin = SAMPLE_RATE / 25;
    int from = Math.max(0, first - margin);
    int to = Math.min(sound.length, last + 2 * margin);
    float[] cut = java.util.Arrays.copyOfRange(sound, from, to);
    int fade = SAMPLE_RATE / 100;
    for (int i = 0; i < fade; i++) {
      cut[i] *= (float) i / fade;
      cut[cut.length - 1 - i] *= (float) i / fade;
    }
    return cut;
  }

  private static float[] levelled(float[] sound) {
    double sum = 0;
    for (float sample : sound) {
      sum += sample * sample;
    }
    float gain = (float) (LOUDNESS / Math.sqrt(sum / sound.length));
    for (int i = 0; i < sound.length; i++) {
      sound[i] *= gain;
    }
    return sound;
  }
}
