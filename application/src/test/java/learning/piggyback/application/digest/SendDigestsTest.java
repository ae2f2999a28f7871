package learning.piggyback.application.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.digest.Mailer.Mail;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestMail.State;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.MailAddress;
import learning.piggyback.domain.quiz.AnswerStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendDigestsTest {

  private static final ParentId SMITH = new ParentId("smith");
  private static final Actor AT_HOME = new Actor(new Caller.Parent(SMITH), "192.0.2.7");
  private static final Optional<MailAddress> ANN = Optional.of(new MailAddress("ann@example.org"));
  private static final Pattern TOKEN = Pattern.compile("/digest/(confirm|stop)\\?token=(\\S+)");

  private final World world = new World();

  /** The clock begins on Thursday of 2026-W01. */
  @BeforeEach
  void addFamily() {
    world.parent("smith");
    world.videos.add(Samples.video("fox"));
    watched(world.child("Mila", Optional.empty(), Optional.of("smith")), "a");
  }

  private void watched(Child child, String session) {
    Instant now = world.clock.instant();
    world.attempts.save(
        Samples.attempt(
            session,
            child.id().value(),
            "fox",
            now,
            List.of(Samples.reply("Who ran?", AnswerStatus.CORRECT))));
  }

  private static String token(Mail mail, String purpose) {
    Matcher matcher = TOKEN.matcher(mail.text());
    assertThat(matcher.find()).as(mail.text()).isTrue();
    assertThat(matcher.group(1)).isEqualTo(purpose);
    return matcher.group(2);
  }

  /** The digest by mail, asked for and confirmed. */
  private void confirmed() {
    world.keepDigest.want(AT_HOME, SMITH, ANN);
    world.sendDigests.send();
    world.keepDigest.confirm(token(world.mailer.sent().getLast(), "confirm"));
  }

  private void nextWeek() {
    world.clock.advance(Duration.ofDays(7));
  }

  private List<String> subjects() {
    return world.mailer.sent().stream().map(Mail::subject).toList();
  }

  private DigestMail lastMail() {
    return world.digestMails.to(SMITH).getFirst();
  }

  @Test
  void nobodyShouldGetWhatNobodyWanted() {
    nextWeek();
    world.sendDigests.send();
    world.keepDigest.want(AT_HOME, SMITH, Optional.empty());
    nextWeek();
    world.sendDigests.send();

    assertThat(world.mailer.sent()).isEmpty();
  }

  @Test
  void addressShouldBeAskedOnceAndGetNothingUnlessItSaysYes() {
    world.keepDigest.want(AT_HOME, SMITH, ANN);
    world.sendDigests.send();
    world.sendDigests.send();
    nextWeek();
    world.sendDigests.send();

    assertThat(subjects()).containsExactly("Do you want a mail from Piggyback each week?");
    assertThat(world.mailer.sent().getFirst().text()).doesNotContain("Mila");
  }

  @Test
  void digestShouldBeSentOnceForEachWeekThatIsOver() {
    confirmed();
    world.sendDigests.send();
    assertThat(world.mailer.sent()).hasSize(1);

    nextWeek();
    world.sendDigests.send();
    world.sendDigests.send();
    restarted().send();

    assertThat(world.mailer.sent()).hasSize(2);
    Mail mail = world.mailer.sent().getLast();
    assertThat(mail.subject())
        .isEqualTo("Your week with Piggyback, 29 December 2025 to 4 January 2026");
    assertThat(mail.text()).contains("Mila", "“Video fox”", "To talk about at dinner:");
    assertThat(mail.id()).isEqualTo("digest-2026-W01-smith");
    assertThat(lastMail().state()).isEqualTo(State.SENT);
  }

  private SendDigests restarted() {
    return new SendDigests(
        world.digestWishes,
        world.digestMails,
        world.digestOfWeek,
        world.mailer,
        world.digestLinks,
        world.clock);
  }

  @Test
  void weekInWhichNothingHappenedShouldMakeNoMail() {
    confirmed();
    nextWeek();
    world.sendDigests.send();
    nextWeek();
    world.sendDigests.send();

    assertThat(world.mailer.sent()).hasSize(2);
    assertThat(lastMail().state()).isEqualTo(State.EMPTY);
  }

  @Test
  void passingFailureShouldBeTriedAgainLaterAndLaterAndShown() {
    confirmed();
    nextWeek();
    world.mailer.failWith(Optional.of(new MailFailed(MailFailed.Kind.PASSING, "no_server")));
    world.sendDigests.send();
    assertThat(world.digestMails.troubled(9)).containsExactly(lastMail());
    assertThat(lastMail())
        .returns(State.WAITING, DigestMail::state)
        .returns(Optional.of("no_server"), DigestMail::failure)
        .returns(
            Optional.of(world.clock.instant().plus(Duration.ofMinutes(5))), DigestMail::nextTry);

    world.mailer.failWith(Optional.empty());
    world.sendDigests.send();
    assertThat(world.mailer.sent()).as("too early").hasSize(1);
    world.clock.advance(Duration.ofMinutes(5));
    world.sendDigests.send();

    assertThat(world.mailer.sent()).hasSize(2);
    assertThat(lastMail()).returns(State.SENT, DigestMail::state).returns(2, DigestMail::tries);
    assertThat(world.digestMails.troubled(9)).isEmpty();
  }

  @Test
  void failureThatStaysShouldBeGivenUp() {
    confirmed();
    nextWeek();
    world.mailer.failWith(Optional.of(new MailFailed(MailFailed.Kind.PASSING, "no_server")));
    for (int i = 0; i < 10; i++) {
      world.sendDigests.send();
      lastMail().nextTry().ifPresent(at -> world.clock.advance(Duration.between(now(), at)));
    }

    assertThat(lastMail()).returns(State.FAILED, DigestMail::state).returns(6, DigestMail::tries);
  }

  private Instant now() {
    return world.clock.instant();
  }

  @Test
  void mailThatMayHaveArrivedShouldNotBeSentAgain() {
    confirmed();
    nextWeek();
    world.mailer.failWith(Optional.of(new MailFailed(MailFailed.Kind.UNSURE, "broken_off")));
    world.sendDigests.send();
    world.mailer.failWith(Optional.empty());
    world.clock.advance(Duration.ofHours(9));
    world.sendDigests.send();

    assertThat(world.mailer.sent()).hasSize(1);
    assertThat(lastMail().state()).isEqualTo(State.UNSURE);
  }

  @Test
  void mailOfAServerThatWasLostShouldBeShownAndNotSentAgain() {
    confirmed();
    nextWeek();
    world.digestMails.begin(SMITH, "2026-W01", now());
    world.sendDigests.send();
    assertThat(world.digestMails.troubled(9)).isEmpty();

    world.clock.advance(SendDigests.LOST_AFTER.plusSeconds(1));
    world.sendDigests.send();

    assertThat(world.mailer.sent()).hasSize(1);
    assertThat(lastMail().state()).isEqualTo(State.UNSURE);
  }

  @Test
  void linkShouldStopTheMailsAndForgetTheAddress() {
    confirmed();
    nextWeek();
    world.sendDigests.send();
    Mail mail = world.mailer.sent().getLast();
    String token = token(mail, "stop");
    assertThat(mail.stop().orElseThrow().toString())
        .isEqualTo("https://piggyback.example.org/api/digest/stop?token=" + token);

    world.keepDigest.stop(token);

    assertThat(world.keepDigest.wish(SMITH)).map(DigestWish::mail).contains(Optional.empty());
    watched(world.children.ofFamily(SMITH, false).getFirst(), "b");
    nextWeek();
    world.sendDigests.send();
    assertThat(world.mailer.sent()).hasSize(2);
    assertNotValid(() -> world.keepDigest.stop(token));
  }

  @Test
  void madeUpOldAndForeignLinksShouldDoNothing() {
    world.keepDigest.want(AT_HOME, SMITH, ANN);
    world.sendDigests.send();
    String token = token(world.mailer.sent().getLast(), "confirm");

    assertNotValid(() -> world.keepDigest.stop(token));
    assertNotValid(() -> world.keepDigest.confirm("smith." + "0".repeat(64)));
    assertNotValid(() -> world.keepDigest.confirm(token.replace("smith", "jones")));
    assertNotValid(() -> world.keepDigest.confirm("-x-." + "0".repeat(64)));
    assertNotValid(() -> world.keepDigest.confirm("x".repeat(100_000)));
    world.keepDigest.want(AT_HOME, SMITH, Optional.of(new MailAddress("other@example.org")));
    assertNotValid(() -> world.keepDigest.confirm(token));
  }

  private static void assertNotValid(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("link_not_valid"));
  }

  @Test
  void newAddressShouldBeAskedButNotAtOnceAgain() {
    world.keepDigest.want(AT_HOME, SMITH, ANN);
    world.sendDigests.send();
    world.keepDigest.want(AT_HOME, SMITH, Optional.of(new MailAddress("other@example.org")));
    world.sendDigests.send();
    assertThat(world.mailer.sent()).hasSize(1);

    world.clock.advance(KeepDigest.BETWEEN_CONFIRMATIONS);
    world.sendDigests.send();

    assertThat(world.mailer.sent().getLast().to()).hasToString("other@example.org");
  }

  @Test
  void refusalAndTheAccountsEndShouldForgetEverything() {
    confirmed();
    world.keepDigest.refuse(AT_HOME, SMITH);
    assertThat(world.digestMails.to(SMITH)).isEmpty();
    assertThat(world.keepDigest.wish(SMITH)).isEmpty();

    confirmed();
    world.parentAccounts.delete(Actor.SYSTEM, SMITH);
    assertThat(world.digestWishes.find(SMITH)).isEmpty();
    nextWeek();
    world.sendDigests.send();
    assertThat(world.digestMails.to(SMITH)).isEmpty();
  }

  @Test
  void turningItOnAndOffShouldBeNotedOnceWithoutTheAddress() {
    world.keepDigest.refuse(AT_HOME, SMITH);
    confirmed();
    world.keepDigest.want(AT_HOME, SMITH, Optional.of(new MailAddress("other@example.org")));
    world.keepDigest.refuse(AT_HOME, SMITH);
    world.keepDigest.refuse(AT_HOME, SMITH);

    assertThat(world.audit.page(Long.MAX_VALUE, 100))
        .extracting(AuditLog.Numbered::entry)
        .filteredOn(entry -> entry.actor().equals("parent:smith"))
        .containsExactly(
            AT_HOME.did(AuditAction.DIGEST_TURNED_OFF, "parent:smith", world.clock.instant()),
            AT_HOME.did(AuditAction.DIGEST_TURNED_ON, "parent:smith", world.clock.instant()));
  }

  @Test
  void serverWithoutMailShouldTakeNoAddress() {
    KeepDigest keep =
        new KeepDigest(
            world.digestWishes,
            world.digestMails,
            Optional.empty(),
            world.audit,
            world.transactions,
            world.clock);

    assertThatThrownBy(() -> keep.want(AT_HOME, SMITH, ANN))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("mail_not_available"));
    assertThat(keep.want(AT_HOME, SMITH, Optional.empty()).mail()).isEmpty();
  }
}
