package learning.piggyback.application.account.login;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.Credentials;
import learning.piggyback.application.account.Credentials.OwnedCode;
import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.application.account.session.OpenSession;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.AccessCode;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/**
 * Opens a session for whoever proves who they are. Costs one slow hash, however many accounts there
 * are and whether the proof is right, wrong or of nobody.
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
     */
    record LoggedIn(String token, Caller caller, String displayName) implements Outcome {}

    record Refused() implements Outcome {}

    record Throttled(Duration retryAfter) implements Outcome {}
  }

  private final Credentials credentials;
  private final AccountDirectory directory;
  private final PasswordHasher hasher;
  private final CodeVault vault;
  private final LoginThrottle throttle;
  private final OpenSession openSession;
  private final String decoy;

  public LogIn(
      Credentials credentials,
      AccountDirectory directory,
      PasswordHasher hasher,
      CodeVault vault,
      LoginThrottle throttle,
      OpenSession openSession) {
    this.credentials = credentials;
    this.directory = directory;
    this.hasher = hasher;
    this.vault = vault;
    this.throttle = throttle;
    this.openSession = openSession;
    this.decoy = hasher.hash("what nobody has typed is compared with this, to take the same time");
  }

  /**
   * @param client whom to count failures against, such as a network address
   */
  public Outcome logIn(Proof proof, String client) {
    Optional<Duration> wait = throttle.waitFor(proof, client);
    if (wait.isPresent()) {
      return new Outcome.Throttled(wait.get());
    }
    Optional<Caller> proven =
        switch (proof) {
          case Proof.AdminPassword(String password) ->
              byPassword(Optional.of(new Caller.Admin()), password);
          case Proof.ExpertPassword(String id, String password) ->
              byPassword(expertNamed(id), password);
          case Proof.AdultCode(String code) -> byCode(code);
          case Proof.FamilyCode(String code) -> byCode(code).map(LogIn::familyOf);
        };
    Optional<String> name = proven.flatMap(directory::activeName);
    if (proven.isEmpty() || name.isEmpty()) {
      throttle.failed(proof, client);
      return new Outcome.Refused();
    }
    throttle.succeeded(proof, client);
    return new Outcome.LoggedIn(openSession.open(proven.get()), proven.get(), name.get());
  }

  private Optional<Caller> byPassword(Optional<Caller> owner, String password) {
    Optional<String> hash = owner.flatMap(credentials::passwordHash);
    boolean right = hasher.matches(password, hash.orElse(decoy));
    return right && hash.isPresent() ? owner : Optional.empty();
  }

  private Optional<Caller> byCode(String text) {
    AccessCode code = AccessCode.typed(text);
    Optional<OwnedCode> owned = credentials.findCode(vault.index(code));
    boolean right = hasher.matches(code.value(), owned.map(o -> o.code().hash()).orElse(decoy));
    return right ? owned.map(OwnedCode::owner) : Optional.empty();
  }

  private static Optional<Caller> expertNamed(String id) {
    try {
      return Optional.of(new Caller.Expert(ExpertId.of(id)));
    } catch (DomainProblem _) {
      return Optional.empty();
    }
  }

  private static Caller familyOf(Caller owner) {
    return switch (owner) {
      case Caller.Expert(ExpertId id) -> new Caller.Family(new ParentId(id.value()));
      case Caller.Parent(ParentId id) -> new Caller.Family(id);
      case Caller.Admin _, Caller.Family _ -> owner;
    };
  }
}
