package learning.piggyback.persistence.question.cost;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ModelCallRows extends GenericRepository<ModelCallRow, Long> {

  @Query(
      """
      insert into model_calls (run_id, video_id, provider, model, purpose, called_at,
        latency_micros, input_tokens, output_tokens, cost_micros, failure)
      values (:runId, :videoId, :provider, :model, :purpose, :calledAt,
        :latencyMicros, :inputTokens, :outputTokens, :costMicros, :failure)
      """)
  void insert(ModelCallRow row);

  @Query("delete from model_calls where called_at < :time")
  int deleteBefore(Instant time);
}
