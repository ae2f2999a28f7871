package learning.piggyback.domain.quiz.grading;

import java.util.Arrays;
import java.util.Collection;

/**
 * Pieces of up to four letters that words are made of, ends of words marked. Each is packed into a
 * number: sets of texts for the same took most of the time of grading a sentence.
 */
final class Pieces {

  /** Of a word so many letters are read, to bound the work. */
  private static final int MOST_LETTERS = 100;

  private static final int BITS = 16;

  private final long[] sorted;

  private Pieces(long[] sorted) {
    this.sorted = sorted;
  }

  /** Each piece as often as it occurs; of one to four letters. */
  static Pieces all(Collection<String> words, int letters) {
    long[] pieces = new long[words.stream().mapToInt(word -> count(word, letters)).sum()];
    int size = 0;
    for (String word : words) {
      size = cut(word, letters, pieces, size);
    }
    Arrays.sort(pieces);
    return new Pieces(pieces);
  }

  /** Each piece once. */
  static Pieces distinct(Collection<String> words, int letters) {
    long[] pieces = all(words, letters).sorted;
    int size = 0;
    for (int i = 0; i < pieces.length; i++) {
      if (i == 0 || pieces[i] != pieces[i - 1]) {
        pieces[size++] = pieces[i];
      }
    }
    return new Pieces(Arrays.copyOf(pieces, size));
  }

  private static int count(String word, int letters) {
    return Math.max(0, Math.min(word.length(), MOST_LETTERS) + 3 - letters);
  }

  private static int cut(String word, int letters, long[] pieces, int from) {
    int read = Math.min(word.length(), MOST_LETTERS);
    long whole = letters * BITS == Long.SIZE ? -1 : (1L << (letters * BITS)) - 1;
    long piece = 0;
    int size = from;
    for (int i = 0; i < read + 2; i++) {
      char letter = i == 0 ? '^' : i > read ? '$' : word.charAt(i - 1);
      piece = ((piece << BITS) | letter) & whole;
      if (i + 1 >= letters) {
        pieces[size++] = piece;
      }
    }
    return size;
  }

  /** What both have, of all that they have: 0 to 1. */
  double dice(Pieces other) {
    return Overlap.share(2.0 * common(other), sorted.length + other.sorted.length);
  }

  /** The share of these that the other one has, 0 to 1. */
  double foundIn(Pieces given) {
    return Overlap.share(common(given), sorted.length);
  }

  /** How many both have; each must be there once. */
  private int common(Pieces other) {
    int common = 0;
    int j = 0;
    for (long piece : sorted) {
      while (j < other.sorted.length && other.sorted[j] < piece) {
        j++;
      }
      common += j < other.sorted.length && other.sorted[j] == piece ? 1 : 0;
    }
    return common;
  }

  /** Of how often each piece occurs, 0 to 1. */
  double cosine(Pieces other) {
    return Overlap.share(product(other), Math.sqrt(product(this) * other.product(other)));
  }

  private double product(Pieces other) {
    double product = 0;
    int j = 0;
    for (int i = 0; i < sorted.length; ) {
      int end = runFrom(i);
      while (j < other.sorted.length && other.sorted[j] < sorted[i]) {
        j++;
      }
      int start = j;
      while (j < other.sorted.length && other.sorted[j] == sorted[i]) {
        j++;
      }
      product += (double) (end - i) * (j - start);
      i = end;
    }
    return product;
  }

  /** Where the same pieces from here end. */
  private int runFrom(int start) {
    int end = start;
    while (end < sorted.length && sorted[end] == sorted[start]) {
      end++;
    }
    return end;
  }
}
