package learning.piggyback.application.inmemory;

import learning.piggyback.application.Stores;
import learning.piggyback.application.account.inmemory.InMemoryChildren;
import learning.piggyback.application.account.inmemory.InMemoryCredentials;
import learning.piggyback.application.account.inmemory.InMemoryExperts;
import learning.piggyback.application.account.inmemory.InMemoryLoginFailures;
import learning.piggyback.application.account.inmemory.InMemoryParents;
import learning.piggyback.application.account.inmemory.InMemorySessions;
import learning.piggyback.application.audit.inmemory.InMemoryAuditLog;
import learning.piggyback.application.demo.inmemory.InMemoryMilestones;
import learning.piggyback.application.digest.inmemory.InMemoryDigestMails;
import learning.piggyback.application.digest.inmemory.InMemoryDigestWishes;
import learning.piggyback.application.job.inmemory.InMemoryJobs;
import learning.piggyback.application.privacy.inmemory.InMemoryChildRecords;
import learning.piggyback.application.privacy.inmemory.InMemoryErasureLedger;
import learning.piggyback.application.question.companion.inmemory.InMemoryVariantSets;
import learning.piggyback.application.question.cost.inmemory.InMemoryModelCalls;
import learning.piggyback.application.question.inmemory.InMemoryFinalQuestionSets;
import learning.piggyback.application.question.inmemory.InMemorySegmentDrafts;
import learning.piggyback.application.question.inmemory.InMemorySubmissions;
import learning.piggyback.application.quiz.inmemory.InMemoryAttempts;
import learning.piggyback.application.quiz.inmemory.InMemoryPracticeBook;
import learning.piggyback.application.quiz.inmemory.InMemoryQuizSessions;
import learning.piggyback.application.quiz.statement.inmemory.InMemoryDeliveries;
import learning.piggyback.application.quiz.statement.inmemory.InMemoryStatementOutbox;
import learning.piggyback.application.video.inmemory.InMemoryAssignments;
import learning.piggyback.application.video.inmemory.InMemoryTranscripts;
import learning.piggyback.application.video.inmemory.InMemoryUploads;
import learning.piggyback.application.video.inmemory.InMemoryVideoCatalog;
import learning.piggyback.application.video.inmemory.InMemoryVideos;

/** All stores in memory. */
public final class InMemoryStores {

  private InMemoryStores() {}

  public static Stores empty() {
    InMemoryDatabase database = new InMemoryDatabase();
    InMemoryChildren children = new InMemoryChildren(database);
    InMemoryAttempts attempts = new InMemoryAttempts(database);
    return new Stores(
        new InMemoryTransactions(database),
        new InMemoryExperts(database),
        new InMemoryParents(database),
        children,
        new InMemoryCredentials(database),
        new InMemorySessions(database),
        new InMemoryLoginFailures(database),
        new InMemoryAuditLog(database),
        new InMemoryVideos(database),
        new InMemoryVideoCatalog(database),
        new InMemoryAssignments(database),
        new InMemoryTranscripts(database),
        new InMemoryUploads(database),
        new InMemoryJobs(database),
        new InMemoryJobs(database),
        new InMemorySegmentDrafts(database),
        new InMemoryModelCalls(database),
        new InMemorySubmissions(database),
        new InMemoryFinalQuestionSets(database),
        new InMemoryVariantSets(database),
        attempts,
        new InMemoryPracticeBook(database),
        new InMemoryQuizSessions(database),
        new InMemoryStatementOutbox(database, Stores.OUTBOX_SIZE),
        new InMemoryStatementOutbox(database, Stores.OUTBOX_SIZE),
        new InMemoryDeliveries(database),
        new InMemoryChildRecords(database, children, attempts),
        new InMemoryErasureLedger(database),
        new InMemoryMilestones(database),
        new InMemoryDigestWishes(database),
        new InMemoryDigestMails(database));
  }
}
