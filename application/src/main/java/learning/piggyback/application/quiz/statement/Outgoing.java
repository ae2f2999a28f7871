package learning.piggyback.application.quiz.statement;

import java.time.Instant;
import java.util.UUID;
import learning.piggyback.domain.account.ChildId;

/**
 * A statement on its way.
 *
 * @param id the statement's, by which the store knows one that it has already
 * @param document as the store reads it
 */
public record Outgoing(UUID id, ChildId child, Instant writtenAt, String document) {}
