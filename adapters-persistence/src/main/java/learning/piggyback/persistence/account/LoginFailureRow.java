package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("login_failures")
record LoginFailureRow(String keyHash, Instant failedAt) {}
