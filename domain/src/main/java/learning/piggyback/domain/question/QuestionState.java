package learning.piggyback.domain.question;

/** How far a question has come. A child is asked approved ones only. */
public enum QuestionState {
  /** Some check found something, or nobody checked it. */
  DRAFT,
  /** All checks passed; no adult has decided yet. */
  CHECKED,
  /** An adult wants children to be asked it. */
  APPROVED,
  /** It was taken out of use; answers that were given to it stay. */
  RETIRED
}
