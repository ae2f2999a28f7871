import java.util.List;

/** The whole lesson as data: what is told, in which scene, and how long each scene lasts. */
final class Story {
  static final String TITLE = "Tilly and the Red Kite";
  static final String FONT = "Quicksand";
  static final int WIDTH = 1280;
  static final int HEIGHT = 720;
  static final int FRAMES_PER_SECOND = 24;

  /** Every scene lasts as long as the next, so that one interval splits the video at its scenes. */
  static final int SCENE_SECONDS = 20;

  /**
   * Speech stays inside these seconds of its scene: a player that stops a second early cuts
   * nothing.
   */
  static final double FIRST_WORD = 0.9;

  static final double LAST_WORD = 18.6;

  /** One scene: its picture and its sentences, one subtitle cue each. */
  record Scene(Stage stage, List<String> sentences) {}

  static final List<Scene> SCENES =
      List.of(
          new Scene(
              new HillStage(),
              List.of(
                  "Tilly and the Red Kite.",
                  "Tilly is a little hedgehog.",
                  "She lives in a small house on a green hill.",
                  "Today Grandpa gives her a red kite.",
                  "Tilly runs, and the kite flies up high.",
                  "She is so happy that she laughs.")),
          new Scene(
              new WindStage(),
              List.of(
                  "Then a strong wind blows over the hill.",
                  "It pulls the string out of Tilly's hand.",
                  "The kite flies away, far over the trees.",
                  "Tilly looks and looks, but her kite is gone.",
                  "Now she is sad, and she begins to cry.")),
          new Scene(
              new PondStage(),
              List.of(
                  "Tilly walks down to the blue pond.",
                  "Her friend Bruno, the duck, swims to her.",
                  "\"Why are you crying?\" asks Bruno.",
                  "\"I lost my kite,\" says Tilly.",
                  "\"Do not worry,\" says Bruno.",
                  "\"I will help you find it.\"")),
          new Scene(
              new ForestStage(),
              List.of(
                  "The two friends walk into the dark forest.",
                  "An owl calls from a tree.",
                  "Tilly is scared, so she holds Bruno's wing.",
                  "Then Bruno looks up and sees something red.",
                  "The kite is stuck in a very tall tree!")),
          new Scene(
              new RescueStage(),
              List.of(
                  "Tilly is too small to climb the tall tree.",
                  "But Bruno can fly!",
                  "He flies up and pulls the kite free.",
                  "It falls down, and Tilly catches it.",
                  "\"Thank you, Bruno!\" says Tilly.",
                  "At sunset, they fly the red kite together.")));

  static int seconds() {
    return SCENES.size() * SCENE_SECONDS;
  }

  private Story() {}
}
