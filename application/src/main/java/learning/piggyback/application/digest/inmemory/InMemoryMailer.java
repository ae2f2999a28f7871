package learning.piggyback.application.digest.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.digest.MailFailed;
import learning.piggyback.application.digest.Mailer;
import learning.piggyback.application.inmemory.InMemoryTransactions;

/** Keeps mails; fails on demand. */
public final class InMemoryMailer implements Mailer {

  private final InMemoryTransactions transactions;
  private final List<Mail> sent = new ArrayList<>();
  private Optional<MailFailed> failure = Optional.empty();

  public InMemoryMailer(InMemoryTransactions transactions) {
    this.transactions = transactions;
  }

  /** From now on; empty for none. */
  public synchronized void failWith(Optional<MailFailed> next) {
    failure = next;
  }

  public synchronized List<Mail> sent() {
    return List.copyOf(sent);
  }

  @Override
  public synchronized void send(Mail mail) {
    if (transactions.active()) {
      throw new IllegalStateException("A mail sent within a transaction");
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    sent.add(mail);
  }
}
