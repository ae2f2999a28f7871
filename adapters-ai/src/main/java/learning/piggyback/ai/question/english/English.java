package learning.piggyback.ai.question.english;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Story;
import learning.piggyback.ai.question.grammar.StoryReader;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.ai.question.grammar.VerbGroup;
import learning.piggyback.ai.question.grammar.Word;
import learning.piggyback.ai.question.offline.Language;
import learning.piggyback.ai.question.offline.Referent;
import learning.piggyback.domain.video.Cue;

/** English, as the offline writer asks in it. */
@Singleton
public final class English implements Language {

  private static final double COMMON_SHARE = 0.1;
  private static final double KNOWN_SHARE = 0.6;
  private static final Set<String> MARKERS =
      Set.of(
          "the", "and", "was", "is", "are", "were", "to", "of", "in", "he", "she", "it", "they",
          "his", "her", "had", "has", "with", "that", "a", "you", "for", "on", "at", "this", "but",
          "not", "said", "one", "then");
  private static final Map<String, String> NOT =
      Map.ofEntries(
          Map.entry("will", "won't"),
          Map.entry("can", "can't"),
          Map.entry("cannot", "can't"),
          Map.entry("shall", "won't"),
          Map.entry("do", "don't"),
          Map.entry("does", "doesn't"),
          Map.entry("did", "didn't"),
          Map.entry("is", "isn't"),
          Map.entry("are", "aren't"),
          Map.entry("was", "wasn't"),
          Map.entry("were", "weren't"),
          Map.entry("has", "hasn't"),
          Map.entry("have", "haven't"),
          Map.entry("had", "hadn't"),
          Map.entry("could", "couldn't"),
          Map.entry("would", "wouldn't"),
          Map.entry("should", "shouldn't"));

  private final EnglishLexicon lexicon = new EnglishLexicon();
  private final EnglishVerbs verbs = lexicon.verbs();
  private final StoryReader reader =
      new StoryReader(
          lexicon,
          WordLists.lines("contractions").stream()
              .map(line -> line.split(" ", 2))
              .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));

  @Override
  public EnglishLexicon lexicon() {
    return lexicon;
  }

  @Override
  public boolean speaks(List<Cue> cues) {
    List<String> words =
        cues.stream()
            .flatMap(cue -> Stream.of(cue.text().toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)))
            .filter(word -> !word.isEmpty())
            .toList();
    long common = words.stream().filter(MARKERS::contains).count();
    long known = words.stream().filter(word -> !lexicon.tags(word).isEmpty()).count();
    return common > 0
        && common >= words.size() * COMMON_SHARE
        && known >= words.size() * KNOWN_SHARE;
  }

  @Override
  public Story read(List<Cue> cues, int firstCurrent) {
    return reader.read(cues, firstCurrent);
  }

  @Override
  public Optional<String> askWho(Clause clause, String rest) {
    List<Word> words = clause.sentence().words().subList(clause.verb().from(), clause.verb().to());
    if (words.stream().anyMatch(word -> word.is(Tag.OTHER))) {
      return Optional.empty();
    }
    String first = singular(clause.verb());
    String others = Text.join(words.subList(1, words.size()));
    return Optional.of("who " + joined(first, others, rest));
  }

  private String singular(VerbGroup verb) {
    return switch (verb.first().key()) {
      case "are", "am" -> "is";
      case "were" -> "was";
      case "have" -> "has";
      case "do" -> "does";
      default -> verb.first().is(Tag.BASE) ? verbs.third(verb.lemma()) : verb.first().key();
    };
  }

  @Override
  public Optional<String> ask(Asking word, Clause clause, String subject, String rest) {
    VerbGroup verb = clause.verb();
    String asking = word.name().toLowerCase(Locale.ROOT);
    if (verb.simple() || (verb.first().equals(verb.main()) && !verb.copula())) {
      return Optional.of(joined(asking, support(verb), subject, verb.lemma(), rest));
    }
    List<Word> words = clause.sentence().words().subList(verb.from() + 1, verb.to());
    String others = Text.join(words.stream().filter(part -> !part.is(Tag.NOT)).toList());
    if (!verb.negated()) {
      return Optional.of(joined(asking, verb.first().key(), subject, others, rest));
    }
    return Optional.ofNullable(NOT.get(verb.first().key()))
        .map(not -> joined(asking, not, subject, others, rest));
  }

  private static String support(VerbGroup verb) {
    return switch (verb.first().tag()) {
      case PRESENT -> "does";
      case BASE -> "do";
      default ->
          switch (verb.first().key()) {
            case "has", "does" -> "does";
            case "have", "do" -> "do";
            default -> "did";
          };
    };
  }

  @Override
  public String tell(Clause clause, String subject, String rest) {
    return joined(subject, predicate(clause, rest));
  }

  @Override
  public Optional<String> tellPresent(Clause clause, String subject, String rest) {
    boolean several =
        clause.head().is(Tag.PLURAL)
            || subject.contains(" and ")
            || clause.head().key().equals("they");
    return clause.verb().simple()
        ? Optional.of(
            joined(
                subject,
                several ? clause.verb().lemma() : verbs.third(clause.verb().lemma()),
                rest))
        : Optional.empty();
  }

  @Override
  public Optional<String> gerund(Clause clause, String rest) {
    return clause.verb().simple() && !rest.isBlank()
        ? Optional.of(joined(verbs.ing(clause.verb().lemma()), rest))
        : Optional.empty();
  }

  @Override
  public String predicate(Clause clause, String rest) {
    List<Word> words = clause.sentence().words().subList(clause.verb().from(), clause.verb().to());
    return joined(Text.join(words), rest);
  }

  @Override
  public List<String> predicateVariants(Clause clause, String rest) {
    VerbGroup verb = clause.verb();
    if (verb.passive() || verb.copula() || verb.first().is(Tag.MODAL)) {
      return List.of();
    }
    List<String> variants = new ArrayList<>();
    variants.add(joined(verb.lemma(), rest));
    variants.add(joined(verbs.ing(verb.lemma()), rest));
    variants.add(joined(verbs.past(verb.lemma()), rest));
    return variants;
  }

  @Override
  public Optional<String> pronoun(char sex) {
    return switch (sex) {
      case 'm' -> Optional.of("he");
      case 'f' -> Optional.of("she");
      case 'x' -> Optional.of("they");
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<String> past(String verb, Referent who) {
    String past =
        switch (verb) {
          case "be" -> who.plural() ? "were" : "was";
          case "have" -> "had";
          default -> verbs.past(verb);
        };
    return Optional.of(pronoun(who.plural() ? 'x' : who.sex()).orElse(who.name()) + " " + past);
  }

  @Override
  public Optional<String> owner(Referent who) {
    if (who.plural()) {
      return Optional.of("their");
    }
    return switch (who.sex()) {
      case 'm' -> Optional.of("his");
      case 'f' -> Optional.of("her");
      default -> Optional.empty();
    };
  }

  @Override
  public String because(String statement) {
    return "because " + statement;
  }

  @Override
  public String toDo() {
    return "to do";
  }

  @Override
  public String framed(Frame frame, Clause clause, String... parts) {
    String does = support(clause);
    String happens = clause.verb().present() ? "happens" : "happened";
    return switch (frame) {
      case FEEL -> joined("how", does, parts[0], "feel");
      case FEEL_WHEN -> joined("how", does, parts[0], "feel when", parts[1]);
      case DO_WHEN -> joined("what", does, parts[0], "do when", parts[1]);
      case DO_AFTER -> joined("what", does, parts[0], "do after", parts[1]);
      case DO_AT -> joined("what", does, parts[0], "do", parts[1]);
      case WILL_DO_AFTER -> joined("what do you think", parts[0], "will do after", parts[1]);
      case DOING -> joined("what", clause.verb().first().key(), parts[0], "doing");
      case HAPPENED_WHEN -> joined("what", happens, "when", parts[0]);
      case HAPPENED_AFTER -> joined("what", happens, "after", parts[0]);
      case HAPPENED_BECAUSE -> joined("what", happens, "because", parts[0]);
      case WILL_DO_NEXT -> joined("what do you think", parts[0], "will do next");
      case WILL_HAPPEN_AFTER -> joined("what do you think will happen after", parts[0]);
      case SAID -> joined("who", clause.verb().present() ? "says" : "said", parts[0]);
    };
  }

  private static String support(Clause clause) {
    boolean several =
        clause.head().is(Tag.PLURAL)
            || clause.head().key().equals("they")
            || clause.verb().first().is(Tag.BASE)
            || clause.verb().first().key().equals("are");
    return clause.verb().present() ? (several ? "do" : "does") : "did";
  }

  @Override
  public List<String> variants(String answer) {
    Set<String> variants = new LinkedHashSet<>();
    String plain = answer;
    if (plain.startsWith("to ") && lexicon.tags(plain.split(" ", 3)[1]).contains(Tag.BASE)) {
      return List.of(plain.substring(3));
    }
    String[] parts = plain.split(" ", 2);
    if (parts.length == 2
        && (lexicon.on("prepositions.at", parts[0]) || lexicon.on("prepositions.to", parts[0]))) {
      plain = parts[1];
      variants.add(plain);
    }
    parts = plain.split(" ", 2);
    if (parts.length == 2 && parts[0].matches("the|a|an|his|her|its|their|some")) {
      variants.add(parts[1]);
      variants.add("the " + parts[1]);
      plain = parts[1];
    } else if (parts.length == 2 && lexicon.tags(parts[0]).contains(Tag.NUM)) {
      variants.add(parts[1]);
    }
    String core = plain.replaceAll(" (of|with|in|from) .*", "");
    String noun = core.substring(core.lastIndexOf(' ') + 1);
    if (!core.contains(" and ") && !noun.equals(plain) && lexicon.tags(noun).contains(Tag.NOUN)) {
      variants.add(noun);
    }
    variants.remove(answer);
    return List.copyOf(variants);
  }

  @Override
  public List<String> contentWords(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
        .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
        .filter(word -> !word.isEmpty() && !lexicon.on("closed", word))
        .toList();
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
  }
}
