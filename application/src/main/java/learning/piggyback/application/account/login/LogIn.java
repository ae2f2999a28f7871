package learning.piggyback.application.account.login;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.login.CheckProof.Proven;
import learning.piggyback.application.account.login.LoginThrottle.Begun;
import learning.piggyback.application.account.login.LoginThrottle.Held;
import learning.piggyback.application.account.session.OpenSession;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.audit.AuditAction;

/**
 * Opens a session for whoever proves who they are. A try is counted as failed before it is looked
 * at, so that a thousand at the same time do not slip through before the first has failed.
 */
public final class LogIn {

  /** What somebody shows. */
  public sealed interface Proof {
    record AdminPassword(String password) implements Proof {}

    record ExpertPassword(String expertId, String password) implements Proof {}

    /** An expert's or a parent's code, for an adult's session. */
    record AdultCode(String code) implements Proof {}

    /** A parent's code, or that of an expert with children, for the children's session. */
    record FamilyCode(String code) implements Proof {}
  }

  /** What comes of it. */
  public sealed interface Outcome {
    /**
     * @param token the new session's secret, for the browser alone
     * @param deviceMark what the browser shall show at later log-ins, see {@link Client}
     */
    record LoggedIn(String token, String deviceMark, Caller caller, String displayName)
        implements Outcome {}

    record Refused() implements Outcome {}

    record Throttled(Duration retryAfter) implements Outcome {}

    /** Too many are logging in just now; this try was not looked at and does not count. */
    record Busy(Duration retryAfter) implements Outcome {}
  }

  /**
   * Who tries.
   *
   * @param address network address
   * @param deviceMark what an earlier log-in left with the browser, unchecked; empty for none
   */
  public record Client(String address, String deviceMark) {

    /** One who has not logged in before. */
    public static Client at(String address) {
      return new Client(address, "");
    }

    String network() {
      return ClientNetwork.of(address);
    }
  }

  private final LoginThrottle throttle;
  private final LoginTurns turns;
  private final CheckProof checkProof;
  private final OpenSession openSession;
  private final DeviceMarks marks;
  private final NoteLogins notes;
  private final Transactions transactions;

  public LogIn(
      LoginThrottle throttle,
      LoginTurns turns,
      CheckProof checkProof,
      OpenSession openSession,
      DeviceMarks marks,
      NoteLogins notes,
      Transactions transactions) {
    this.throttle = throttle;
    this.turns = turns;
    this.checkProof = checkProof;
    this.openSession = openSession;
    this.marks = marks;
    this.notes = notes;
    this.transactions = transactions;
  }

  public Outcome logIn(Proof proof, Client client) {
    return throttle
        .heldUp(proof, client)
        .map(held -> throttled(held, proof, client))
        .or(() -> turns.take(client.network(), () -> inTurn(proof, client)))
        .orElseGet(() -> new Outcome.Busy(LoginTurns.COME_AGAIN));
  }

  private Outcome inTurn(Proof proof, Client client) {
    Optional<Begun> begun = throttle.begin(proof, client);
    if (begun.isEmpty()) {
      return throttle
          .heldUp(proof, client)
          .map(held -> throttled(held, proof, client))
          .orElseGet(() -> new Outcome.Busy(LoginTurns.COME_AGAIN));
    }
    Optional<Proven> proven = checkProof.check(proof);
    if (proven.isEmpty()) {
      notes.failed(AuditAction.LOGIN_REFUSED, proof, client);
      return new Outcome.Refused();
    }
    return transactions.inTransaction(() -> welcome(proven.get(), begun.get(), proof, client));
  }

  private Outcome welcome(Proven proven, Begun begun, Proof proof, Client client) {
    if (!checkProof.isActiveStill(proven)) {
      notes.failed(AuditAction.LOGIN_REFUSED, proof, client);
      return new Outcome.Refused();
    }
    Caller caller = proven.caller();
    throttle.succeeded(begun);
    notes.loggedIn(caller, client);
    return new Outcome.LoggedIn(
        openSession.open(caller),
        marks.renew(client.deviceMark(), caller.key()),
        caller,
        proven.displayName());
  }

  private Outcome throttled(Held held, Proof proof, Client client) {
    if (throttle.firstOf(held.key())) {
      notes.failed(AuditAction.LOGIN_THROTTLED, proof, client);
    }
    return new Outcome.Throttled(held.retryAfter());
  }
}
