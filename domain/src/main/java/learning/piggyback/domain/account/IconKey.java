package learning.piggyback.domain.account;

import java.util.List;
import java.util.Locale;
import learning.piggyback.domain.DomainProblem;

/** The picture by which a child finds its profile; one of a fixed list. */
public record IconKey(String value) {

  /** All icons, in the order in which they are offered. */
  public static final List<String> ALL =
      List.of(
          "pig",
          "fox",
          "owl",
          "cat",
          "bear",
          "rabbit",
          "lion",
          "penguin",
          "simba",
          "nemo",
          "walle",
          "moana",
          "elsa",
          "spiderman",
          "mickey",
          "pooh",
          "chase",
          "spongebob",
          "turtle",
          "bluey",
          "hellokitty",
          "mlp",
          "peppa",
          "mario",
          "dino",
          "empoleon");

  public static final IconKey DEFAULT = new IconKey("pig");

  public IconKey {
    if (!ALL.contains(value)) {
      throw DomainProblem.invalid("invalid_icon_key", "icon_key is invalid");
    }
  }

  public static IconKey of(String text) {
    return new IconKey(text.strip().toLowerCase(Locale.ROOT));
  }
}
