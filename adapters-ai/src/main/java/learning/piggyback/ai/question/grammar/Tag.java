package learning.piggyback.ai.question.grammar;

import java.util.EnumSet;
import java.util.Set;

/** What a word does in its sentence. */
public enum Tag {
  NOUN,
  PLURAL,
  NAME,
  PRONOUN,
  OBJECT,
  SELF,
  POSS,
  GENITIVE,
  DET,
  ADJ,
  NUM,
  ADV,
  PAST,
  /** Third person singular. */
  PRESENT,
  /** Infinitive and plain present. */
  BASE,
  PARTICIPLE,
  ING,
  BE,
  HAVE,
  DO,
  MODAL,
  NOT,
  TO,
  PREP,
  SUB,
  AND,
  WH,
  THERE,
  COMMA,
  STOP,
  /** Direct speech, taken together as one word. */
  QUOTE,
  /** A sign or word that the rules do not follow. */
  OTHER;

  private static final Set<Tag> NOMINAL = EnumSet.of(NOUN, PLURAL, NAME);
  private static final Set<Tag> AUXILIARY = EnumSet.of(BE, HAVE, DO, MODAL);
  private static final Set<Tag> FINITE = EnumSet.of(PAST, PRESENT, BASE);

  public boolean nominal() {
    return NOMINAL.contains(this);
  }

  public boolean auxiliary() {
    return AUXILIARY.contains(this);
  }

  public boolean finite() {
    return FINITE.contains(this);
  }
}
