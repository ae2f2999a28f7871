package learning.piggyback.domain.question;

/** What a proposed question is checked for before an adult sees it. */
public enum Check {
  /** The transcript holds the answer, or the question says that it is about the picture. */
  SUPPORTED,
  /** No earlier question of the video asks the same. */
  DISTINCT,
  /** It asks one thing. */
  SINGLE,
  /** Not more words than children of the age take in. */
  LENGTH,
  /** Not harder to read than for the age. */
  READING_GRADE,
  /** The question does not hold its answer. */
  NOT_GIVEN_AWAY
}
