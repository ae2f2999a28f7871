package learning.piggyback.persistence.question;

import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;
import learning.piggyback.persistence.Violations;

@Singleton
final class JdbcSubmissions implements Submissions {

  private final SubmissionRows rows;
  private final Json json;

  JdbcSubmissions(SubmissionRows rows, Json json) {
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Optional<SubmittedQuestions> find(VideoId video) {
    return rows.newest(video.value()).map(row -> row.toDomain(json));
  }

  @Override
  public void put(SubmittedQuestions submitted) {
    SubmissionRow row = SubmissionRow.from(submitted, json);
    Violations.run(() -> rows.insert(row));
  }
}
