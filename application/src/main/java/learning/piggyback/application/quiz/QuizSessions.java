package learning.piggyback.application.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.session.ChildSession;

/** The sessions that children watch in. They go with the child. */
public interface QuizSessions {

  Optional<ChildSession> find(ChildId child, String id);

  /** The names of a child's sessions, oldest first. */
  List<String> names(ChildId child);

  /** As {@link #find}, within a transaction, until whose end nobody else can change it. */
  Optional<ChildSession> lock(ChildId child, String id);

  /**
   * Adds a session; false, and nothing done, when the child has one of that id. {@code NOT_FOUND
   * child_not_found} when there is no such child.
   */
  boolean add(ChildSession session);

  /**
   * Sessions that are not over and of which nothing was heard since then, idle for longest first.
   */
  List<ChildSession> idle(Instant since, int most);

  /** Replaces one that was locked in this transaction. */
  void save(ChildSession session);
}
