package learning.piggyback.persistence;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import learning.piggyback.application.Stores;
import learning.piggyback.application.Transactions;
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

/** A fresh database with the module's beans upon it. */
public final class TestDatabase implements AutoCloseable {

  private static final List<String> TABLES =
      List.of(
          "scheduled_tasks",
          "job_wakeups",
          "milestones",
          "erasures",
          "login_failures",
          "sessions",
          "access_codes",
          "passwords",
          "segment_drafts",
          "model_calls",
          "jobs",
          "uploads",
          "videos",
          "children",
          "parents",
          "experts");

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** One server for all tests, stopped with the JVM. */
  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final ApplicationContext context;

  private TestDatabase(String url, String user, List<String> migrations) {
    context =
        ApplicationContext.run(
            Map.of(
                "datasources.default.url",
                url,
                "datasources.default.username",
                user,
                "datasources.default.password",
                "",
                "flyway.datasources.default.enabled",
                "true",
                Migrations.PROPERTY,
                migrations,
                "piggyback.xapi.outbox-size",
                Stores.OUTBOX_SIZE));
  }

  public static TestDatabase h2() {
    return new TestDatabase(
        "jdbc:h2:mem:test"
            + NUMBERS.incrementAndGet()
            + EmbeddedDatabase.DIALECT
            + ";DB_CLOSE_DELAY=-1",
        "piggyback",
        Migrations.OF_H2);
  }

  public static TestDatabase postgres() {
    String name = "test" + NUMBERS.incrementAndGet();
    try (Connection connection = Postgres.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new TestDatabase(
        Postgres.SERVER.getJdbcUrl("postgres", name), "postgres", Migrations.OF_POSTGRESQL);
  }

  public ApplicationContext beans() {
    return context;
  }

  /** The data source without the framework's transactions. */
  public DataSource dataSource() {
    return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
  }

  public Stores emptyStores() {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        statement.execute("delete from " + table);
      }
      statement.execute("truncate table audit_log");
      statement.execute(
          "update statement_delivery set failures = 0, not_before = null, problem = null,"
              + " last_sent_at = null, dropped = 0");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Stores(
        context.getBean(Transactions.class),
        context.getBean(Experts.class),
        context.getBean(Parents.class),
        context.getBean(Children.class),
        context.getBean(Credentials.class),
        context.getBean(Sessions.class),
        context.getBean(LoginFailures.class),
        context.getBean(AuditLog.class),
        context.getBean(Videos.class),
        context.getBean(VideoCatalog.class),
        context.getBean(Assignments.class),
        context.getBean(Transcripts.class),
        context.getBean(Uploads.class),
        context.getBean(Jobs.class),
        context.getBean(JobHistory.class),
        context.getBean(SegmentDrafts.class),
        context.getBean(ModelCalls.class),
        context.getBean(Submissions.class),
        context.getBean(FinalQuestionSets.class),
        context.getBean(VariantSets.class),
        context.getBean(Attempts.class),
        context.getBean(PracticeBook.class),
        context.getBean(QuizSessions.class),
        context.getBean(StatementOutbox.class),
        context.getBean(RefusedStatements.class),
        context.getBean(Deliveries.class),
        context.getBean(ChildRecords.class),
        context.getBean(ErasureLedger.class),
        context.getBean(Milestones.class),
        context.getBean(DigestWishes.class),
        context.getBean(DigestMails.class));
  }

  public int count(String table) {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from " + table)) {
      found.next();
      return found.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
