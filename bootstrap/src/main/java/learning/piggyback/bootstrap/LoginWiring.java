package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.Credentials;
import learning.piggyback.application.account.KeyedHash;
import learning.piggyback.application.account.ParentAccess;
import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.application.account.login.CheckProof;
import learning.piggyback.application.account.login.ChooseAccessCode;
import learning.piggyback.application.account.login.DeviceMarks;
import learning.piggyback.application.account.login.LogIn;
import learning.piggyback.application.account.login.LoginFailures;
import learning.piggyback.application.account.login.LoginThrottle;
import learning.piggyback.application.account.login.LoginTurns;
import learning.piggyback.application.account.login.NoteLogins;
import learning.piggyback.application.account.session.OpenSession;
import learning.piggyback.application.audit.AuditLog;

/** Logging in. */
@Factory
final class LoginWiring {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Singleton
  LogIn logIn(
      LoginThrottle throttle,
      LoginTurns turns,
      CheckProof checkProof,
      OpenSession openSession,
      DeviceMarks marks,
      NoteLogins notes,
      Transactions transactions) {
    return new LogIn(throttle, turns, checkProof, openSession, marks, notes, transactions);
  }

  @Singleton
  LoginThrottle loginThrottle(
      LoginFailures failures, DeviceMarks marks, CodeVault vault, Clock clock) {
    return new LoginThrottle(failures, marks, vault, clock);
  }

  /** Half of the processors at most, so that the other half stays for everyone else. */
  @Singleton
  LoginTurns loginTurns() {
    return new LoginTurns(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), PATIENCE);
  }

  @Singleton
  CheckProof checkProof(
      Credentials credentials, AccountDirectory directory, PasswordHasher hasher, CodeVault vault) {
    return new CheckProof(credentials, directory, hasher, vault);
  }

  @Singleton
  DeviceMarks deviceMarks(KeyedHash hash, Clock clock, RandomGenerator random) {
    return new DeviceMarks(hash, clock, random);
  }

  @Singleton
  NoteLogins noteLogins(AuditLog audit, Clock clock) {
    return new NoteLogins(audit, clock);
  }

  @Singleton
  ChooseAccessCode chooseAccessCode(
      AccessCodes codes, ParentAccess parents, LoginFailures failures, Clock clock) {
    return new ChooseAccessCode(codes, parents, failures, clock);
  }
}
