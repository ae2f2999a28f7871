package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("passwords")
record PasswordRow(String ownerRole, String ownerId, String passwordHash) {}
