package learning.piggyback.persistence.video;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import learning.piggyback.application.video.Assignments;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;

@Singleton
final class JdbcAssignments implements Assignments {

  private static final Comparator<AssignmentRow> ORDER =
      Comparator.comparing(AssignmentRow::videoId).thenComparing(AssignmentRow::expertId);

  private final AssignmentRows rows;
  private final JdbcTransactions transactions;

  JdbcAssignments(AssignmentRows rows, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public void put(Assignment assignment) {
    AssignmentRow row = AssignmentRow.from(assignment);
    if (isAssigned(assignment.video(), assignment.expert())
        || !transactions.unlessDuplicate(() -> rows.insert(row))) {
      rows.update(row);
    }
  }

  @Override
  public void remove(VideoId video, ExpertId expert) {
    rows.delete(video.value(), expert.value());
  }

  @Override
  public boolean isAssigned(VideoId video, ExpertId expert) {
    return rows.find(video.value(), expert.value()).isPresent();
  }

  @Override
  public List<Assignment> of(VideoId video) {
    return sorted(rows.ofVideo(video.value()));
  }

  @Override
  public List<Assignment> all() {
    return sorted(rows.all());
  }

  private static List<Assignment> sorted(List<AssignmentRow> found) {
    return found.stream().sorted(ORDER).map(AssignmentRow::toDomain).toList();
  }
}
