package learning.piggyback.domain.quiz.fuzzy;

import java.util.Arrays;

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
    Positions positions = new Positions(pattern);
    long[] state = new long[positions.blocks()];
    Arrays.fill(state, -1L);
    for (int i = 0; i < text.length; i++) {
      lengths[i + 1] = lengths[i] + advance(state, positions, text[i]);
    }
    return lengths;
  }

  /** Adds one character of the text to the state; answers by how much the LCS has grown. */
  private static int advance(long[] state, Positions positions, int character) {
    int row = positions.row(character);
    if (row < 0) {
      return 0;
    }
    long carry = 0;
    int grown = 0;
    for (int block = 0; block < state.length; block++) {
      long value = state[block];
      long mask = positions.mask(row, block);
      long partial = value + (value & mask);
      long sum = partial + carry;
      boolean overflow =
          Long.compareUnsigned(partial, value) < 0 || Long.compareUnsigned(sum, partial) < 0;
      carry = overflow ? 1 : 0;
      state[block] = sum | (value & ~mask);
      grown += Long.bitCount(value) - Long.bitCount(state[block]);
    }
    return grown;
  }
}
