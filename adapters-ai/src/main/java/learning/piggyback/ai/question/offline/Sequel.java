package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Clause;

/**
 * Something that happened upon something else.
 *
 * @param tied whether the text itself says so ("when …"), rather than telling one after the other
 */
record Sequel(Told first, Told then, boolean tied, boolean after) {

  private static final double CLEAR = 0.15;
  private static final int REACH = 3;

  static List<Sequel> of(Scene scene) {
    List<Sequel> sequels = new ArrayList<>();
    for (Clause then : scene.clauses()) {
      if (scene.event(then) || (scene.done(then) && then.verb().passive())) {
        tied(scene, then).ifPresent(sequels::add);
        told(scene, then).ifPresent(sequels::add);
      }
    }
    return sequels;
  }

  /** The same, and once more with its first part in fewer words. */
  List<Sequel> lengths() {
    return first.rest().equals(first.brief())
        ? List.of(this)
        : List.of(this, new Sequel(first.shortened(), then, tied, after));
  }

  /** "When the door opened, the cat ran out." */
  private static Optional<Sequel> tied(Scene scene, Clause then) {
    if (!(scene.untied(then) || scene.tied(then, "on"))) {
      return Optional.empty();
    }
    return scene
        .preceding(then)
        .or(() -> scene.following(then))
        .filter(first -> scene.tied(first, "before"))
        .filter(scene::telling)
        .flatMap(first -> pair(scene, first, then, true, scene.tied(first, "after")));
  }

  private static Optional<Sequel> told(Scene scene, Clause then) {
    int at = scene.clauses().indexOf(then);
    if (at <= 0 || !(scene.untied(then) || scene.tied(then, "then"))) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Clause first = scene.clauses().get(i);
      boolean near = then.sentence().index() - first.sentence().index() <= 1;
      boolean follows =
          (scene.untied(first) || scene.tied(first, "then"))
              && (scene.event(first) || scene.done(first))
              && first.verb().present() == then.verb().present();
      if (near && follows) {
        return pair(scene, first, then, false, true);
      }
    }
    return Optional.empty();
  }

  private static Optional<Sequel> pair(
      Scene scene, Clause first, Clause then, boolean tied, boolean after) {
    return scene
        .told(first, CLEAR)
        .flatMap(one -> scene.told(then, CLEAR).map(other -> new Sequel(one, other, tied, after)));
  }

  /** Where in the text it is told: 0 at its start, 1 at its end. */
  double where(Scene scene) {
    int last = scene.story().sentences().size() - 1;
    int start = last;
    while (start > 0 && scene.story().sentences().get(start - 1).current()) {
      start--;
    }
    return last == start ? 1 : (then.clause().sentence().index() - start) / (double) (last - start);
  }
}
