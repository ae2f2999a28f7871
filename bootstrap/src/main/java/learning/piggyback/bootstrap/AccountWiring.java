package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.random.RandomGenerator;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.Credentials;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.Parents;
import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.application.account.PrepareAdmin;
import learning.piggyback.application.account.login.ForgetStaleLogins;
import learning.piggyback.application.account.login.LogIn;
import learning.piggyback.application.account.login.LoginFailures;
import learning.piggyback.application.account.login.LoginThrottle;
import learning.piggyback.application.account.session.CurrentCaller;
import learning.piggyback.application.account.session.LogOut;
import learning.piggyback.application.account.session.OpenSession;
import learning.piggyback.application.account.session.Sessions;

/** The use cases of accounts. */
@Factory
final class AccountWiring {

  @Singleton
  AccountDirectory accountDirectory(Experts experts, Parents parents) {
    return new AccountDirectory(experts, parents);
  }

  @Singleton
  LogIn logIn(
      Credentials credentials,
      AccountDirectory directory,
      PasswordHasher hasher,
      CodeVault vault,
      LoginThrottle throttle,
      OpenSession openSession) {
    return new LogIn(credentials, directory, hasher, vault, throttle, openSession);
  }

  @Singleton
  LoginThrottle loginThrottle(LoginFailures failures, Clock clock) {
    return new LoginThrottle(failures, clock);
  }

  @Singleton
  OpenSession openSession(Sessions sessions, Clock clock, RandomGenerator random) {
    return new OpenSession(sessions, clock, random);
  }

  @Singleton
  CurrentCaller currentCaller(Sessions sessions, Clock clock, SessionConfiguration limits) {
    return new CurrentCaller(sessions, clock, limits.toLimits());
  }

  @Singleton
  ForgetStaleLogins forgetStaleLogins(
      Sessions sessions, LoginFailures failures, Clock clock, SessionConfiguration limits) {
    return new ForgetStaleLogins(sessions, failures, clock, limits.toLimits());
  }

  @Singleton
  LogOut logOut(Sessions sessions) {
    return new LogOut(sessions);
  }

  @Singleton
  PrepareAdmin prepareAdmin(
      Credentials credentials, Sessions sessions, PasswordHasher hasher, RandomGenerator random) {
    return new PrepareAdmin(credentials, sessions, hasher, random);
  }

  @Singleton
  AccessCodes accessCodes(
      Credentials credentials, PasswordHasher hasher, CodeVault vault, RandomGenerator random) {
    return new AccessCodes(credentials, hasher, vault, random);
  }

  @Singleton
  ExpertAccounts expertAccounts(
      Experts experts,
      Credentials credentials,
      Sessions sessions,
      AccessCodes codes,
      PasswordHasher hasher,
      Transactions transactions,
      Clock clock) {
    return new ExpertAccounts(experts, credentials, sessions, codes, hasher, transactions, clock);
  }

  @Singleton
  ParentAccounts parentAccounts(
      Parents parents,
      Credentials credentials,
      Sessions sessions,
      AccessCodes codes,
      Transactions transactions,
      Clock clock) {
    return new ParentAccounts(parents, credentials, sessions, codes, transactions, clock);
  }

  @Singleton
  ChildProfiles childProfiles(
      Children children, Experts experts, Parents parents, Clock clock, RandomGenerator random) {
    return new ChildProfiles(children, experts, parents, clock, random);
  }

  @Singleton
  ChildAccess childAccess(Children children) {
    return new ChildAccess(children);
  }
}
