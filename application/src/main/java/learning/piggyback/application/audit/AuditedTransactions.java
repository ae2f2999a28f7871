package learning.piggyback.application.audit;

import java.time.Clock;
import java.util.function.Function;
import learning.piggyback.application.Transactions;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.Author;

/** Transactions in which what is done is noted with who does it. */
public final class AuditedTransactions {

  /** Takes down what is done within a transaction. */
  public interface Notes {

    /**
     * @param subject role and id of what it is done to, such as {@code child:123456}
     */
    void note(AuditAction action, String subject);
  }

  private final Transactions transactions;
  private final AuditLog log;
  private final Clock clock;

  public AuditedTransactions(Transactions transactions, AuditLog log, Clock clock) {
    this.transactions = transactions;
    this.log = log;
    this.clock = clock;
  }

  /** Runs the work in one transaction, to which the notes belong. */
  public <T> T inTransaction(Author author, Function<Notes, T> work) {
    return transactions.inTransaction(() -> work.apply(notes(author)));
  }

  private Notes notes(Author author) {
    return (action, subject) -> log.append(author.did(action, subject, clock.instant()));
  }
}
