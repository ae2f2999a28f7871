package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.random.RandomGenerator;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.account.ChildPlacement;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.Credentials;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.account.NewParents;
import learning.piggyback.application.account.ParentAccess;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.Parents;
import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.application.account.Passwords;
import learning.piggyback.application.account.PrepareAdmin;
import learning.piggyback.application.account.login.ForgetStaleLogins;
import learning.piggyback.application.account.login.LoginFailures;
import learning.piggyback.application.account.session.CurrentCaller;
import learning.piggyback.application.account.session.LogOut;
import learning.piggyback.application.account.session.LogOutEverywhere;
import learning.piggyback.application.account.session.OpenSession;
import learning.piggyback.application.account.session.RecentSessions;
import learning.piggyback.application.account.session.Sessions;
import learning.piggyback.application.audit.AuditedTransactions;

/** The use cases of accounts. */
@Factory
final class AccountWiring {

  @Singleton
  AccountDirectory accountDirectory(Experts experts, Parents parents) {
    return new AccountDirectory(experts, parents);
  }

  /** Whoever asks for sessions gets the recent ones in front of the stored ones. */
  @Singleton
  BeanCreatedEventListener<Sessions> recentSessions(Clock clock) {
    return created -> new RecentSessions(created.getBean(), clock);
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
  LogOutEverywhere logOutEverywhere(Sessions sessions, AuditedTransactions transactions) {
    return new LogOutEverywhere(sessions, transactions);
  }

  @Singleton
  PrepareAdmin prepareAdmin(
      Credentials credentials,
      Sessions sessions,
      PasswordHasher hasher,
      AuditedTransactions transactions,
      RandomGenerator random) {
    return new PrepareAdmin(credentials, sessions, hasher, transactions, random);
  }

  @Singleton
  AccessCodes accessCodes(
      Credentials credentials,
      PasswordHasher hasher,
      CodeVault vault,
      AuditedTransactions transactions,
      RandomGenerator random) {
    return new AccessCodes(credentials, hasher, vault, transactions, random);
  }

  @Singleton
  ExpertAccounts expertAccounts(
      Experts experts,
      Credentials credentials,
      Sessions sessions,
      AccessCodes codes,
      PasswordHasher hasher,
      AuditedTransactions transactions,
      Clock clock) {
    Passwords passwords = new Passwords(credentials, hasher);
    return new ExpertAccounts(
        experts, credentials, sessions, codes, passwords, transactions, clock);
  }

  @Singleton
  ParentAccess parentAccess(Parents parents, Children children) {
    return new ParentAccess(parents, children);
  }

  @Singleton
  ParentAccounts parentAccounts(
      Parents parents,
      ParentAccess access,
      Credentials credentials,
      Sessions sessions,
      AccessCodes codes,
      AuditedTransactions transactions,
      Clock clock) {
    return new ParentAccounts(parents, access, credentials, sessions, codes, transactions, clock);
  }

  @Singleton
  NewParents newParents(
      ParentAccounts accounts, Parents parents, Experts experts, RandomGenerator random) {
    return new NewParents(accounts, parents, experts, random);
  }

  @Singleton
  ChildProfiles childProfiles(
      Children children,
      ChildAccess access,
      ChildPlacement placement,
      AuditedTransactions transactions,
      Clock clock,
      RandomGenerator random) {
    return new ChildProfiles(children, access, placement, transactions, clock, random);
  }

  @Singleton
  ChildPlacement childPlacement(Experts experts, Parents parents, ParentAccess parentAccess) {
    return new ChildPlacement(experts, parents, parentAccess);
  }

  @Singleton
  ChildAccess childAccess(Children children) {
    return new ChildAccess(children);
  }
}
