package learning.piggyback.application;

import learning.piggyback.application.account.Children;
import learning.piggyback.application.account.Credentials;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.account.Parents;
import learning.piggyback.application.account.login.LoginFailures;
import learning.piggyback.application.account.session.Sessions;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.demo.Milestones;
import learning.piggyback.application.digest.DigestMails;
import learning.piggyback.application.digest.DigestWishes;
import learning.piggyback.application.job.JobHistory;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.privacy.ChildRecords;
import learning.piggyback.application.privacy.ErasureLedger;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.SegmentDrafts;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.question.VariantSets;
import learning.piggyback.application.question.cost.ModelCalls;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.quiz.PracticeBook;
import learning.piggyback.application.quiz.QuizSessions;
import learning.piggyback.application.quiz.statement.Deliveries;
import learning.piggyback.application.quiz.statement.RefusedStatements;
import learning.piggyback.application.quiz.statement.StatementOutbox;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.Uploads;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.application.video.Videos;

/** All stores of one database. */
public record Stores(
    Transactions transactions,
    Experts experts,
    Parents parents,
    Children children,
    Credentials credentials,
    Sessions sessions,
    LoginFailures loginFailures,
    AuditLog audit,
    Videos videos,
    VideoCatalog videoCatalog,
    Assignments assignments,
    Transcripts transcripts,
    Uploads uploads,
    Jobs jobs,
    JobHistory jobHistory,
    SegmentDrafts segmentDrafts,
    ModelCalls modelCalls,
    Submissions submissions,
    FinalQuestionSets finalQuestionSets,
    VariantSets variantSets,
    Attempts attempts,
    PracticeBook practice,
    QuizSessions quizSessions,
    StatementOutbox outbox,
    RefusedStatements refused,
    Deliveries deliveries,
    ChildRecords childRecords,
    ErasureLedger erasures,
    Milestones milestones,
    DigestWishes digestWishes,
    DigestMails digestMails) {

  /** How many statements the outbox takes. */
  public static final int OUTBOX_SIZE = 20;
}
