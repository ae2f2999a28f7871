package learning.piggyback.application;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.account.ChildPlacement;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.application.account.NewParents;
import learning.piggyback.application.account.ParentAccess;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.Passwords;
import learning.piggyback.application.account.PrepareAdmin;
import learning.piggyback.application.account.inmemory.InMemoryChildren;
import learning.piggyback.application.account.inmemory.InMemoryCodeVault;
import learning.piggyback.application.account.inmemory.InMemoryCredentials;
import learning.piggyback.application.account.inmemory.InMemoryExperts;
import learning.piggyback.application.account.inmemory.InMemoryKeyedHash;
import learning.piggyback.application.account.inmemory.InMemoryLoginFailures;
import learning.piggyback.application.account.inmemory.InMemoryParents;
import learning.piggyback.application.account.inmemory.InMemoryPasswordHasher;
import learning.piggyback.application.account.inmemory.InMemorySessions;
import learning.piggyback.application.account.login.CheckProof;
import learning.piggyback.application.account.login.ChooseAccessCode;
import learning.piggyback.application.account.login.DeviceMarks;
import learning.piggyback.application.account.login.LogIn;
import learning.piggyback.application.account.login.LoginThrottle;
import learning.piggyback.application.account.login.LoginTurns;
import learning.piggyback.application.account.login.NoteLogins;
import learning.piggyback.application.account.session.CurrentCaller;
import learning.piggyback.application.account.session.OpenSession;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.application.audit.inmemory.InMemoryAuditLog;
import learning.piggyback.application.digest.DigestLinks;
import learning.piggyback.application.digest.DigestOfWeek;
import learning.piggyback.application.digest.KeepDigest;
import learning.piggyback.application.digest.SendDigests;
import learning.piggyback.application.digest.inmemory.InMemoryDigestMails;
import learning.piggyback.application.digest.inmemory.InMemoryDigestWishes;
import learning.piggyback.application.digest.inmemory.InMemoryMailer;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTransactions;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.JobLimits;
import learning.piggyback.application.job.RunJob;
import learning.piggyback.application.job.SubmitJob;
import learning.piggyback.application.job.inmemory.InMemoryJobQueue;
import learning.piggyback.application.job.inmemory.InMemoryJobs;
import learning.piggyback.application.privacy.EraseChild;
import learning.piggyback.application.privacy.ErasureBook;
import learning.piggyback.application.privacy.ExportChild;
import learning.piggyback.application.privacy.inmemory.InMemoryChildPseudonyms;
import learning.piggyback.application.privacy.inmemory.InMemoryChildRecords;
import learning.piggyback.application.privacy.inmemory.InMemoryErasureJournal;
import learning.piggyback.application.privacy.inmemory.InMemoryErasureLedger;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.application.question.companion.VariantBook;
import learning.piggyback.application.question.companion.inmemory.InMemoryVariantSets;
import learning.piggyback.application.question.cost.inmemory.InMemoryModelCalls;
import learning.piggyback.application.question.inmemory.InMemoryFinalQuestionSets;
import learning.piggyback.application.question.inmemory.InMemorySegmentDrafts;
import learning.piggyback.application.question.inmemory.InMemorySubmissions;
import learning.piggyback.application.question.review.LearnFromMark;
import learning.piggyback.application.quiz.MarkReply;
import learning.piggyback.application.quiz.inmemory.InMemoryAttempts;
import learning.piggyback.application.quiz.inmemory.InMemoryPracticeBook;
import learning.piggyback.application.quiz.inmemory.InMemoryQuizSessions;
import learning.piggyback.application.quiz.statement.TellRecordStore;
import learning.piggyback.application.quiz.statement.inmemory.InMemoryDeliveries;
import learning.piggyback.application.quiz.statement.inmemory.InMemoryStatementOutbox;
import learning.piggyback.application.video.AddVideo;
import learning.piggyback.application.video.AssignVideos;
import learning.piggyback.application.video.FetchVideo;
import learning.piggyback.application.video.IngestVideo;
import learning.piggyback.application.video.MakePlayable;
import learning.piggyback.application.video.MeasureStorage;
import learning.piggyback.application.video.ReadSubtitles;
import learning.piggyback.application.video.TakeFrames;
import learning.piggyback.application.video.TakeUpload;
import learning.piggyback.application.video.TranscribeVideo;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.application.video.inmemory.InMemoryAssignments;
import learning.piggyback.application.video.inmemory.InMemoryFrameExtractor;
import learning.piggyback.application.video.inmemory.InMemoryMediaConverter;
import learning.piggyback.application.video.inmemory.InMemoryMediaProbe;
import learning.piggyback.application.video.inmemory.InMemoryMediaStore;
import learning.piggyback.application.video.inmemory.InMemorySoundExtractor;
import learning.piggyback.application.video.inmemory.InMemorySubtitleReader;
import learning.piggyback.application.video.inmemory.InMemorySubtitleWriter;
import learning.piggyback.application.video.inmemory.InMemoryTranscriber;
import learning.piggyback.application.video.inmemory.InMemoryTranscripts;
import learning.piggyback.application.video.inmemory.InMemoryUploads;
import learning.piggyback.application.video.inmemory.InMemoryVideoSource;
import learning.piggyback.application.video.inmemory.InMemoryVideos;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.Password;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.quiz.statement.Statement;
import learning.piggyback.domain.video.AllowedHosts;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;

/** Every port in memory and the use cases on top of them: what use-case tests are written on. */
public final class World {

  /** A clock that stands still until a test moves it. */
  public static final class TestClock extends Clock {

    private Instant now = Instant.parse("2026-01-01T10:00:00Z");

    public void advance(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  public static final String URL = "https://www.youtube.com/watch?v=hedgehog";

  public final TestClock clock = new TestClock();
  public final Random random = new Random(42);
  public final InMemoryDatabase database = new InMemoryDatabase();
  public final InMemoryTransactions transactions = new InMemoryTransactions(database);

  public final InMemoryExperts experts = new InMemoryExperts(database);
  public final InMemoryParents parents = new InMemoryParents(database);
  public final InMemoryChildren children = new InMemoryChildren(database);
  public final InMemoryCredentials credentials = new InMemoryCredentials(database);
  public final InMemorySessions sessions = new InMemorySessions(database);
  public final InMemoryLoginFailures failures = new InMemoryLoginFailures(database);
  public final InMemoryAuditLog audit = new InMemoryAuditLog(database);
  public final InMemoryPasswordHasher hasher = new InMemoryPasswordHasher();
  public final InMemoryCodeVault vault = new InMemoryCodeVault();
  public final AuditedTransactions audited = new AuditedTransactions(transactions, audit, clock);
  public final AccessCodes codes = new AccessCodes(credentials, hasher, vault, audited, random);
  public final ExpertAccounts expertAccounts =
      new ExpertAccounts(
          experts,
          credentials,
          sessions,
          codes,
          new Passwords(credentials, hasher),
          audited,
          clock);
  public final ParentAccess parentAccess = new ParentAccess(parents, children);
  public final ParentAccounts parentAccounts =
      new ParentAccounts(parents, parentAccess, credentials, sessions, codes, audited, clock);
  public final NewParents newParents = new NewParents(parentAccounts, parents, experts, random);
  public final ChildAccess childAccess = new ChildAccess(children);
  public final ChildProfiles childProfiles =
      new ChildProfiles(
          children,
          childAccess,
          new ChildPlacement(experts, parents, parentAccess),
          audited,
          clock,
          random);
  public final PrepareAdmin prepareAdmin =
      new PrepareAdmin(credentials, sessions, hasher, audited, random);
  public final DeviceMarks deviceMarks =
      new DeviceMarks(new InMemoryKeyedHash("key"), clock, random);
  public final LogIn logIn =
      new LogIn(
          new LoginThrottle(failures, deviceMarks, vault, clock),
          new LoginTurns(2, Duration.ofSeconds(15)),
          new CheckProof(credentials, new AccountDirectory(experts, parents), hasher, vault),
          new OpenSession(sessions, clock, random),
          deviceMarks,
          new NoteLogins(audit, clock),
          transactions);
  public final ChooseAccessCode chooseAccessCode =
      new ChooseAccessCode(codes, parentAccess, failures, clock);
  public final CurrentCaller currentCaller =
      new CurrentCaller(
          sessions, clock, new CurrentCaller.Limits(Duration.ofHours(2), Duration.ofHours(12)));

  public final InMemoryMediaStore media = new InMemoryMediaStore(clock);
  public final InMemoryVideoSource source =
      new InMemoryVideoSource(new AllowedHosts(AllowedHosts.YOUTUBE, Set.of()), media);
  public final InMemoryMediaProbe probe = new InMemoryMediaProbe(media);
  public final InMemoryMediaConverter converter = new InMemoryMediaConverter(media);
  public final InMemoryFrameExtractor extractor = new InMemoryFrameExtractor(media);
  public final InMemoryVideos videos = new InMemoryVideos(database);
  public final InMemoryTranscriber transcriber = new InMemoryTranscriber();
  public final InMemoryTranscripts transcripts = new InMemoryTranscripts(database);
  public final InMemoryAssignments assignments = new InMemoryAssignments(database);
  public final VideoAccess videoAccess = new VideoAccess(videos, assignments, childAccess);
  public final AssignVideos assignVideos =
      new AssignVideos(assignments, videos, experts, audited, clock);
  public final InMemoryUploads uploads = new InMemoryUploads(database);
  public final MeasureStorage measureStorage = new MeasureStorage(videos, media, clock);
  public final TakeFrames takeFrames =
      new TakeFrames(videos, probe, extractor, measureStorage, clock);
  private final AddVideo addVideo =
      new AddVideo(
          new MakePlayable(probe, converter, MakePlayable.Limits.STANDARD),
          new ReadSubtitles(new InMemorySubtitleReader(media)),
          videos,
          transcripts,
          transactions,
          clock);
  public final IngestVideo ingestVideo =
      new IngestVideo(
          new FetchVideo(source, media, videos, addVideo, random),
          new TakeUpload(uploads, media, videos, addVideo),
          measureStorage,
          new TranscribeVideo(
              videos,
              transcripts,
              new InMemorySoundExtractor(media),
              Optional.of(transcriber),
              new InMemorySubtitleWriter(media),
              clock),
          takeFrames);

  public final InMemorySegmentDrafts drafts = new InMemorySegmentDrafts(database);
  public final InMemoryModelCalls modelCalls = new InMemoryModelCalls(database);
  public final InMemorySubmissions submissions = new InMemorySubmissions(database);
  public final InMemoryFinalQuestionSets finals = new InMemoryFinalQuestionSets(database);
  public final KeepVersion keepVersion = new KeepVersion(finals, assignments, audit, clock);
  public final InMemoryVariantSets variants = new InMemoryVariantSets(database);
  public final VariantBook variantBook =
      new VariantBook(variants, finals, submissions, videoAccess, transactions, clock);
  public final InMemoryAttempts attempts = new InMemoryAttempts(database);
  public final InMemoryPracticeBook practice = new InMemoryPracticeBook(database);
  public final InMemoryQuizSessions quizSessions = new InMemoryQuizSessions(database);
  public final InMemoryStatementOutbox outbox = new InMemoryStatementOutbox(database);
  public final InMemoryDeliveries deliveries = new InMemoryDeliveries(database);
  public final TellRecordStore telling =
      new TellRecordStore(
          outbox, Statement::toString, videos, clock, () -> new UUID(random.nextLong(), 3));
  public final MarkReply markReply =
      new MarkReply(
          attempts,
          childAccess,
          new LearnFromMark(finals, videoAccess, keepVersion, transactions),
          audit,
          transactions,
          clock);

  public final InMemoryDigestWishes digestWishes = new InMemoryDigestWishes(database);
  public final InMemoryDigestMails digestMails = new InMemoryDigestMails(database);
  public final InMemoryMailer mailer = new InMemoryMailer(transactions);
  public final DigestLinks digestLinks =
      new DigestLinks(new InMemoryKeyedHash("key"), URI.create("https://piggyback.example.org"));
  public final KeepDigest keepDigest =
      new KeepDigest(
          digestWishes, digestMails, Optional.of(digestLinks), audit, transactions, clock);
  public final DigestOfWeek digestOfWeek =
      new DigestOfWeek(children, attempts, videos, finals, ZoneOffset.UTC);
  public final SendDigests sendDigests =
      new SendDigests(digestWishes, digestMails, digestOfWeek, mailer, digestLinks, clock);

  public final InMemoryChildPseudonyms pseudonyms = new InMemoryChildPseudonyms();
  public final InMemoryErasureLedger erasures = new InMemoryErasureLedger(database);
  public final InMemoryErasureJournal journal = new InMemoryErasureJournal();
  public final InMemoryChildRecords childRecords =
      new InMemoryChildRecords(database, children, attempts);
  public final ExportChild exportChild =
      new ExportChild(childAccess, childRecords, attempts, quizSessions, outbox, audit, clock);
  public final EraseChild eraseChild =
      new EraseChild(
          childAccess,
          childRecords,
          new ErasureBook(erasures, journal, pseudonyms),
          audit,
          transactions,
          clock);

  public final InMemoryJobs jobs = new InMemoryJobs(database);
  public final InMemoryJobQueue queue = new InMemoryJobQueue(transactions);
  public final SubmitJob submitJob =
      new SubmitJob(jobs, queue, transactions, clock, () -> new UUID(random.nextLong(), 1));

  /** Runs all that is queued, on this thread, with the ingestion's handlers and these. */
  public void runJobs(JobHandler... more) {
    List<JobHandler> handlers = new ArrayList<>(List.of(ingestVideo, takeFrames));
    handlers.addAll(List.of(more));
    queue.runAll(new RunJob(jobs, queue, clock, random, new JobLimits(1, 1), handlers)::run);
  }

  public Job reload(Job job) {
    return jobs.find(job.id()).orElseThrow();
  }

  /** A video of a minute that the source has under {@link #URL}. */
  public VideoSource.Description onTheSource(String transcript) {
    VideoSource.Description description =
        new VideoSource.Description(
            new VideoId("hedgehog"), URL, "Tilly", Duration.ofSeconds(60), Optional.empty());
    source.with(URL, description, transcript);
    return description;
  }

  /** That video, ingested with its frames. */
  public VideoId ingested(String transcript) {
    onTheSource(transcript);
    Job job = submitJob.submit(IngestVideo.request(URL, true));
    runJobs();
    return new VideoId(note(job, IngestVideo.VIDEO_ID));
  }

  /** What a job noted; it must have. */
  public String note(Job job, String key) {
    return Objects.requireNonNull(reload(job).notes().get(key), key);
  }

  /** An expert's access code. */
  public String expert(String id) {
    return expertAccounts
        .create(
            Actor.SYSTEM,
            new ExpertId(id),
            new PersonName(id),
            Optional.of(new Password(id + "-password")))
        .accessCode();
  }

  /** A parent's access code. */
  public String parent(String id) {
    return parentAccounts
        .create(Actor.SYSTEM, new ParentId(id), new PersonName(id), Optional.empty())
        .accessCode();
  }

  public Child child(String name, Optional<String> expert, Optional<String> parent) {
    return childProfiles.create(
        Actor.SYSTEM,
        new ChildProfiles.Profile(
            expert.map(ExpertId::new),
            parent.map(ParentId::new),
            new PersonName(name),
            "",
            IconKey.DEFAULT,
            InteractionMode.FLEXIBLE));
  }

  public void assign(VideoId video, String expert) {
    assignVideos.assign(Actor.SYSTEM, video, new ExpertId(expert), Assignment.Source.ADMIN);
  }
}
