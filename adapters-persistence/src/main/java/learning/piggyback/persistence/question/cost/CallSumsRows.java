package learning.piggyback.persistence.question.cost;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CallSumsRows extends GenericRepository<CallSumsRow, Long> {

  String NO_ONE =
      """
      select cast(null as uuid) as run_id, cast(null as varchar) as video_id,
        cast(null as varchar) as provider, cast(null as varchar) as model,
      """;

  String SUMS =
      """
        max(called_at) as last_at, count(*) as calls, count(failure) as failures,
        cast(coalesce(sum(input_tokens), 0) as bigint) as input_tokens,
        cast(coalesce(sum(output_tokens), 0) as bigint) as output_tokens,
        cast(coalesce(sum(cost_micros), 0) as bigint) as cost_micros,
        cast(coalesce(sum(latency_micros), 0) as bigint) as latency_micros
      from model_calls
      """;

  @Query(NO_ONE + SUMS + "where run_id = :run")
  CallSumsRow ofRun(UUID run);

  @Query(NO_ONE + SUMS + "where called_at >= :from")
  CallSumsRow since(Instant from);

  @Query(
      "select run_id, max(video_id) as video_id, max(provider) as provider,"
          + " cast(null as varchar) as model,"
          + SUMS
          + """
          where run_id is not null
          group by run_id order by max(called_at) desc, run_id limit :most
          """)
  List<CallSumsRow> latestRuns(int most);

  @Query(
      "select cast(null as uuid) as run_id, video_id, cast(null as varchar) as provider,"
          + " cast(null as varchar) as model,"
          + SUMS
          + """
          where called_at >= :from and video_id is not null
          group by video_id order by sum(cost_micros) desc, count(*) desc, video_id limit :most
          """)
  List<CallSumsRow> byVideo(Instant from, int most);

  @Query(
      "select cast(null as uuid) as run_id, cast(null as varchar) as video_id, provider, model,"
          + SUMS
          + """
          where called_at >= :from
          group by provider, model order by provider, model
          """)
  List<CallSumsRow> byModel(Instant from);
}
