package learning.piggyback.persistence.video;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.Transcripts.Hit;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.SearchWords;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;

/**
 * Looks for words in the cues. A part of a word has no place in an ordinary index, so the admin's
 * search reads all cues; an expert's reads those of its videos, by their key.
 */
@Singleton
final class CueSearch {

  private static final String FROM =
      """
      select v.id, v.title, c.start_nanos, c.end_nanos, c.words
      from videos v join cues c on c.video_id = v.id
      where true
      """;

  private static final String OF_EXPERT =
      " and v.id in (select a.video_id from assignments a where a.expert_id = ?)";

  private static final String WORD = " and c.folded like ? escape '!'";

  private static final String FIRST =
      " order by v.created_at desc, v.id, c.start_nanos, c.position limit ?";

  private final JdbcOperations jdbc;
  private final JdbcTransactions transactions;

  CueSearch(JdbcOperations jdbc, JdbcTransactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  List<Hit> find(SearchWords words, Optional<ExpertId> assignedTo, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one");
    }
    String query =
        FROM
            + assignedTo.map(_ -> OF_EXPERT).orElse("")
            + WORD.repeat(words.folded().size())
            + FIRST;
    return transactions.join(() ->
        jdbc.prepareStatement(
            query,
            statement -> {
              int at = 1;
              if (assignedTo.isPresent()) {
                statement.setString(at++, assignedTo.get().value());
              }
              for (String word : words.folded()) {
                statement.setString(at++, "%" + literal(word) + "%");
              }
              statement.setInt(at, most);
              return read(statement);
            }));
  }

  private static String literal(String word) {
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static List<Hit> read(PreparedStatement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery()) {
      List<Hit> hits = new ArrayList<>();
      while (found.next()) {
        Cue cue =
            new Cue(
                Duration.ofNanos(found.getLong("start_nanos")),
                Duration.ofNanos(found.getLong("end_nanos")),
                found.getString("words"));
        hits.add(new Hit(new VideoId(found.getString("id")), found.getString("title"), cue));
      }
      return List.copyOf(hits);
    }
  }
}
