package learning.piggyback.persistence.quiz.statement;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import learning.piggyback.application.quiz.statement.StatementWriter;
import learning.piggyback.persistence.Json;
import learning.piggyback.persistence.account.secret.HmacKeyedHash;
import learning.piggyback.persistence.account.secret.Secrets;

/** What is there only where a store of learning records is configured. */
@Factory
@Requires(property = "piggyback.xapi.url")
final class RecordStoreFactory {

  @Singleton
  StatementWriter statementWriter(
      RecordStoreConfiguration configuration, Secrets secrets, Json json) {
    return new XapiStatementWriter(
        configuration, new HmacKeyedHash(secrets.key("learning-records")), json);
  }

  @Singleton
  @Bean(preDestroy = "close")
  XapiRecordStore learningRecordStore(RecordStoreConfiguration configuration, Clock clock) {
    return new XapiRecordStore(configuration, clock);
  }
}
