package learning.piggyback.web;

/** How much of anything a request may hold; far more than any page of ours sends. */
public final class Limits {

  /** Characters of a text. */
  public static final int TEXT = 2_000;

  /** Further answers that count as right. */
  public static final int ACCEPTED_ANSWERS = 50;

  /** Replies of one attempt. */
  public static final int REPLIES = 500;

  /** Questions, retries or pauses of one attempt. */
  public static final int COUNT = 10_000;

  private Limits() {}
}
