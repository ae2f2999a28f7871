package learning.piggyback.persistence.question;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Json;

@Singleton
final class JdbcFinalQuestionSets implements FinalQuestionSets {

  private final FinalQuestionsRows rows;
  private final RevisionRows revisions;
  private final JdbcTransactions transactions;
  private final Json json;

  JdbcFinalQuestionSets(
      FinalQuestionsRows rows, RevisionRows revisions, Json json, JdbcTransactions transactions) {
    this.rows = rows;
    this.revisions = revisions;
    this.transactions = transactions;
    this.json = json;
  }

  @Override
  public Optional<FinalQuestions> find(VideoId video) {
    return rows.newest(video.value()).map(row -> row.toDomain(json));
  }

  @Override
  public Optional<UUID> newest(VideoId video) {
    return rows.newestStamp(video.value());
  }

  @Override
  public Optional<FinalQuestions> find(VideoId video, long version) {
    return rows.find(video.value(), version).map(row -> row.toDomain(json));
  }

  @Override
  public List<Revision> history(VideoId video) {
    return revisions.of(video.value()).stream().map(row -> row.toDomain(json)).toList();
  }

  @Override
  public FinalQuestions save(FinalQuestions finals, Revision.Note note) {
    FinalQuestionsRow row = FinalQuestionsRow.from(finals, note, json);
    // Of two who pass the first test at once, the primary key lets one through.
    if (rows.newestVersion(row.videoId()) != finals.version()
        || !transactions.unlessDuplicate(() -> rows.insert(row))) {
      throw DomainProblem.conflict(
          "stale_version", "Somebody saved these questions meanwhile. Please load them again.");
    }
    return finals.inVersion(row.version());
  }
}
