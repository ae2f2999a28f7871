package learning.piggyback.persistence.question;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.SegmentDrafts;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.persistence.Json;
import learning.piggyback.persistence.Violations;

@Singleton
final class JdbcSegmentDrafts implements SegmentDrafts {

  private final DraftRows rows;
  private final Json json;

  JdbcSegmentDrafts(DraftRows rows, Json json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public void add(JobId run, SegmentDraft draft) {
    DraftRow row = DraftRow.from(run, draft, json);
    Violations.run(() -> rows.insert(row));
  }

  @Override
  public Optional<SegmentDraft> find(JobId run, Segment segment) {
    return rows.find(run.value(), segment.start(), segment.end()).map(row -> row.toDomain(json));
  }

  @Override
  public int count(JobId run) {
    return rows.count(run.value());
  }

  @Override
  public List<SegmentDraft> of(JobId run) {
    return rows.ofRun(run.value()).stream().map(row -> row.toDomain(json)).toList();
  }
}
