package learning.piggyback.domain.quiz.fuzzy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Length of the longest common subsequence (LCS), 64 cells at a time.
 *
 * <p>Source: H. Hyyrö, "Bit-parallel LCS-length computation revisited" (AWOCA 2004), {@code V' = (V
 * + (V & M)) | (V & ~M)}, carried over 64-bit blocks. A zero bit in V is a step of the LCS.
 */
final class CommonSubsequence {

  private CommonSubsequence() {}

  /**
   * LCS lengths of {@code pattern} with every prefix of {@code text}: element i belongs to the
   * first i characters, so the last element is the LCS of the two whole texts.
   */
  static int[] prefixLengths(int[] pattern, int[] text) {
    int[] lengths = new int[text.length + 1];
    Map<Integer, long[]> masks = positions(pattern);
    long[] state = new long[blocks(pattern)];
    Arrays.fill(state, -1L);
    for (int i = 0; i < text.length; i++) {
      long[] mask = masks.get(text[i]);
      lengths[i + 1] = lengths[i] + (mask == null ? 0 : advance(state, mask));
    }
    return lengths;
  }

  /** Adds one character of the text to the state; answers by how much the LCS has grown. */
  private static int advance(long[] state, long[] mask) {
    long carry = 0;
    int onesBefore = 0;
    int onesAfter = 0;
    for (int block = 0; block < state.length; block++) {
      long value = state[block];
      long matching = value & mask[block];
      long partial = value + matching;
      long sum = partial + carry;
      boolean overflow =
          Long.compareUnsigned(partial, value) < 0 || Long.compareUnsigned(sum, partial) < 0;
      carry = overflow ? 1 : 0;
      state[block] = sum | (value & ~mask[block]);
      onesBefore += Long.bitCount(value);
      onesAfter += Long.bitCount(state[block]);
    }
    return onesBefore - onesAfter;
  }

  private static Map<Integer, long[]> positions(int[] pattern) {
    Map<Integer, long[]> masks = new HashMap<>();
    int blocks = blocks(pattern);
    for (int i = 0; i < pattern.length; i++) {
      masks.computeIfAbsent(pattern[i], character -> new long[blocks])[i / 64] |= 1L << (i % 64);
    }
    return masks;
  }

  private static int blocks(int[] pattern) {
    return (pattern.length + 63) / 64;
  }
}
