package learning.piggyback.domain.question.companion;

/** What a variant is checked for. */
public enum VariantCheck {
  /** It asks what the question asks: the same words that carry meaning, and no others. */
  SAME_WORDS,
  /** It does not say more of the answer than the question does. */
  NOT_GIVEN_AWAY,
  /** It sounds like the companion. */
  VOICE,
  /** Not more words than the companion says at a time. */
  LENGTH,
  /** It asks one thing. */
  SINGLE,
  /** Nothing that no child should hear. */
  SAFE,
  /** The question was changed after it was put in these words. */
  UP_TO_DATE
}
