package learning.piggyback.application.quiz.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryTransactions;
import learning.piggyback.application.quiz.AnswerJudge;
import learning.piggyback.domain.quiz.AnswerStatus;

/** A judge that always says the same, remembers what it was asked, and refuses transactions. */
public final class InMemoryAnswerJudge implements AnswerJudge {

  private final InMemoryTransactions transactions;
  private final List<Borderline> asked = new ArrayList<>();
  private Optional<AnswerStatus> judgement = Optional.empty();

  public InMemoryAnswerJudge(InMemoryTransactions transactions) {
    this.transactions = transactions;
  }

  /** From now on; empty for a judge that does not answer. */
  public void says(Optional<AnswerStatus> judgement) {
    this.judgement = judgement;
  }

  public List<Borderline> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Optional<String> provider() {
    return Optional.of("memory");
  }

  @Override
  public Optional<AnswerStatus> judge(Borderline borderline) {
    if (transactions.active()) {
      throw new IllegalStateException("a judge is asked within a transaction");
    }
    asked.add(borderline);
    return judgement;
  }
}
