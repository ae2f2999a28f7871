package learning.piggyback.application.account.login;

import java.util.Optional;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.Credentials;
import learning.piggyback.application.account.Credentials.OwnedCode;
import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.AccessCode;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/**
 * Tells whom a proof proves. Costs one slow hash, however many accounts there are and whether the
 * proof is right, wrong or of nobody.
 */
public final class CheckProof {

  /** An active account and the name to show for it. */
  record Proven(Caller caller, String displayName) {}

  private final Credentials credentials;
  private final AccountDirectory directory;
  private final PasswordHasher hasher;
  private final CodeVault vault;
  private final String decoy;

  public CheckProof(
      Credentials credentials, AccountDirectory directory, PasswordHasher hasher, CodeVault vault) {
    this.credentials = credentials;
    this.directory = directory;
    this.hasher = hasher;
    this.vault = vault;
    this.decoy = hasher.hash("what nobody has typed is compared with this, to take the same time");
  }

  /** Empty when it proves nobody, or an account that is not active. */
  Optional<Proven> check(Proof proof) {
    Optional<Caller> proven =
        switch (proof) {
          case Proof.AdminPassword(String password) -> byPassword(named(proof), password);
          case Proof.ExpertPassword(String _, String password) ->
              byPassword(named(proof), password);
          case Proof.AdultCode(String code) -> byCode(code);
          case Proof.FamilyCode(String code) -> byCode(code).map(CheckProof::familyOf);
        };
    return proven.flatMap(
        caller -> directory.activeName(caller).map(name -> new Proven(caller, name)));
  }

  /**
   * Whether the proven account is active still; nobody can close it until the transaction ends, so
   * that no session is opened behind the back of who closes it.
   */
  boolean isActiveStill(Proven proven) {
    return directory.lockActive(proven.caller());
  }

  /** The account that the proof names, whether there is one or not; empty for codes. */
  static Optional<Caller> named(Proof proof) {
    return switch (proof) {
      case Proof.AdminPassword _ -> Optional.of(new Caller.Admin());
      case Proof.ExpertPassword(String id, String _) -> expertNamed(id);
      case Proof.AdultCode _, Proof.FamilyCode _ -> Optional.empty();
    };
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
