package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("login_failures")
record LoginFailureRow(@Id long id, String keyHash, Instant failedAt) {}
