package learning.piggyback.domain.job;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of background work that survives a restart.
 *
 * @param subject what it works on; at most one unfinished job has the same kind and subject
 * @param input what it was asked for; more may be asked for while it runs
 * @param notes what it has reached, for itself after a restart and for those who wait
 * @param attempt how many times it was begun
 * @param failure the stable code of what went wrong, when it {@code FAILED} or waits for another
 *     try
 * @param nextTry when a waiting job may be begun again at the earliest; empty for at once
 */
public record Job(
    JobId id,
    JobKind kind,
    String subject,
    Map<String, String> input,
    Map<String, String> notes,
    JobState state,
    JobProgress progress,
    boolean cancelRequested,
    int attempt,
    Optional<String> failure,
    Optional<Instant> nextTry,
    Instant createdAt,
    Instant updatedAt) {

  public Job {
    input = Map.copyOf(input);
    notes = Map.copyOf(notes);
  }

  public static Job waiting(
      JobId id, JobKind kind, String subject, Map<String, String> input, Instant now) {
    return new Job(
        id,
        kind,
        subject,
        input,
        Map.of(),
        JobState.WAITING,
        JobProgress.NONE,
        false,
        0,
        Optional.empty(),
        Optional.empty(),
        now,
        now);
  }

  public Job begun(Instant now) {
    return with(JobState.RUNNING, progress, notes, attempt + 1, Optional.empty(), now);
  }

  /** Failed, and to be begun again at that time. */
  public Job toBeTriedAgain(String why, JobProgress reached, Instant at, Instant now) {
    Job waiting = with(JobState.WAITING, reached, notes, attempt, Optional.of(why), now);
    return waiting.with(Optional.of(at), input);
  }

  public Job at(JobProgress reached, Instant now) {
    return with(state, reached, notes, attempt, failure, now);
  }

  public Job noting(String key, String value, Instant now) {
    Map<String, String> more = new LinkedHashMap<>(notes);
    more.put(key, value);
    return with(state, progress, more, attempt, failure, now);
  }

  public Job ended(JobState end, Optional<String> why, JobProgress reached, Instant now) {
    return with(end, reached, notes, attempt, why, now);
  }

  /** Asked also for what only the other one was asked for. */
  public Job joinedBy(Job other) {
    Map<String, String> more = new LinkedHashMap<>(other.input);
    more.putAll(input);
    return with(nextTry, more);
  }

  private Job with(
      JobState newState,
      JobProgress newProgress,
      Map<String, String> newNotes,
      int newAttempt,
      Optional<String> newFailure,
      Instant now) {
    return new Job(
        id,
        kind,
        subject,
        input,
        newNotes,
        newState,
        newProgress,
        cancelRequested,
        newAttempt,
        newFailure,
        Optional.empty(),
        createdAt,
        now);
  }

  private Job with(Optional<Instant> newNextTry, Map<String, String> newInput) {
    return new Job(
        id,
        kind,
        subject,
        newInput,
        notes,
        state,
        progress,
        cancelRequested,
        attempt,
        failure,
        newNextTry,
        createdAt,
        updatedAt);
  }
}
