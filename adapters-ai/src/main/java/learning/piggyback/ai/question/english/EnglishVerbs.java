package learning.piggyback.ai.question.english;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Tag;
import simplenlg.features.Feature;
import simplenlg.features.Form;
import simplenlg.features.NumberAgreement;
import simplenlg.features.Person;
import simplenlg.features.Tense;
import simplenlg.framework.InflectedWordElement;
import simplenlg.framework.LexicalCategory;
import simplenlg.framework.WordElement;
import simplenlg.lexicon.Lexicon;
import simplenlg.realiser.english.Realiser;

/** The forms of English verbs: from the library's lexicon, and from our list of further verbs. */
final class EnglishVerbs {

  private record Forms(String base, String past, String participle, String ing) {

    String third() {
      if (base.matches(".*(s|x|z|ch|sh|[^aeiou]o)")) {
        return base + "es";
      }
      return base.matches(".*[^aeiou]y")
          ? base.substring(0, base.length() - 1) + "ies"
          : base + "s";
    }
  }

  private final Lexicon library;
  private final Map<String, Forms> own = new HashMap<>();
  private final Map<String, Set<Tag>> ownTags = new HashMap<>();
  private final Map<String, String> ownBases = new HashMap<>();

  EnglishVerbs(Lexicon library) {
    this.library = library;
    for (String line : WordLists.lines("verbs")) {
      List<String> forms = List.of(line.split(" +"));
      add(
          forms.size() == 4
              ? new Forms(forms.get(0), forms.get(1), forms.get(2), forms.get(3))
              : regular(forms.getFirst()));
    }
  }

  private static Forms regular(String base) {
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    String past =
        base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
    return new Forms(base, past, past, (base.endsWith("ee") ? base : stem) + "ing");
  }

  private void add(Forms forms) {
    if (own.putIfAbsent(forms.base(), forms) != null) {
      return;
    }
    note(forms.past(), Tag.PAST, forms);
    note(forms.participle(), Tag.PARTICIPLE, forms);
    note(forms.ing(), Tag.ING, forms);
    note(forms.third(), Tag.PRESENT, forms);
    note(forms.base(), Tag.BASE, forms);
  }

  private void note(String form, Tag tag, Forms forms) {
    ownTags.computeIfAbsent(form, key -> EnumSet.noneOf(Tag.class)).add(tag);
    ownBases.putIfAbsent(form, forms.base());
  }

  /** What forms of a verb the word can be. */
  Set<Tag> tags(String word) {
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    tags.addAll(ownTags.getOrDefault(word, Set.of()));
    for (WordElement verb : library.getWordsFromVariant(word, LexicalCategory.VERB)) {
      String base = verb.getBaseForm();
      if (word.equals(inflect(verb, Form.NORMAL, Tense.PAST))) {
        tags.add(Tag.PAST);
      }
      if (word.equals(inflect(verb, Form.PAST_PARTICIPLE, Tense.PRESENT))) {
        tags.add(Tag.PARTICIPLE);
      }
      if (word.equals(inflect(verb, Form.PRESENT_PARTICIPLE, Tense.PRESENT))) {
        tags.add(Tag.ING);
      }
      if (word.equals(base)) {
        tags.add(Tag.BASE);
      } else if (word.equals(inflect(verb, Form.NORMAL, Tense.PRESENT))) {
        tags.add(Tag.PRESENT);
      }
    }
    return tags;
  }

  /** The base of a form; where a form has two, the one of another shape: "found" is of "find". */
  Optional<String> base(String form) {
    Set<String> bases = new HashSet<>();
    Optional.ofNullable(ownBases.get(form)).ifPresent(bases::add);
    library
        .getWordsFromVariant(form, LexicalCategory.VERB)
        .forEach(verb -> bases.add(verb.getBaseForm()));
    return bases.stream()
        .filter(base -> !base.equals(form))
        .findFirst()
        .or(() -> bases.stream().findFirst());
  }

  /** By our own rule: the library makes "laughes" of "laugh". */
  String third(String base) {
    return switch (base) {
      case "be" -> "is";
      case "have" -> "has";
      default -> new Forms(base, base, base, base).third();
    };
  }

  String past(String base) {
    Forms forms = own.get(base);
    return forms != null ? forms.past() : inflect(word(base), Form.NORMAL, Tense.PAST);
  }

  String ing(String base) {
    Forms forms = own.get(base);
    return forms != null
        ? forms.ing()
        : inflect(word(base), Form.PRESENT_PARTICIPLE, Tense.PRESENT);
  }

  private WordElement word(String base) {
    return library.getWord(base, LexicalCategory.VERB);
  }

  private static String inflect(WordElement verb, Form form, Tense tense) {
    InflectedWordElement word = new InflectedWordElement(verb);
    word.setFeature(Feature.FORM, form);
    word.setFeature(Feature.TENSE, tense);
    word.setFeature(Feature.PERSON, Person.THIRD);
    word.setFeature(Feature.NUMBER, NumberAgreement.SINGULAR);
    return new Realiser().realise(word).getRealisation();
  }
}
