package learning.piggyback.ai.question.companion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.ai.question.english.English;
import learning.piggyback.ai.question.english.IndirectQuestions;
import learning.piggyback.ai.question.grammar.Lexicon;
import learning.piggyback.domain.language.ReadingGrade;
import learning.piggyback.domain.language.StopWords;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.check.WordingRules;
import learning.piggyback.domain.question.companion.VariantChecks;
import learning.piggyback.domain.question.companion.Voice;

/**
 * How the companions ask in English. The question itself stays as it is where a companion's own
 * words can go before it; only after "tell me" is it turned round.
 */
final class EnglishVoices {

  /** What became of a question. */
  sealed interface Voiced {
    record As(String question) implements Voiced {}

    /**
     * @param why one sentence for an adult
     */
    record Not(String why) implements Voiced {}
  }

  private static final Set<String> ASKING =
      Set.of(
          "who", "whom", "whose", "what", "when", "where", "why", "which", "how", "is", "are",
          "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would",
          "should", "must", "may", "might");

  /** Words that are written small inside a sentence. */
  private static final Set<String> SMALL =
      Set.of(
          """
          in on at after before when while because if to for with from by during according as
          the a an his her their my this that these those he she it they we you besides until
          once since out of about under over
          """
              .strip()
              .split("\\s+"));

  /** Feelings that nobody cheers about, one of each kind. */
  private static final Set<String> SORE =
      Set.of("sad", "angry", "afraid", "worried", "lonely", "ashamed", "disappointed", "hurt");

  private static final Set<String> SORE_WORDS =
      Set.of(
          "cry",
          "cried",
          "crying",
          "cries",
          "weep",
          "wept",
          "tears",
          "lost",
          "ill",
          "illness",
          "sick",
          "punish",
          "punished",
          "punishment",
          "steal",
          "stole",
          "stolen",
          "beat",
          "war",
          "starve",
          "starved",
          "poor",
          "threaten",
          "threatened",
          "warn",
          "warned",
          "worse",
          "worst",
          "dissatisfied",
          "unkind",
          "mean",
          "burn",
          "burned",
          "burnt",
          "fell",
          "broke",
          "broken");

  /** Longest first; so that short questions sound as warm as they can. */
  private static final List<String> CHEERING =
      List.of(
          "I believe in you! ",
          "You can do this! ",
          "You know this one! ",
          "Let's think about it together: ");

  private static final List<String> THINKING =
      List.of("Let's think together: ", "Tell me, friend: ", "Think with me: ");
  private static final List<String> SHORT = List.of("I wonder: ", "Let's think: ");
  private static final List<String> SHORTEST = List.of("Friend, ");

  private static final List<String> EXCLAIMING = List.of("Ooh, ", "Wow, ", "Oh, ", "Hey, ");
  private static final List<String> ORDERS = List.of("Tell me ", "Say ");

  private static final int LONGEST = 200;
  private static final double KNOWN_SHARE = 0.6;
  private static final int SHORT_QUESTION = 4;

  private final Lexicon lexicon;
  private final IndirectQuestions indirectQuestions;

  EnglishVoices(English english) {
    this.lexicon = english.lexicon();
    this.indirectQuestions = new IndirectQuestions(english);
  }

  Voiced voiced(Companion companion, Wording base) {
    String question = base.question().strip().replaceAll("\\s+", " ");
    if (!isEnglishQuestion(question)) {
      return new Voiced.Not(
          "Without a model only single questions in English are put in other words.");
    }
    Stream<String> candidates =
        switch (companion) {
          case BUNNY -> bunny(question);
          case PIG -> pig(question);
          case ALLIGATOR -> alligator(question);
        };
    if (companion == Companion.PIG && isGrim(question + " " + base.answer())) {
      return new Voiced.Not("Pippa's excited voice does not suit this question.");
    }
    return candidates
        .filter(variant -> VariantChecks.findings(companion, base, variant).isEmpty())
        .findFirst()
        .<Voiced>map(Voiced.As::new)
        .orElseGet(() -> new Voiced.Not(why(companion, question)));
  }

  private static String why(Companion companion, String question) {
    int most = Voice.mostWords(companion, question);
    return words(question) + 1 > most
        ? "The question is too long: %s says at most %d words."
            .formatted(companion.displayName(), most)
        : "The rules of language find no wording that is sure to be sound.";
  }

  private boolean isEnglishQuestion(String question) {
    if (question.length() > LONGEST
        || WordingRules.asksMore(question)
        || question.indexOf('?') != question.length() - 1) {
      return false;
    }
    List<String> words =
        Stream.of(question.split("[^\\p{L}']+", -1)).filter(word -> !word.isEmpty()).toList();
    List<String> small = words.stream().filter(word -> isSmallLetter(word)).toList();
    long known = small.stream().filter(this::isKnown).count();
    return words.stream().anyMatch(word -> ASKING.contains(lower(word)))
        && known >= small.size() * KNOWN_SHARE;
  }

  private static boolean isSmallLetter(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private boolean isKnown(String word) {
    return word.endsWith("n't")
        || ASKING.contains(word)
        || SMALL.contains(word)
        || !lexicon.tags(word.replaceAll("'s$", "")).isEmpty();
  }

  private boolean isGrim(String text) {
    return Stream.of(text.split("[^\\p{L}'-]+", -1))
        .anyMatch(word -> lexicon.on("grim", lower(word)));
  }

  /** "I believe in you! Why was the bird sad?" */
  private static Stream<String> bunny(String question) {
    return Stream.of(CHEERING, THINKING, SHORT, SHORTEST)
        .flatMap(openers -> turned(openers, question))
        .map(opener -> opener + (opener.endsWith("! ") ? question : inside(question)));
  }

  /** "Tell me why the bird was sad." */
  private Stream<String> alligator(String question) {
    Optional<String> indirect = indirectQuestions.of(question);
    return Stream.concat(
        ORDERS.stream().flatMap(order -> indirect.stream().map(asked -> order + asked + ".")),
        ORDERS.stream().map(order -> order.strip() + ": " + inside(question)));
  }

  /** "Ooh, WHY was the bird SAD?!" */
  private Stream<String> pig(String question) {
    String shouted = shouted(inside(question)).replaceAll("\\?$", "?!");
    return isSore(question)
        ? Stream.of(capital(shouted))
        : Stream.concat(
            turned(EXCLAIMING, question).map(opener -> opener + shouted),
            Stream.of(capital(shouted)));
  }

  private boolean isSore(String question) {
    return Stream.of(question.split("[^\\p{L}']+", -1))
        .map(EnglishVoices::lower)
        .anyMatch(word ->
            SORE_WORDS.contains(word)
                || lexicon.kin("feelings", word).stream().anyMatch(SORE::contains));
  }

  /** The word that asks, and the last word that carries meaning when there are some. */
  private static String shouted(String question) {
    String[] words = question.split(" ", -1);
    int asking = 0;
    while (asking < words.length - 1 && !ASKING.contains(lower(bare(words[asking])))) {
      asking++;
    }
    int last = words.length - 1;
    String end = words[last].replaceAll("[?]+$", "");
    boolean isShouted =
        last - asking >= SHORT_QUESTION - 1 && end.matches("\\p{L}{3,}") && !isSmall(end);
    // a machine that reads aloud takes "WHO" for an abbreviation
    if (!isShouted || !bare(words[asking]).equalsIgnoreCase("who")) {
      words[asking] = words[asking].toUpperCase(Locale.ROOT);
    }
    if (isShouted) {
      words[last] = words[last].toUpperCase(Locale.ROOT);
    }
    return String.join(" ", words);
  }

  private static boolean isSmall(String word) {
    return StopWords.contains(lower(word))
        || SMALL.contains(lower(word))
        || ASKING.contains(lower(word))
        || lower(word).matches("him|them|himself|herself|themselves|about|into|like");
  }

  /** Beginning at a place that the question tells, so that not all begin alike. */
  private static Stream<String> turned(List<String> openers, String question) {
    int first = Math.floorMod(question.hashCode(), openers.size());
    return Stream.concat(
        openers.subList(first, openers.size()).stream(), openers.stream().limit(first));
  }

  private static String inside(String question) {
    String first = bare(question.split(" ", 2)[0]);
    return ASKING.contains(lower(first)) || SMALL.contains(lower(first))
        ? question.substring(0, 1).toLowerCase(Locale.ROOT) + question.substring(1)
        : question;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String bare(String word) {
    return word.replaceAll("[^\\p{L}']+", "");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static int words(String question) {
    return ReadingGrade.words(question).size();
  }
}
