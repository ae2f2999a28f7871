package learning.piggyback.persistence.video;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;

@MappedEntity("assignments")
record AssignmentRow(
    String videoId, String expertId, String source, Instant assignedAt, Instant updatedAt) {

  static AssignmentRow from(Assignment assignment) {
    return new AssignmentRow(
        assignment.video().value(),
        assignment.expert().value(),
        assignment.source().name(),
        assignment.assignedAt(),
        assignment.updatedAt());
  }

  Assignment toDomain() {
    return new Assignment(
        new VideoId(videoId),
        new ExpertId(expertId),
        Assignment.Source.valueOf(source),
        assignedAt,
        updatedAt);
  }
}
