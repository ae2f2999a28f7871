package learning.piggyback.persistence.question;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.persistence.Json;

@MappedEntity("segment_drafts")
record DraftRow(UUID runId, int startSecond, int endSecond, String document) {

  static DraftRow from(JobId run, SegmentDraft draft, Json json) {
    return new DraftRow(
        run.value(),
        draft.segment().start(),
        draft.segment().end(),
        json.write(DraftDocument.from(draft)));
  }

  SegmentDraft toDomain(Json json) {
    return json.read(document, Argument.of(DraftDocument.class)).toDomain();
  }
}
