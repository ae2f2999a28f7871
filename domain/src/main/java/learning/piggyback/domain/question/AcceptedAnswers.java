package learning.piggyback.domain.question;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import learning.piggyback.domain.language.NumberWords;
import learning.piggyback.domain.language.StopWords;
import learning.piggyback.domain.language.Synonyms;
import learning.piggyback.domain.language.Tokens;

/**
 * Short variants of an answer that count as right too: without the words that lead to it, without
 * the clause behind it. None says the opposite. What grading takes for the same anyway, such as a
 * number in digits and in words, is one variant.
 */
public final class AcceptedAnswers {

  public static final int MOST = 6;

  /** Longer texts are no answer that a child could give. */
  private static final int LONGEST = 200;

  private static final Pattern END = Pattern.compile("[\\s.!?,;:]+$");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)^(.+?)(?:,?\\s+(?:because|since|so that|when|while|after|before|until)\\b"
              + "|,\\s+(?:so|and (?:he|she|it|they|then)|which|who|where|but)\\b).*$");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)^(?:because(?: of)?|since|in order to|so that|so|that|by|to|into|inside|in|at|on|from|with|for)\\s+");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)^(?:(?:he|she|it|they|we|there)(?:'s|'re)?)\\s+"
              + "(?:(?:is|are|was|were|felt|feels|feel|will|would)\\s+)?");
  private static final Pattern ARTICLE =
      Pattern.compile("(?i)^(?:the|an?|some|his|her|its|their|my|our)\\s+");
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:not|no|never|nobody|nothing|none|without|cannot|neither|nor)\\b|n't");

  private AcceptedAnswers() {}

  /** The candidate with the variants that its writer gave, or with those by rule where none. */
  public static Candidate complete(Candidate candidate) {
    List<String> given = distinct(candidate.acceptedAnswers());
    return candidate.withAcceptedAnswers(given.isEmpty() ? of(candidate.answer()) : given);
  }

  /**
   * 1 to {@value #MOST} variants, the shortest first; the answer itself where there is no other.
   */
  public static List<String> of(String answer) {
    String whole = tidy(answer);
    if (whole.isEmpty() || whole.length() > LONGEST) {
      return List.of(answer.strip());
    }
    Set<String> variants = new LinkedHashSet<>();
    addShortened(variants, whole);
    headOf(whole).ifPresent(head -> addShortened(variants, head));
    variants.add(whole);
    return distinct(variants.stream().sorted((a, b) -> a.length() - b.length()).toList());
  }

  /** Lead-in, subject and article fall one after the other; each step is a variant. */
  private static void addShortened(Set<String> variants, String text) {
    String shorter = text;
    for (Pattern part : List.of(LEAD_IN, SUBJECT, ARTICLE)) {
      String without = part.matcher(shorter).replaceFirst("");
      if (saysSomething(without) && isNegated(without) == isNegated(text)) {
        shorter = without;
        variants.add(shorter);
      }
    }
  }

  /** What stands before a clause that only explains it; "not this, but that" is not cut. */
  private static Optional<String> headOf(String text) {
    Matcher matcher = HEAD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String head = tidy(matcher.group(1));
    return saysSomething(head) && !isNegated(text) ? Optional.of(head) : Optional.empty();
  }

  private static boolean saysSomething(String text) {
    return Tokens.of(text).stream()
        .anyMatch(token -> !token.equals(Tokens.BREAK) && !StopWords.contains(token));
  }

  private static boolean isNegated(String text) {
    return NOT.matcher(text).find();
  }

  private static String tidy(String text) {
    return END.matcher(text.strip()).replaceAll("");
  }

  /** One of those that grading compares as the same, blank ones dropped, at most {@value #MOST}. */
  private static List<String> distinct(List<String> texts) {
    Map<String, String> byMeaning = new LinkedHashMap<>();
    for (String text : texts) {
      if (!text.isBlank()) {
        byMeaning.putIfAbsent(compared(text), text.strip());
      }
    }
    return byMeaning.values().stream().limit(MOST).toList();
  }

  private static String compared(String text) {
    List<String> tokens =
        Tokens.of(text).stream().filter(token -> !token.equals(Tokens.BREAK)).toList();
    String words =
        tokens.stream()
            .filter(token -> !StopWords.contains(token) && !NumberWords.isNumber(token))
            .map(Synonyms::canonical)
            .collect(Collectors.joining(" "));
    String compared = words + NumberWords.in(tokens);
    return words.isEmpty() && NumberWords.in(tokens).isEmpty()
        ? String.join(" ", tokens)
        : compared;
  }
}
