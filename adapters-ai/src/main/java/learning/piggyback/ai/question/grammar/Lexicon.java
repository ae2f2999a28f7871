package learning.piggyback.ai.question.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known about the words of a language. All words in small letters. */
public interface Lexicon {

  /** What a word can be; empty when it is not known. */
  Set<Tag> tags(String word);

  /** What each word of a sentence is likely to be there; empty where that is not told. */
  List<Set<Tag>> likely(List<String> sentence);

  /** What a word of unknown meaning may be, judged by its ending. */
  Set<Tag> guess(String word);

  /** The base form of any form of a verb. */
  Optional<String> base(String verbForm);

  /** The singular of a plural noun. */
  Optional<String> singular(String plural);

  /** A name before what belongs to it: "Nora's", "the girls'". */
  String owning(String name, boolean several);

  /** The word before what has been told of: "the". */
  String definite();

  /** Whether a word is on a named list: "people", "places.place", "feelings". */
  boolean on(String list, String word);

  /** The words of a list's line that holds the word, itself included; empty when none does. */
  Set<String> kin(String list, String word);

  /** Expressions of several words that count as one, each as its words joined by "_". */
  Set<String> expressions();
}
