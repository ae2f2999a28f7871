package learning.piggyback.ai.question.offline;

import java.util.Optional;
import learning.piggyback.ai.question.grammar.Clause;

/**
 * A statement that can be repeated: it is clear of whom it tells, and what follows its verb stands
 * alone.
 *
 * @param brief the rest without what may be left out; the rest itself where nothing may
 */
record Told(Language language, Clause clause, Referent who, String rest, String brief) {

  /** The same in fewer words. */
  Told shortened() {
    return new Told(language, clause, who, brief, brief);
  }

  /** "Nora found the hat". */
  String text() {
    return language.tell(clause, who.name(), rest);
  }

  /** The same beside a mention of {@code other}: "she found the hat" where Nora is meant again. */
  String textBeside(Referent other) {
    return language.tell(clause, nameBeside(other), rest);
  }

  private String nameBeside(Referent other) {
    if (!who.name().equals(other.name())) {
      boolean owned = who.name().startsWith(other.owning(language.lexicon()) + " ");
      Optional<String> owner = language.owner(other);
      return owned && owner.isPresent()
          ? owner.get() + who.name().substring(other.owning(language.lexicon()).length())
          : who.name();
    }
    String head = clause.head().key();
    return language.lexicon().on("pronouns.subject", head)
        ? head
        : language.pronoun(who.plural() ? 'x' : who.sex()).orElse(who.name());
  }

  /** "found the hat". */
  String deed() {
    return language.predicate(clause, rest);
  }

  Optional<String> gerund() {
    return language.gerund(clause, rest);
  }

  /** "Nora finds the hat". */
  Optional<String> present() {
    return language.tellPresent(clause, who.name(), rest);
  }

  boolean sameActor(Told other) {
    return who.name().equals(other.who.name());
  }
}
