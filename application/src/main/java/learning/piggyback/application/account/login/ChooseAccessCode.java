package learning.piggyback.application.account.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.ParentAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ParentId;

/**
 * Gives an account the code of somebody's choice. That a code is taken tells that it opens another
 * account, so those who choose taken ones have to wait as those do who guess at the log-in.
 */
public final class ChooseAccessCode {

  static final int MOST_TAKEN = 5;

  private final AccessCodes codes;
  private final ParentAccess parents;
  private final LoginFailures failures;
  private final Clock clock;

  public ChooseAccessCode(
      AccessCodes codes, ParentAccess parents, LoginFailures failures, Clock clock) {
    this.codes = codes;
    this.parents = parents;
    this.failures = failures;
    this.clock = clock;
  }

  /** For the actor's own account. {@code CONFLICT code_taken}; {@code TOO_MANY too_many_tries}. */
  public void forOneself(Actor actor, String code) {
    choose(actor, actor.caller(), code);
  }

  /** For a parent whose account the actor may keep; {@code NOT_FOUND} otherwise. */
  public void forParent(Actor actor, ParentId id, String code) {
    parents.keepable(actor.caller(), id);
    choose(actor, new Caller.Parent(id), code);
  }

  private void choose(Actor actor, Caller owner, String code) {
    Instant now = clock.instant();
    Duration window = LoginThrottle.WINDOW;
    OptionalLong counted =
        failures.count("choose|" + actor.caller().key(), now, now.minus(window), MOST_TAKEN);
    if (counted.isEmpty()) {
      throw new DomainProblem(
          ProblemKind.TOO_MANY,
          "too_many_tries",
          "Too many codes that cannot be used. Please wait a quarter of an hour.");
    }
    boolean taken = false;
    try {
      codes.choose(actor, owner, code);
    } catch (DomainProblem problem) {
      taken = problem.code().equals(AccessCodes.TAKEN);
      throw problem;
    } finally {
      if (!taken) {
        failures.takeBack(counted.getAsLong());
      }
    }
  }
}
