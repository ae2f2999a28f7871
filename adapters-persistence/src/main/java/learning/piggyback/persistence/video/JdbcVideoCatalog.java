package learning.piggyback.persistence.video;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.persistence.JdbcTransactions;

@Singleton
final class JdbcVideoCatalog implements VideoCatalog {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.video().title())
          .thenComparing(entry -> entry.video().id().value());

  private static final String ALL =
      """
      select v.*,
        coalesce((select s.candidate_count from submissions s
          where s.video_id = v.id order by s.id desc limit 1), 0) as submitted,
        coalesce((select f.asked_count from final_questions f
          where f.video_id = v.id order by f.version desc limit 1), 0) as finalised,
        (select count(*) from assignments a where a.video_id = v.id) as experts,
        (select count(*) from attempts t where t.video_id = v.id) as attempts
      from videos v
      """;

  private static final String ASSIGNED =
      ALL + "where v.id in (select a.video_id from assignments a where a.expert_id = ?)";

  private final JdbcOperations jdbc;
  private final JdbcTransactions transactions;

  JdbcVideoCatalog(JdbcOperations jdbc, JdbcTransactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @Override
  public List<Entry> all() {
    return transactions.join(() -> jdbc.prepareStatement(ALL, this::read));
  }

  @Override
  public List<Entry> assignedTo(ExpertId expert) {
    return transactions.join(() ->
        jdbc.prepareStatement(
            ASSIGNED,
            statement -> {
              statement.setString(1, expert.value());
              return read(statement);
            }));
  }

  private List<Entry> read(PreparedStatement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery()) {
      List<Entry> entries = new ArrayList<>();
      while (found.next()) {
        entries.add(
            new Entry(
                jdbc.readEntity(found, VideoRow.class).toDomain(),
                found.getInt("submitted"),
                found.getInt("finalised"),
                found.getInt("experts"),
                found.getInt("attempts")));
      }
      entries.sort(ORDER);
      return List.copyOf(entries);
    }
  }
}
