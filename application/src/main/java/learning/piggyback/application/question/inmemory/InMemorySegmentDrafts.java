package learning.piggyback.application.question.inmemory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.question.SegmentDrafts;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Drafts in memory. */
public final class InMemorySegmentDrafts implements SegmentDrafts {

  private record Key(JobId run, Segment segment) {}

  private record Row(JobId run, SegmentDraft draft) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<JobId, Job> jobs;
  private final InMemoryTable<Key, Row> drafts;

  public InMemorySegmentDrafts(InMemoryDatabase database) {
    this.database = database;
    this.jobs = database.table("jobs");
    this.drafts = database.table("segment_drafts");
    InMemoryTable<VideoId, Video> videos = database.table("videos");
    videos.onRemove(video -> drafts.removeIf(row -> isOf(video, row)));
  }

  @Override
  public void add(JobId run, SegmentDraft draft) {
    database.atomically(() -> {
      if (!jobs.contains(run)) {
        throw DomainProblem.notFound("job_not_found", "There is no such job.");
      }
      drafts.add(new Key(run, draft.segment()), new Row(run, draft));
    });
  }

  @Override
  public Optional<SegmentDraft> find(JobId run, Segment segment) {
    return drafts.find(new Key(run, segment)).map(Row::draft);
  }

  @Override
  public int count(JobId run) {
    return of(run).size();
  }

  @Override
  public List<SegmentDraft> of(JobId run) {
    return drafts
        .rows()
        .filter(row -> row.run().equals(run))
        .map(Row::draft)
        .sorted(Comparator.comparing(SegmentDraft::segment, IN_ORDER))
        .toList();
  }

  private boolean isOf(VideoId video, Row row) {
    return jobs.find(row.run())
        .filter(job -> job.kind() == JobKind.GENERATE_QUESTIONS)
        .filter(job -> job.subject().startsWith(video.value() + " "))
        .isPresent();
  }
}
