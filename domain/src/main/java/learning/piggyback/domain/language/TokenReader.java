package learning.piggyback.domain.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads folded text from left to right into tokens; each letter is looked at a few times at most. A
 * regular expression for the same took most of the time of grading.
 */
final class TokenReader {

  /** More digits in a row are no part of a fraction and no group of thousands. */
  private static final int GROUP = 3;

  /** Letters behind an apostrophe that are left out: "it's", "they're". */
  private static final int LONGEST_TAIL = 2;

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> NEGATED =
      Set.of(
          "don", "doesn", "didn", "isn", "wasn", "aren", "weren", "can", "won", "couldn", "shouldn",
          "wouldn", "haven", "hasn", "hadn");

  private final CharSequence text;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  TokenReader(CharSequence folded) {
    this.text = folded;
  }

  List<String> read() {
    while (at < text.length()) {
      int sign = signAt(at);
      if (isWordPart(sign)) {
        readWord();
      } else if (Character.isDigit(sign)) {
        readNumber();
      } else {
        if (isStop(sign)) {
          tokens.add(Tokens.BREAK);
        } else if (isWholeWord(sign)) {
          tokens.add(Character.toString(sign));
        }
        at += Character.charCount(sign);
      }
    }
    return tokens;
  }

  private void readWord() {
    int start = at;
    while (at < text.length() && isWordPart(signAt(at))) {
      at += Character.charCount(signAt(at));
    }
    String word = text.subSequence(start, at).toString();
    String tail = tail();
    at += tail.length();
    addWord(word, tail.equals("'t"));
  }

  /** An apostrophe and the one or two letters behind it; empty when there are others. */
  private String tail() {
    if (at == text.length() || text.charAt(at) != '\'') {
      return "";
    }
    int end = lettersFrom(at + 1, LONGEST_TAIL + 1);
    int letters = Character.codePointCount(text, at + 1, end);
    return letters > 0 && letters <= LONGEST_TAIL ? text.subSequence(at, end).toString() : "";
  }

  /** Where the letters from here end; so many are looked at. */
  private int lettersFrom(int start, int most) {
    int end = start;
    for (int i = 0; i < most && end < text.length() && Character.isLetter(signAt(end)); i++) {
      end += Character.charCount(signAt(end));
    }
    return end;
  }

  /** "didn't" and "didnt" become "did not", "no one" becomes "nobody"; "'s" and the like fall. */
  private void addWord(String word, boolean negative) {
    if (word.endsWith("nt") && NEGATED.contains(word.substring(0, word.length() - 1))) {
      addDenied(word.substring(0, word.length() - 2));
    } else if (negative && NEGATED.contains(word)) {
      addDenied(word.substring(0, word.length() - 1));
    } else if (word.equals("one") && !tokens.isEmpty() && tokens.getLast().equals("no")) {
      tokens.set(tokens.size() - 1, "nobody");
    } else if (word.equals("cannot")) {
      addDenied("can");
    } else {
      tokens.add(word);
    }
  }

  private void addDenied(String word) {
    tokens.add(word);
    tokens.add("not");
  }

  private void readNumber() {
    int end = digitsFrom(at);
    if (isSlash(end) && digits(at, end) <= GROUP) {
      int under = digitsFrom(end + 1);
      int length = digits(end + 1, under);
      if (length > 0 && length <= GROUP && !isSlash(under)) {
        tokens.addAll(Fractions.of(asciiDigits(at, end), asciiDigits(end + 1, under)));
        at = under;
        return;
      }
    }
    int whole = thousandsFrom(end);
    int parts = isAt(whole, '.') ? digitsFrom(whole + 1) : whole;
    int stop = parts > whole + 1 ? parts : whole;
    tokens.add(asciiDigits(at, stop));
    at = stop + ordinalEnding(stop);
  }

  /** Where the groups of ",000" behind the first digits end; there when these are no thousands. */
  private int thousandsFrom(int first) {
    int end = first;
    while (digits(at, first) <= GROUP && isAt(end, ',')) {
      int group = digitsFrom(end + 1);
      if (digits(end + 1, group) < GROUP) {
        break;
      }
      if (digits(end + 1, group) > GROUP) {
        return first;
      }
      end = group;
    }
    return end;
  }

  private int ordinalEnding(int from) {
    int end = lettersFrom(from, GROUP);
    return ORDINAL_ENDINGS.contains(text.subSequence(from, end).toString()) ? end - from : 0;
  }

  private int digitsFrom(int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(signAt(end))) {
      end += Character.charCount(signAt(end));
    }
    return end;
  }

  private int digits(int start, int end) {
    return Character.codePointCount(text, start, end);
  }

  private String asciiDigits(int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i += Character.charCount(signAt(i))) {
      int sign = signAt(i);
      if (Character.isDigit(sign)) {
        digits.append(Character.digit(sign, 10));
      } else if (sign == '.') {
        digits.append('.');
      }
    }
    return digits.toString();
  }

  private int signAt(int index) {
    char unit = text.charAt(index);
    return Character.isHighSurrogate(unit) ? Character.codePointAt(text, index) : unit;
  }

  private boolean isAt(int index, char sign) {
    return index < text.length() && text.charAt(index) == sign;
  }

  private boolean isSlash(int index) {
    return isAt(index, '/') || isAt(index, '\u2044');
  }

  private static boolean isStop(int sign) {
    return sign == ',' || sign == '.' || sign == ';' || sign == ':' || sign == '!' || sign == '?';
  }

  private static boolean isWordPart(int sign) {
    if (sign < 0x80) {
      return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }
    return (Character.isLetter(sign) || isMark(sign)) && !isWholeWord(sign);
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Of a script that writes without blanks. */
  private static boolean isWholeWord(int sign) {
    if (sign < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(sign);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
