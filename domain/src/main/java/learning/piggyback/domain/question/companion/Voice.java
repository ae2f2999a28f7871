package learning.piggyback.domain.question.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import learning.piggyback.domain.language.ReadingGrade;
import learning.piggyback.domain.language.Tokens;
import learning.piggyback.domain.language.WordLists;
import learning.piggyback.domain.question.Companion;

/** How each companion speaks. */
public final class Voice {

  private static final int BUNNY_WORDS = 12;
  private static final int ALLIGATOR_WORDS = 8;

  /** The pig may be as long as the question, and an exclamation more. */
  private static final int PIG_WORDS_MORE = 3;

  private static final int MOST_SHOUTED = 2;
  private static final Pattern SHOUTED = Pattern.compile("(?<![\\p{L}'])\\p{Lu}{2,}(?![\\p{L}])");

  private static final Set<String> WARM = WordLists.words(Voice.class, "warm-words.txt");
  private static final Set<String> COMMANDS = WordLists.words(Voice.class, "commands.txt");
  private static final Set<String> PET_NAMES =
      Set.of("dear", "dearie", "honey", "sweetie", "sweetheart", "darling", "buddy", "cutie");

  private Voice() {}

  /** How many words a companion may say to ask a question. */
  public static int mostWords(Companion companion, String base) {
    return switch (companion) {
      case BUNNY -> BUNNY_WORDS;
      case ALLIGATOR -> ALLIGATOR_WORDS;
      case PIG -> Math.max(BUNNY_WORDS, words(base) + PIG_WORDS_MORE);
    };
  }

  static List<VariantFinding> findings(Companion companion, String base, String variant) {
    List<VariantFinding> findings = new ArrayList<>();
    int most = mostWords(companion, base);
    if (words(variant) > most) {
      findings.add(
          new VariantFinding(
              VariantCheck.LENGTH,
              "It has %d words; %s says at most %d."
                  .formatted(words(variant), companion.displayName(), most)));
    }
    String wrong =
        switch (companion) {
          case BUNNY -> bunny(base, variant);
          case PIG -> pig(base, variant);
          case ALLIGATOR -> alligator(base, variant);
        };
    if (!wrong.isEmpty()) {
      findings.add(new VariantFinding(VariantCheck.VOICE, wrong));
    }
    return findings;
  }

  private static String bunny(String base, String variant) {
    if (Tokens.of(variant).stream().noneMatch(WARM::contains)) {
      return "Blossom speaks warmly: \"I wonder\", \"you can do it\", \"let's think\".";
    }
    return shouted(base, variant) > 0 ? "Blossom does not shout." : "";
  }

  private static String pig(String base, String variant) {
    if (!variant.strip().endsWith("?!")) {
      return "Pippa is excited: end with \"?!\".";
    }
    long shouted = shouted(base, variant);
    return shouted < 1 || shouted > MOST_SHOUTED
        ? "Pippa is excited: one or two words in CAPITALS."
        : "";
  }

  private static String alligator(String base, String variant) {
    List<String> tokens = Tokens.of(variant);
    if (tokens.isEmpty() || !COMMANDS.contains(tokens.getFirst())) {
      return "Ash says what to do: \"Tell me\", \"Say\", \"Name\".";
    }
    if (tokens.stream().anyMatch(PET_NAMES::contains)) {
      return "Ash uses no pet names.";
    }
    return shouted(base, variant) > 0 ? "Ash does not shout." : "";
  }

  /** Words in capitals that the question does not have in capitals, such as "TV". */
  private static long shouted(String base, String variant) {
    return SHOUTED
        .matcher(variant)
        .results()
        .filter(match -> !base.contains(match.group()) || isShouting(base))
        .count();
  }

  private static boolean isShouting(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static int words(String text) {
    return ReadingGrade.words(text).size();
  }
}
