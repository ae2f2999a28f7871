package learning.piggyback.domain.quiz.fuzzy;

import java.util.Arrays;

/**
 * The longest common subsequence (LCS) of a needle with every window of its length in a text, all
 * windows at once in O(n·m), where one LCS per window would take O(n·m²).
 *
 * <p>Source: A. Tiskin, "Semi-local string comparison: algorithmic techniques and applications"
 * (2007), iterative combing of seaweeds. A strand enters at the left of each needle row and at the
 * top of each text column; in a cell two strands cross once at most and never where the characters
 * match. Then {@code LCS(needle, text[i, j)) = (j - i) - |strands that enter at or behind column i
 * and leave before column j|}.
 */
final class SlidingSubsequence {

  private SlidingSubsequence() {}

  /** The longest LCS over all windows; the needle must be shorter than the text. */
  static int bestWindow(int[] needle, int[] text) {
    int width = needle.length;
    int[] entryOfExit = comb(needle, text);
    int[] exitOfEntry = new int[text.length];
    Arrays.fill(exitOfEntry, Integer.MAX_VALUE);
    int inside = 0;
    for (int exit = 0; exit < text.length; exit++) {
      int entry = entryOfExit[exit] - width;
      if (entry >= 0) {
        exitOfEntry[entry] = exit;
        inside += exit < width ? 1 : 0;
      }
    }
    int best = width - inside;
    for (int start = 1; start + width <= text.length; start++) {
      int newExit = start + width - 1;
      inside -= exitOfEntry[start - 1] < newExit ? 1 : 0;
      inside += entryOfExit[newExit] - width >= start ? 1 : 0;
      best = Math.max(best, width - inside);
    }
    return best;
  }

  /** For each column the strand that leaves at its bottom: row strands first, then columns. */
  private static int[] comb(int[] needle, int[] text) {
    int rows = needle.length;
    int columns = text.length;
    int[] upward = new int[rows];
    int[] fromLeft = new int[rows];
    int[] fromTop = new int[columns];
    for (int i = 0; i < rows; i++) {
      upward[i] = needle[rows - 1 - i];
      fromLeft[i] = i;
    }
    for (int j = 0; j < columns; j++) {
      fromTop[j] = rows + j;
    }
    for (int diagonal = 0; diagonal < rows + columns - 1; diagonal++) {
      int row = Math.max(0, rows - 1 - diagonal);
      int column = Math.max(0, diagonal - rows + 1);
      int cells = Math.min(rows - row, columns - column);
      combDiagonal(upward, text, fromLeft, fromTop, row, column, cells);
    }
    return fromTop;
  }

  /** The cells of one anti-diagonal do not depend on each other: no branches, so it vectorises. */
  private static void combDiagonal(
      int[] upward, int[] text, int[] fromLeft, int[] fromTop, int row, int column, int cells) {
    for (int k = 0; k < cells; k++) {
      int left = fromLeft[row + k];
      int top = fromTop[column + k];
      int difference = upward[row + k] ^ text[column + k];
      int differs = (difference | -difference) >> 31;
      fromLeft[row + k] = (Math.min(left, top) & differs) | (top & ~differs);
      fromTop[column + k] = (Math.max(left, top) & differs) | (left & ~differs);
    }
  }
}
