package learning.piggyback.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGenerator;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.World;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.application.account.NewParents;
import learning.piggyback.application.account.ParentAccess;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.login.ChooseAccessCode;
import learning.piggyback.application.account.login.LogIn;
import learning.piggyback.application.account.session.CurrentCaller;
import learning.piggyback.application.account.session.LogOut;
import learning.piggyback.application.account.session.LogOutEverywhere;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.demo.SampleLesson;
import learning.piggyback.application.job.AwaitJob;
import learning.piggyback.application.job.CancelJob;
import learning.piggyback.application.job.JobHistory;
import learning.piggyback.application.job.JobLimits;
import learning.piggyback.application.job.JobQueue;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.job.RetryJob;
import learning.piggyback.application.job.RunJob;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.privacy.EraseChild;
import learning.piggyback.application.privacy.ExportChild;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.FinaliseQuestions;
import learning.piggyback.application.question.GenerateQuestions;
import learning.piggyback.application.question.PlanGeneration;
import learning.piggyback.application.question.QuestionWriters;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.RewriteQuestion;
import learning.piggyback.application.question.RunNews;
import learning.piggyback.application.question.SegmentDrafts;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.question.SubmitQuestions;
import learning.piggyback.application.question.SurveyFrames;
import learning.piggyback.application.question.companion.ComposeVariants;
import learning.piggyback.application.question.companion.RephraseQuestions;
import learning.piggyback.application.question.companion.SaveVariants;
import learning.piggyback.application.question.companion.VariantBook;
import learning.piggyback.application.question.companion.VariantWriters;
import learning.piggyback.application.question.companion.inmemory.InMemoryVariantWriter;
import learning.piggyback.application.question.cost.Budget;
import learning.piggyback.application.question.cost.MeteredCalls;
import learning.piggyback.application.question.cost.ModelCalls;
import learning.piggyback.application.question.review.EnterQuestion;
import learning.piggyback.application.question.review.RestoreVersion;
import learning.piggyback.application.question.review.UpdateQuestions;
import learning.piggyback.application.quiz.AnswerJudge;
import learning.piggyback.application.report.ReportOnChild;
import learning.piggyback.application.video.AssignVideos;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.application.video.IngestUpload;
import learning.piggyback.application.video.LabelVideo;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.MediaTools;
import learning.piggyback.application.video.ReceiveUpload;
import learning.piggyback.application.video.RemoveVideo;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.UploadLimits;
import learning.piggyback.application.video.Uploads;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.application.video.Videos;
import learning.piggyback.application.video.inmemory.InMemoryUploadFiles;
import learning.piggyback.application.video.inmemory.InMemoryVideoCatalog;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.question.check.QuestionChecks;

/** The web adapter on the in-memory world: jobs run at once, on threads of their own. */
@Factory
final class InMemoryServer {

  static final String ADMIN_PASSWORD = "open-sesame";

  @Singleton
  World world() {
    World world = new World();
    world.prepareAdmin.prepare(Optional.of(ADMIN_PASSWORD));
    return world;
  }

  @Singleton
  Transactions transactions(World world) {
    return world.transactions;
  }

  @Singleton
  MediaTools mediaTools() {
    return List::of;
  }

  @Singleton
  Clock clock(World world) {
    return world.clock;
  }

  @Singleton
  RandomGenerator random(World world) {
    return world.random;
  }

  @Singleton
  AuditLog audit(World world) {
    return world.audit;
  }

  @Singleton
  LogIn logIn(World world) {
    return world.logIn;
  }

  @Singleton
  LogOut logOut(World world) {
    return new LogOut(world.sessions);
  }

  @Singleton
  CurrentCaller currentCaller(World world) {
    return world.currentCaller;
  }

  @Singleton
  AccountDirectory directory(World world) {
    return new AccountDirectory(world.experts, world.parents);
  }

  @Singleton
  ChildAccess childAccess(World world) {
    return world.childAccess;
  }

  @Singleton
  ChildProfiles childProfiles(World world) {
    return world.childProfiles;
  }

  @Singleton
  ExpertAccounts expertAccounts(World world) {
    return world.expertAccounts;
  }

  @Singleton
  ParentAccounts parentAccounts(World world) {
    return world.parentAccounts;
  }

  @Singleton
  ParentAccess parentAccess(World world) {
    return world.parentAccess;
  }

  @Singleton
  ChooseAccessCode chooseAccessCode(World world) {
    return world.chooseAccessCode;
  }

  @Singleton
  NewParents newParents(World world) {
    return world.newParents;
  }

  @Singleton
  LogOutEverywhere logOutEverywhere(World world) {
    return new LogOutEverywhere(world.sessions, world.audited);
  }

  @Singleton
  AccessCodes accessCodes(World world) {
    return world.codes;
  }

  @Singleton
  Videos videos(World world) {
    return world.videos;
  }

  @Singleton
  VideoCatalog catalog(World world) {
    return new InMemoryVideoCatalog(world.database);
  }

  @Singleton
  Assignments assignments(World world) {
    return world.assignments;
  }

  @Singleton
  AssignVideos assignVideos(World world) {
    return world.assignVideos;
  }

  @Singleton
  VideoAccess videoAccess(World world) {
    return world.videoAccess;
  }

  @Singleton
  MediaStore media(World world) {
    return world.media;
  }

  @Singleton
  UploadLimits uploadLimits() {
    return new UploadLimits(40 << 20, 20, Duration.ofHours(1));
  }

  @Singleton
  Uploads uploads(World world) {
    return world.uploads;
  }

  @Singleton
  ReceiveUpload receiveUpload(World world, UploadLimits limits) {
    return new ReceiveUpload(
        world.uploads,
        new InMemoryUploadFiles(world.media),
        world.media,
        limits,
        world.clock,
        world.random,
        UUID::randomUUID);
  }

  @Singleton
  IngestUpload ingestUpload(World world, ReceiveUpload receiveUpload, SubmitJob submitJob) {
    return new IngestUpload(receiveUpload, submitJob, world.audited);
  }

  @Singleton
  LabelVideo labelVideo(World world) {
    return new LabelVideo(world.videos, world.audited, world.clock);
  }

  @Singleton
  RemoveVideo removeVideo(World world) {
    return new RemoveVideo(world.videos, world.media, world.audited);
  }

  @Singleton
  Jobs jobs(World world) {
    return world.jobs;
  }

  @Singleton
  SubmitJob submitJob(
      World world,
      QuestionWriters writers,
      MeteredCalls meters,
      RunNews news,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    RunJob runJob =
        new RunJob(
            world.jobs,
            world.queue,
            world.clock,
            world.random,
            new JobLimits(4, 4),
            List.of(
                world.ingestVideo,
                world.takeFrames,
                new GenerateQuestions(
                    world.videos, world.transcripts, world.drafts, writers, meters, news)));
    JobQueue queue = new NowQueue(executor, runJob);
    return new SubmitJob(world.jobs, queue, world.transactions, world.clock, UUID::randomUUID);
  }

  @Singleton
  JobHistory jobHistory(World world) {
    return world.jobs;
  }

  @Singleton
  CancelJob cancelJob(World world) {
    return new CancelJob(world.jobs, world.clock);
  }

  @Singleton
  RetryJob retryJob(SubmitJob submitJob, World world) {
    return new RetryJob(submitJob, world.queue, world.clock);
  }

  @Singleton
  AwaitJob awaitJob(World world) {
    return new AwaitJob(world.jobs);
  }

  @Singleton
  QuestionWriters writers(StubWriter writer) {
    return new QuestionWriters(List.of(writer));
  }

  @Singleton
  StubWriter writer() {
    return new StubWriter();
  }

  @Singleton
  RewriteQuestion rewriteQuestion(World world, QuestionWriters writers, MeteredCalls meters) {
    return new RewriteQuestion(
        world.videoAccess, world.transcripts, world.submissions, writers, meters);
  }

  @Singleton
  PlanGeneration planGeneration(World world, QuestionWriters writers) {
    return new PlanGeneration(world.videos, writers);
  }

  @Singleton
  ModelCalls modelCalls(World world) {
    return world.modelCalls;
  }

  @Singleton
  MeteredCalls meters(World world) {
    return new MeteredCalls(
        world.modelCalls, new Budget(Budget.Limits.NONE, Budget.Limits.NONE), world.clock, _ -> {});
  }

  @Singleton
  MetricsPage metricsPage() {
    return () -> "calls 1\n";
  }

  @Singleton
  RunNews runNews() {
    return new RunNews();
  }

  @Singleton
  SegmentDrafts drafts(World world) {
    return world.drafts;
  }

  @Singleton
  Transcripts transcripts(World world) {
    return world.transcripts;
  }

  @Singleton
  Submissions submissions(World world) {
    return world.submissions;
  }

  @Singleton
  FinalQuestionSets finals(World world) {
    return world.finals;
  }

  @Singleton
  SubmitQuestions submitQuestions(World world) {
    return new SubmitQuestions(
        world.submissions,
        world.drafts,
        world.jobs,
        world.videos,
        world.transcripts,
        new QuestionChecks(AgeBand.DEFAULT),
        world.clock);
  }

  @Singleton
  SurveyFrames surveyFrames(World world) {
    return new SurveyFrames(world.videos, world.media);
  }

  @Singleton
  FinaliseQuestions finaliseQuestions(World world) {
    return new FinaliseQuestions(
        world.finals, world.submissions, world.videoAccess, world.keepVersion, world.transactions);
  }

  @Singleton
  UpdateQuestions updateQuestions(World world, FinaliseQuestions finaliseQuestions) {
    return new UpdateQuestions(world.finals, world.videoAccess, finaliseQuestions);
  }

  @Singleton
  EnterQuestion enterQuestion(World world) {
    return new EnterQuestion(
        world.finals, world.submissions, world.videoAccess, world.keepVersion, world.transactions);
  }

  @Singleton
  RestoreVersion restoreVersion(World world) {
    return new RestoreVersion(
        world.finals, world.videoAccess, world.keepVersion, world.transactions);
  }

  @Singleton
  QuestionsForChild questionsForChild(World world) {
    return new QuestionsForChild(world.finals, world.variants, world.videoAccess);
  }

  @Singleton
  VariantBook variantBook(World world) {
    return world.variantBook;
  }

  @Singleton
  ComposeVariants composeVariants(QuestionWriters writers, MeteredCalls meters) {
    return new ComposeVariants(
        new VariantWriters(writers, List.of(new InMemoryVariantWriter("offline"))), meters);
  }

  @Singleton
  SaveVariants saveVariants(VariantBook book, ComposeVariants composeVariants) {
    return new SaveVariants(book, composeVariants);
  }

  @Singleton
  RephraseQuestions rephraseQuestions(ComposeVariants composeVariants) {
    return new RephraseQuestions(composeVariants);
  }

  @Singleton
  AnswerJudge answerJudge() {
    return AnswerJudge.NONE;
  }

  @Singleton
  ReportOnChild reportOnChild(World world) {
    return new ReportOnChild(world.attempts, world.videos, world.childAccess);
  }

  @Singleton
  ExportChild exportChild(World world) {
    return world.exportChild;
  }

  @Singleton
  EraseChild eraseChild(World world) {
    return world.eraseChild;
  }

  @Singleton
  SampleLesson sampleLesson(World world) {
    return new SampleLesson(
        world.videos,
        world.experts,
        world.parents,
        world.children,
        world.codes,
        new SampleLesson.Removal(
            new RemoveVideo(world.videos, world.media, world.audited),
            world.expertAccounts,
            world.parentAccounts,
            world.childProfiles));
  }

  /** Runs each job at once on a thread of its own. */
  private record NowQueue(ExecutorService executor, RunJob runJob) implements JobQueue {

    @Override
    public void enqueue(JobId id) {
      executor.execute(() -> runJob.run(id));
    }

    @Override
    public void enqueueAgain(JobId id, Instant notBefore) {
      throw new IllegalStateException("nothing in these tests is tried again");
    }
  }
}
