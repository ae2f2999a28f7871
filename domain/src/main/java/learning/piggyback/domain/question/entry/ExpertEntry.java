package learning.piggyback.domain.question.entry;

import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;

/** What an adult entered about a part of a video. */
public sealed interface ExpertEntry {

  EntryTimes times();

  /** A question of the adult's own, with words in both parts. */
  record Own(EntryTimes times, QuestionType type, Wording text) implements ExpertEntry {}

  /**
   * Nothing shall be asked here.
   *
   * @param reason blank when none was given
   */
  record Skip(EntryTimes times, String reason) implements ExpertEntry {}
}
