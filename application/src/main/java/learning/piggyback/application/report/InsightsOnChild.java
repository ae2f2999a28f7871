package learning.piggyback.application.report;

import java.time.Clock;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.PracticeBook;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.report.Insights;

/** What adults are told about a child's effort and answers over some weeks. */
public final class InsightsOnChild {

  private final PracticeBook practice;
  private final ChildAccess access;
  private final Clock clock;

  public InsightsOnChild(PracticeBook practice, ChildAccess access, Clock clock) {
    this.practice = practice;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @param weeks how many, this one included; 1 to {@link Insights#MOST_WEEKS}
   * @throws DomainProblem {@code INVALID invalid_weeks}, and what {@link ChildAccess#readable}
   *     throws
   */
  public Insights insights(Caller caller, ChildId id, AttemptScope scope, int weeks) {
    if (weeks < 1 || weeks > Insights.MOST_WEEKS) {
      throw DomainProblem.invalid(
          "invalid_weeks", "weeks is between 1 and " + Insights.MOST_WEEKS + ".");
    }
    Child child = access.readable(caller, id);
    Week now = Week.of(clock.instant());
    Week from = now.plus(1L - weeks);
    return Insights.of(child, scope, from, now, practice.of(id, from));
  }
}
