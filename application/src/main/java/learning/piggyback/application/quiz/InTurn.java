package learning.piggyback.application.quiz;

import java.util.function.Supplier;
import learning.piggyback.application.Transactions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;

/** Of two saves at once the later one starts again from what the earlier one left. */
final class InTurn {

  private static final int MOST_TRIES = 20;

  private InTurn() {}

  static <T> T run(Transactions transactions, Supplier<T> work) {
    for (int tries = 1; ; tries++) {
      try {
        return transactions.inTransaction(work);
      } catch (DomainProblem problem) {
        if (problem.kind() != ProblemKind.CONFLICT || tries >= MOST_TRIES) {
          throw problem;
        }
      }
    }
  }
}
