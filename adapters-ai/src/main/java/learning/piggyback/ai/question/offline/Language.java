package learning.piggyback.ai.question.offline;

import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Lexicon;
import learning.piggyback.ai.question.grammar.Story;
import learning.piggyback.domain.video.Cue;

/**
 * A language in which questions can be asked. All text comes without a capital at its start and
 * without a final mark, unless it says otherwise.
 */
public interface Language {

  Lexicon lexicon();

  /** Whether a text is in this language. */
  boolean speaks(List<Cue> cues);

  /**
   * Reads a transcript.
   *
   * @param firstCurrent index of the first cue that is to be asked about
   */
  Story read(List<Cue> cues, int firstCurrent);

  /** "who found the hat": a clause that asks for its subject. */
  Optional<String> askWho(Clause clause, String rest);

  /** "where did Nora hide the hat": a clause behind a question word. */
  Optional<String> ask(Asking word, Clause clause, String subject, String rest);

  /** "Nora hid the hat": a clause as it was said, with its subject named. */
  String tell(Clause clause, String subject, String rest);

  /** "Nora hides the hat": the same as if it were still to come; empty where that is not clear. */
  Optional<String> tellPresent(Clause clause, String subject, String rest);

  /** "hiding the hat"; empty for auxiliaries. */
  Optional<String> gerund(Clause clause, String rest);

  /** "hid the hat": the clause without its subject. */
  String predicate(Clause clause, String rest);

  /** "hide the hat", "hiding the hat", …: the same thing done, as a child may say it. */
  List<String> predicateVariants(Clause clause, String rest);

  /** "he" for m, "she" for f; empty where the sex is not known. */
  Optional<String> pronoun(char sex);

  /**
   * "she saw": a verb's base form told of somebody, in the past; empty where no word stands for
   * her.
   */
  Optional<String> past(String verb, Referent who);

  /** "her", before what belongs to somebody; empty where the word is not known. */
  Optional<String> owner(Referent who);

  /** "because it was late": a statement as a reason. */
  String because(String statement);

  /** "to do", behind a verb that means or asks for something. */
  String toDo();

  /**
   * A question that a frame of the language makes of its parts: with the clause that gives the
   * tense.
   */
  String framed(Frame frame, Clause clause, String... parts);

  /** An answer in other words: without article, without "because". */
  List<String> variants(String answer);

  /** The words of a text that carry meaning, in small letters. */
  List<String> contentWords(String text);

  /** Words that ask. */
  enum Asking {
    WHAT,
    WHO,
    WHERE,
    WHEN,
    WHY
  }

  /** Questions that are made of whole parts. */
  enum Frame {
    /** How did (subject) feel? */
    FEEL,
    /** How did (subject) feel when (clause)? */
    FEEL_WHEN,
    /** What did (subject) do when (clause)? */
    DO_WHEN,
    /** What did (subject) do after (gerund)? */
    DO_AFTER,
    /** What did (subject) do (time)? */
    DO_AT,
    /** What do you think (subject) will do after (gerund)? */
    WILL_DO_AFTER,
    /** What was (subject) doing (rest)? */
    DOING,
    /** What happened when (clause)? */
    HAPPENED_WHEN,
    /** What happened after (clause)? */
    HAPPENED_AFTER,
    /** What happened because (clause)? */
    HAPPENED_BECAUSE,
    /** What do you think (subject) will do next? */
    WILL_DO_NEXT,
    /** What do you think will happen after (clause in the present)? */
    WILL_HAPPEN_AFTER,
    /** Who said (speech)? */
    SAID
  }
}
