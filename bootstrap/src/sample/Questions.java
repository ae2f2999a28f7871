import java.util.List;

/** The approved questions of each scene, best first. */
final class Questions {
  /**
   * One question.
   *
   * @param writersRank what the machine that proposed it thought, 1 is best
   * @param accepted further answers that are as good as {@code answer}
   */
  record Question(
      String type, int writersRank, String question, String answer, List<String> accepted) {}

  /**
   * By scene; a row is: type | writer's rank | question | answer | further answers, with commas.
   */
  private static final List<String> ROWS =
      List.of(
          """
          action | 2 | What does Grandpa give to Tilly? | a red kite | red kite, kite, a kite, the red kite
          character | 1 | Which animal is Tilly? | a hedgehog | hedgehog, a little hedgehog
          setting | 3 | Where does Tilly live? | on a green hill | a small house, in a house, on a hill, green hill
          causal | 4 | Why does Tilly laugh? | she is happy | happy, because she is happy, she is so happy, her kite flies
          outcome | 5 | What happens to the kite when Tilly runs? | it flies up high | it flies, flies high, it goes up, up high
          feeling | 6 | How does Tilly feel with her new kite? | happy | so happy, very happy, glad
          prediction | 7 | What could happen if a strong wind comes? | the kite flies away | it flies away, she loses the kite, the kite could get lost
          """,
          """
          causal | 1 | Why does the kite fly away? | a strong wind | the wind, wind, a strong wind blows, the wind pulls it
          feeling | 2 | How does Tilly feel when her kite is gone? | sad | she is sad, very sad, unhappy
          action | 4 | What does Tilly do when she is sad? | she begins to cry | she cries, cry, cries, crying, begins to cry
          outcome | 3 | What happens to Tilly's kite? | it flies away | flies away, it is gone, gone, the wind takes it
          setting | 6 | Where does the kite fly? | over the trees | far over the trees, the trees, far away
          character | 5 | Who loses a kite? | Tilly | the hedgehog, Tilly the hedgehog, a hedgehog
          prediction | 7 | What will Tilly do next? | look for her kite | look for it, find the kite, ask a friend, get help
          """,
          """
          character | 1 | Who swims to Tilly? | Bruno the duck | Bruno, the duck, a duck, duck, her friend, her friend Bruno
          action | 3 | What does Bruno do when he sees Tilly? | he swims to her | swims, swims to her, he swims, swims to Tilly
          setting | 2 | Where does Tilly meet Bruno? | at the pond | the pond, pond, the blue pond, at the blue pond
          causal | 4 | Why is Tilly crying? | she lost her kite | lost her kite, her kite is gone, because she lost her kite
          outcome | 5 | What does Bruno say he will do? | help find the kite | help, help her, help Tilly, help find it, help you find it, find it
          prediction | 6 | Where might the friends look for the kite? | in the forest | the forest, in the trees, the trees, in the woods
          """,
          """
          feeling | 3 | How does Tilly feel in the dark forest? | scared | she is scared, afraid, frightened, very scared
          outcome | 2 | What do the friends find in the tall tree? | the kite | a kite, kite, the red kite, Tilly's kite, something red
          causal | 1 | Why does Tilly hold Bruno's wing? | she is scared | scared, because she is scared, she is afraid, afraid
          setting | 5 | Where do the two friends walk? | in the dark forest | the forest, into the forest, a dark forest, the woods
          character | 4 | Which animal calls from a tree? | an owl | owl, the owl
          action | 6 | What does Tilly hold? | Bruno's wing | a wing, his wing, the wing, wing
          prediction | 7 | How could the friends get the kite down? | Bruno can fly up | Bruno flies up, fly up, fly, the duck can fly, climb the tree
          """,
          """
          outcome | 2 | What happens when Bruno pulls the kite free? | it falls down | falls down, Tilly catches it, it falls, the kite falls
          action | 1 | How does Bruno get to the kite? | he flies up | flies, he flies, fly, flies up, he can fly
          causal | 3 | Why can't Tilly climb the tall tree? | she is too small | too small, small, because she is too small, she is small
          character | 4 | Who catches the kite? | Tilly | the hedgehog, Tilly the hedgehog
          setting | 5 | When do the friends fly the kite together? | at sunset | sunset, the evening, in the evening
          prediction | 6 | What might Tilly and Bruno do tomorrow? | fly the kite | fly the kite again, play, play together, fly it again
          """);

  static List<Question> ofScene(int scene) {
    return ROWS.get(scene).lines().map(Questions::parse).toList();
  }

  private static Question parse(String row) {
    String[] cells = row.split("\\s*\\|\\s*");
    return new Question(
        cells[0],
        Integer.parseInt(cells[1]),
        cells[2],
        cells[3],
        List.of(cells[4].strip().split(", ")));
  }

  private Questions() {}
}
