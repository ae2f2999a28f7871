package learning.piggyback.application;

import java.util.Objects;
import learning.piggyback.application.account.AccountsInParallelContract;
import learning.piggyback.application.account.ChildrenContract;
import learning.piggyback.application.account.CredentialsContract;
import learning.piggyback.application.account.ExpertsContract;
import learning.piggyback.application.account.ParentsContract;
import learning.piggyback.application.account.login.LoginFailuresContract;
import learning.piggyback.application.account.session.SessionsContract;
import learning.piggyback.application.audit.AuditLogContract;
import learning.piggyback.application.demo.MilestonesContract;
import learning.piggyback.application.digest.DigestStoresContract;
import learning.piggyback.application.job.JobsContract;
import learning.piggyback.application.privacy.ChildRecordsContract;
import learning.piggyback.application.privacy.ErasureLedgerContract;
import learning.piggyback.application.question.FinalQuestionSetsContract;
import learning.piggyback.application.question.SegmentDraftsContract;
import learning.piggyback.application.question.SubmissionsContract;
import learning.piggyback.application.question.companion.VariantSetsContract;
import learning.piggyback.application.question.cost.ModelCallsContract;
import learning.piggyback.application.quiz.AttemptsContract;
import learning.piggyback.application.quiz.PracticeBookContract;
import learning.piggyback.application.quiz.QuizSessionsContract;
import learning.piggyback.application.quiz.statement.StatementOutboxContract;
import learning.piggyback.application.video.AssignmentsContract;
import learning.piggyback.application.video.TranscriptsContract;
import learning.piggyback.application.video.UploadsContract;
import learning.piggyback.application.video.VideoCatalogContract;
import learning.piggyback.application.video.VideosContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The contracts of all stores, run on one kind of database. */
public abstract class AllStoreContracts {

  private @Nullable Stores stores;

  /** Stores of an empty database, before each test. */
  protected abstract Stores emptyStores();

  @BeforeEach
  void begin() {
    stores = emptyStores();
  }

  private Stores current() {
    return Objects.requireNonNull(stores);
  }

  @Nested
  class OfTransactions implements TransactionsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfExperts implements ExpertsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfParents implements ParentsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfChildren implements ChildrenContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfAccountsInParallel implements AccountsInParallelContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfCredentials implements CredentialsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfSessions implements SessionsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfLoginFailures implements LoginFailuresContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfAuditLog implements AuditLogContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfVideos implements VideosContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfVideoCatalog implements VideoCatalogContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfAssignments implements AssignmentsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfTranscripts implements TranscriptsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfUploads implements UploadsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfJobs implements JobsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfSegmentDrafts implements SegmentDraftsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfModelCalls implements ModelCallsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfSubmissions implements SubmissionsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfFinalQuestionSets implements FinalQuestionSetsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfVariantSets implements VariantSetsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfAttempts implements AttemptsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfPracticeBook implements PracticeBookContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfQuizSessions implements QuizSessionsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfStatements implements StatementOutboxContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfChildRecords implements ChildRecordsContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfErasureLedger implements ErasureLedgerContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfMilestones implements MilestonesContract {
    @Override
    public Stores testee() {
      return current();
    }
  }

  @Nested
  class OfDigests implements DigestStoresContract {
    @Override
    public Stores testee() {
      return current();
    }
  }
}
