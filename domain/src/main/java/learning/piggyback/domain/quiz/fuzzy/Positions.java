package learning.piggyback.domain.quiz.fuzzy;

import java.util.HashMap;
import java.util.Map;

/** At which places of a text each character stands, a bit for a place. */
final class Positions {

  /** Characters below this are found without looking them up. */
  private static final int NEAR = 128;

  private static final int BLOCK = 64;

  private final int blocks;

  /** Of each character one more than the row that its bits begin at; 0 for none. */
  private final int[] nearRows = new int[NEAR];

  private final Map<Integer, Integer> farRows = new HashMap<>();
  private final long[] bits;

  Positions(int[] text) {
    blocks = (text.length + BLOCK - 1) / BLOCK;
    bits = new long[blocks * distinct(text)];
    for (int i = 0; i < text.length; i++) {
      bits[row(text[i]) + i / BLOCK] |= 1L << (i % BLOCK);
    }
  }

  /** Gives each character its row. */
  private int distinct(int[] text) {
    int distinct = 0;
    for (int character : text) {
      if (row(character) < 0) {
        if (character < NEAR) {
          nearRows[character] = distinct * blocks + 1;
        } else {
          farRows.put(character, distinct * blocks);
        }
        distinct++;
      }
    }
    return distinct;
  }

  /** How many longs hold the places of one character. */
  int blocks() {
    return blocks;
  }

  /** What {@link #mask} finds a character by; negative when the text lacks it. */
  int row(int character) {
    return character < NEAR ? nearRows[character] - 1 : farRows.getOrDefault(character, -1);
  }

  long mask(int row, int block) {
    return bits[row + block];
  }
}
