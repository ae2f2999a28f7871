package learning.piggyback.ai.question.english;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import learning.piggyback.ai.question.grammar.Lexicon;
import learning.piggyback.ai.question.grammar.Tag;
import simplenlg.framework.LexicalCategory;
import simplenlg.framework.WordElement;
import simplenlg.lexicon.XMLLexicon;

/** English words: SimpleNLG's lexicon and the word lists beside this class. */
final class EnglishLexicon implements Lexicon {

  private static final int REMEMBERED = 20_000;
  private static final Set<Tag> CLOSED =
      EnumSet.of(
          Tag.PRONOUN,
          Tag.OBJECT,
          Tag.SELF,
          Tag.POSS,
          Tag.DET,
          Tag.NUM,
          Tag.BE,
          Tag.HAVE,
          Tag.DO,
          Tag.MODAL,
          Tag.NOT,
          Tag.TO,
          Tag.PREP,
          Tag.SUB,
          Tag.AND,
          Tag.WH,
          Tag.THERE,
          Tag.ADV,
          Tag.STOP);

  private final WordLists lists =
      new WordLists(
          "closed",
          "adjectives",
          "people",
          "names",
          "places",
          "prepositions",
          "feelings",
          "feeling-verbs",
          "verb-groups",
          "nouns",
          "grim",
          "ties",
          "pronouns",
          "small",
          "rude");
  private final Set<String> expressions =
      lists.list("closed").stream()
          .filter(word -> word.contains("_"))
          .collect(Collectors.toUnmodifiableSet());
  private final XMLLexicon library = new XMLLexicon(libraryFile());
  private final EnglishTagging tagging = new EnglishTagging();
  private final EnglishVerbs verbs = new EnglishVerbs(library);
  private final Map<String, Set<Tag>> remembered = new ConcurrentHashMap<>();

  private static URI libraryFile() {
    try {
      return Objects.requireNonNull(XMLLexicon.class.getResource("/default-lexicon.xml")).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  EnglishVerbs verbs() {
    return verbs;
  }

  @Override
  public Set<Tag> tags(String word) {
    Set<Tag> known = remembered.get(word);
    if (known == null) {
      known = look(word);
      if (remembered.size() < REMEMBERED) {
        remembered.put(word, known);
      }
    }
    return known;
  }

  private Set<Tag> look(String word) {
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    for (Tag tag : CLOSED) {
      if (lists.on("closed." + tag, word)) {
        tags.add(tag);
      }
    }
    boolean closed = !tags.isEmpty();
    addOwn(word, tags);
    if (!closed) {
      tags.addAll(verbs.tags(word));
      addLibrary(word, tags);
    }
    return tags;
  }

  private void addOwn(String word, Set<Tag> tags) {
    if (lists.on("adjectives", word) || (lists.on("feelings", word) && !lists.on("nouns", word))) {
      tags.add(Tag.ADJ);
    }
    if (lists.on("people", word) || lists.on("places", word) || lists.on("nouns", word)) {
      tags.add(Tag.NOUN);
    }
    if (singular(word).filter(one -> !one.equals(word)).isPresent()) {
      tags.add(Tag.PLURAL);
    }
  }

  private void addLibrary(String word, Set<Tag> tags) {
    if (library.hasWord(word, LexicalCategory.NOUN)) {
      tags.add(Tag.NOUN);
    }
    if (library.hasWordFromVariant(word, LexicalCategory.ADJECTIVE)) {
      tags.add(Tag.ADJ);
    }
    if (library.hasWord(word, LexicalCategory.ADVERB)) {
      tags.add(Tag.ADV);
    }
  }

  @Override
  public List<Set<Tag>> likely(List<String> sentence) {
    return tagging.tags(sentence);
  }

  @Override
  public Set<Tag> guess(String word) {
    if (word.endsWith("ly")) {
      return EnumSet.of(Tag.ADV);
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return EnumSet.of(Tag.ING);
    }
    if (word.endsWith("ed") && word.length() > 4) {
      return EnumSet.of(Tag.PAST, Tag.PARTICIPLE);
    }
    if (word.matches(".*(ful|less|ous|ish|able)")) {
      return EnumSet.of(Tag.ADJ);
    }
    return word.matches(".*[^suiy]s") ? EnumSet.of(Tag.PLURAL) : EnumSet.of(Tag.NOUN);
  }

  @Override
  public Optional<String> base(String verbForm) {
    return verbs.base(verbForm);
  }

  @Override
  public Optional<String> singular(String plural) {
    Set<String> candidates = new HashSet<>();
    if (plural.length() > 3 && plural.endsWith("s") && !plural.endsWith("ss")) {
      candidates.add(plural.substring(0, plural.length() - 1));
      if (plural.endsWith("es")) {
        candidates.add(plural.substring(0, plural.length() - 2));
      }
      if (plural.endsWith("ies")) {
        candidates.add(plural.substring(0, plural.length() - 3) + "y");
      }
      if (plural.endsWith("ves")) {
        candidates.add(plural.substring(0, plural.length() - 3) + "f");
        candidates.add(plural.substring(0, plural.length() - 3) + "fe");
      }
    }
    if (plural.endsWith("men")) {
      candidates.add(plural.substring(0, plural.length() - 2) + "an");
    }
    return candidates.stream()
        .filter(this::noun)
        .findFirst()
        .or(() ->
            library.getWordsFromVariant(plural, LexicalCategory.NOUN).stream()
                .map(WordElement::getBaseForm)
                .filter(base -> !base.equals(plural))
                .findFirst())
        .or(() -> Optional.of(plural).filter(word -> lists.on("nouns.plural", word)));
  }

  private boolean noun(String word) {
    return lists.on("people", word)
        || lists.on("places", word)
        || lists.on("nouns", word)
        || library.hasWord(word, LexicalCategory.NOUN);
  }

  @Override
  public String owning(String name, boolean several) {
    return name + (several && name.endsWith("s") ? "'" : "'s");
  }

  @Override
  public String definite() {
    return "the";
  }

  @Override
  public boolean on(String list, String word) {
    return lists.on(list, word);
  }

  @Override
  public Set<String> kin(String list, String word) {
    return lists.kin(list, word);
  }

  @Override
  public Set<String> expressions() {
    return expressions;
  }
}
