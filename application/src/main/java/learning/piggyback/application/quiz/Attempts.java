package learning.piggyback.application.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.AttemptTotals;

/** The children's attempts. */
public interface Attempts {

  Optional<Attempt> find(ChildId child, String session);

  /**
   * Adds the attempt (version 0) or replaces it, and answers it with its new version. {@code
   * CONFLICT stale_version} when it was changed since it was loaded, or exists already.
   */
  Attempt save(Attempt attempt);

  /** All attempts of a child with their replies, oldest first. */
  List<Attempt> of(ChildId child);

  /**
   * The newest attempts of a child with their replies, newest first. Costs the same however many
   * older ones there are.
   *
   * @param most how many at the most
   */
  List<Attempt> latest(ChildId child, AttemptScope scope, int most);

  /**
   * The attempts that a child began in a span of time, with their replies, oldest first. Costs the
   * same however many others there are.
   *
   * @param from belongs to it
   * @param to does not
   * @param most how many at the most; the latest then
   */
  List<Attempt> between(ChildId child, Instant from, Instant to, int most);

  /**
   * The attempts of a child that have replies, newest first.
   *
   * @param skip how many of the newest are left out
   * @param most how many at the most
   */
  List<Attempt> answered(ChildId child, AttemptScope scope, int skip, int most);

  /** What a child's attempts add up to. Costs the same however many there are. */
  AttemptTotals totals(ChildId child, AttemptScope scope);
}
