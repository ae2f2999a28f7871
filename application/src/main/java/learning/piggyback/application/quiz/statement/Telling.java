package learning.piggyback.application.quiz.statement;

import java.util.List;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.statement.Deed;

/** Keeps what is to be told of a quiz, within the transaction in which it happens. */
public interface Telling {

  /** Tells nobody. */
  Telling NONE =
      new Telling() {
        @Override
        public void begun(ChildSession session) {}

        @Override
        public void went(ChildSession before, ChildSession after, List<Deed> deeds) {}

        @Override
        public void saved(List<Deed.Answered> replies, Attempt attempt) {}
      };

  /** A session was begun. */
  void begun(ChildSession session);

  /**
   * A session went on.
   *
   * @param deeds what happened in between, in order
   */
  void went(ChildSession before, ChildSession after, List<Deed> deeds);

  /** A player that counts for itself has saved these replies, which are new. */
  void saved(List<Deed.Answered> replies, Attempt attempt);
}
