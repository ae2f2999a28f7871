package learning.piggyback.web;

import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.grading.AnswerGrader;

/** How much of anything a request may hold; far more than any page of ours sends. */
public final class Limits {

  /** Characters of a text. */
  public static final int TEXT = AnswerGrader.MAX_ANSWER_LENGTH;

  /** Further answers that count as right. */
  public static final int ACCEPTED_ANSWERS = 50;

  /** The kinds of questions, some of them named twice. */
  public static final int QUESTION_TYPES = 20;

  /** Wordings of questions that are not wanted. */
  public static final int AVOIDED = 200;

  /** Checks that a question did not pass. */
  public static final int FINDINGS = 50;

  /** Segments of a video that are reviewed. */
  public static final int SEGMENTS = FinalQuestions.MOST_SEGMENTS;

  /** Questions of one of them. */
  public static final int QUESTIONS = FinalQuestions.MOST_IN_SEGMENT;

  /** Questions of all of them. */
  public static final int REVIEWED_QUESTIONS = 20_000;

  /** Replies of one attempt. */
  public static final int REPLIES = 500;

  /** Questions, retries or pauses of one attempt. */
  public static final int COUNT = Tally.MOST;

  /** Parts of a video that were played since a player last told. */
  public static final int STRETCHES = 500;

  /** Characters of what a player names an answer. */
  public static final int NAME = 200;

  /** A week, in seconds of a video. */
  public static final String SECONDS = "604800";

  private Limits() {}
}
