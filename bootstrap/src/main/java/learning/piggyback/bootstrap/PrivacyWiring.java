package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.privacy.ChildPseudonyms;
import learning.piggyback.application.privacy.ChildRecords;
import learning.piggyback.application.privacy.DeletedData;
import learning.piggyback.application.privacy.EraseChild;
import learning.piggyback.application.privacy.ErasureBook;
import learning.piggyback.application.privacy.ErasureJournal;
import learning.piggyback.application.privacy.ErasureLedger;
import learning.piggyback.application.privacy.ExportChild;
import learning.piggyback.application.privacy.ForgetErased;
import learning.piggyback.application.privacy.ReplayErasures;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.quiz.QuizSessions;
import learning.piggyback.application.quiz.statement.StatementOutbox;

/** The use cases of export and erasure. */
@Factory
final class PrivacyWiring {

  @Singleton
  ExportChild exportChild(
      ChildAccess access,
      ChildRecords records,
      Attempts attempts,
      QuizSessions sessions,
      StatementOutbox outbox,
      AuditLog audit,
      Clock clock) {
    return new ExportChild(access, records, attempts, sessions, outbox, audit, clock);
  }

  @Singleton
  ErasureBook erasureBook(
      ErasureLedger ledger, ErasureJournal journal, ChildPseudonyms pseudonyms) {
    return new ErasureBook(ledger, journal, pseudonyms);
  }

  @Singleton
  EraseChild eraseChild(
      ChildAccess access,
      ChildRecords records,
      ErasureBook book,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    return new EraseChild(access, records, book, audit, transactions, clock);
  }

  @Singleton
  ForgetErased forgetErased(ErasureLedger ledger, DeletedData deletedData) {
    return new ForgetErased(ledger, deletedData);
  }

  @Singleton
  ReplayErasures replayErasures(
      Children children,
      ChildRecords records,
      ErasureLedger ledger,
      ErasureJournal journal,
      ChildPseudonyms pseudonyms,
      Transactions transactions) {
    return new ReplayErasures(children, records, ledger, journal, pseudonyms, transactions);
  }
}
