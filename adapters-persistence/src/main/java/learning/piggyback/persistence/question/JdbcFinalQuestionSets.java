package learning.piggyback.persistence.question;

import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Json;

@Singleton
final class JdbcFinalQuestionSets implements FinalQuestionSets {

  private final FinalQuestionsRows rows;
  private final JdbcTransactions transactions;
  private final Json json;

  JdbcFinalQuestionSets(FinalQuestionsRows rows, Json json, JdbcTransactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
    this.json = json;
  }

  @Override
  public Optional<FinalQuestions> find(VideoId video) {
    return rows.newest(video.value()).map(row -> row.toDomain(json));
  }

  @Override
  public Optional<FinalQuestions> find(VideoId video, long version) {
    return rows.find(video.value(), version).map(row -> row.toDomain(json));
  }

  @Override
  public FinalQuestions save(FinalQuestions finals) {
    FinalQuestionsRow row = FinalQuestionsRow.from(finals, finals.version() + 1, json);
    // Of two who pass the first test at once, the primary key lets one through.
    if (rows.newestVersion(row.videoId()) != finals.version()
        || !transactions.unlessDuplicate(() -> rows.insert(row))) {
      throw DomainProblem.conflict(
          "stale_version", "Somebody saved these questions meanwhile. Please load them again.");
    }
    return finals.inVersion(row.version());
  }
}
