package learning.piggyback.application.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.MailAddress;

/** A parent's wish for the digest: off until the parent turns it on. */
public final class KeepDigest {

  /** Nobody's letter box is filled by changing the address to and fro. */
  static final Duration BETWEEN_CONFIRMATIONS = Duration.ofMinutes(10);

  private final DigestWishes wishes;
  private final DigestMails mails;
  private final Optional<DigestLinks> links;
  private final AuditLog audit;
  private final Transactions transactions;
  private final Clock clock;

  /**
   * @param links empty when no mail can be sent
   */
  public KeepDigest(
      DigestWishes wishes,
      DigestMails mails,
      Optional<DigestLinks> links,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    this.wishes = wishes;
    this.mails = mails;
    this.links = links;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Empty when the digest is off. */
  public Optional<DigestWish> wish(ParentId parent) {
    return wishes.find(parent);
  }

  /** {@code CONFLICT digest_off} when the parent does not want it. */
  public void requireWanted(ParentId parent) {
    if (wishes.find(parent).isEmpty()) {
      throw DomainProblem.conflict("digest_off", "The weekly digest is turned off.");
    }
  }

  /** What became of the mails to a parent, the newest first. */
  public List<DigestMail> mails(ParentId parent) {
    return mails.to(parent);
  }

  public boolean mailAvailable() {
    return links.isPresent();
  }

  /**
   * Turns it on, or changes where it is sent; a new address is asked first. {@code CONFLICT
   * mail_not_available} for an address when no mail can be sent.
   */
  public DigestWish want(Actor actor, ParentId parent, Optional<MailAddress> mail) {
    if (mail.isPresent() && links.isEmpty()) {
      throw DomainProblem.conflict("mail_not_available", "This server sends no mail.");
    }
    Instant now = clock.instant();
    return transactions.inTransaction(() -> {
      Optional<DigestWish> before = wishes.find(parent);
      if (before.filter(wish -> wish.mail().equals(mail)).isPresent()) {
        return before.get();
      }
      DigestWish wish =
          new DigestWish(parent, mail, false, before.map(DigestWish::since).orElse(now));
      wishes.save(wish);
      askAgain(parent, now);
      if (before.isEmpty()) {
        note(actor, AuditAction.DIGEST_TURNED_ON, parent);
      }
      return wish;
    });
  }

  /** Turns it off and forgets the address. */
  public void refuse(Actor actor, ParentId parent) {
    transactions.inTransaction(() -> {
      if (wishes.find(parent).isPresent()) {
        wishes.remove(parent);
        note(actor, AuditAction.DIGEST_TURNED_OFF, parent);
      }
    });
  }

  /** From the link in the mail that asked. {@code NOT_FOUND link_not_valid} for any other. */
  public void confirm(String token) {
    transactions.inTransaction(() -> {
      DigestWish wish = proven(token, DigestLinks.Purpose.CONFIRM);
      wishes.save(wish.asConfirmed());
      return wish;
    });
  }

  /**
   * Ends the mails and forgets the address; the page stays. From a link in a mail; {@code NOT_FOUND
   * link_not_valid} for any other.
   */
  public void stop(String token) {
    transactions.inTransaction(() -> {
      DigestWish wish = proven(token, DigestLinks.Purpose.STOP);
      wishes.save(new DigestWish(wish.parent(), Optional.empty(), false, wish.since()));
      return wish;
    });
  }

  private void note(Actor actor, AuditAction action, ParentId parent) {
    audit.append(actor.did(action, "parent:" + parent.value(), clock.instant()));
  }

  private DigestWish proven(String token, DigestLinks.Purpose purpose) {
    return links
        .flatMap(known ->
            DigestLinks.parentOf(token)
                .flatMap(wishes::find)
                .filter(wish -> known.isGenuine(token, purpose, wish)))
        .orElseThrow(
            () -> DomainProblem.notFound("link_not_valid", "This link does nothing any more."));
  }

  private void askAgain(ParentId parent, Instant now) {
    mails.to(parent).stream()
        .filter(mail -> mail.topic().equals(DigestMail.CONFIRMATION))
        .forEach(mail -> mails.save(mail.again(mail.updatedAt().plus(BETWEEN_CONFIRMATIONS), now)));
  }
}
