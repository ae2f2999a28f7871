package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import learning.piggyback.ai.question.offline.Language.Frame;
import learning.piggyback.domain.question.QuestionType;

/** What did she do after finding the hat? What did he do when she found it? */
final class DeedRule implements QuestionRule {

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Sequel sequel :
        Sequel.of(scene).stream().flatMap(one -> one.lengths().stream()).toList()) {
      Told then = sequel.then();
      if (then.who().animate() && scene.event(then.clause())) {
        questions(scene, sequel).stream()
            .map(question ->
                new Draft(
                    QuestionType.ACTION,
                    question,
                    then.deed(),
                    scene.language().predicateVariants(then.clause(), then.rest()),
                    then.clause().sentence(),
                    (sequel.tied() ? 1.4 : 1.1) - then.who().doubt()))
            .forEach(drafts::add);
      }
    }
    return drafts;
  }

  private static List<String> questions(Scene scene, Sequel sequel) {
    Told then = sequel.then();
    String name = then.who().name();
    Language language = scene.language();
    String told = sequel.first().textBeside(then.who());
    String when = language.framed(Frame.DO_WHEN, then.clause(), name, told);
    if (!sequel.after()) {
      return List.of(when);
    }
    if (sequel.first().sameActor(then)) {
      String done = sequel.first().gerund().orElse(told);
      return List.of(language.framed(Frame.DO_AFTER, then.clause(), name, done));
    }
    return List.of(language.framed(Frame.DO_AFTER, then.clause(), name, told), when);
  }
}
