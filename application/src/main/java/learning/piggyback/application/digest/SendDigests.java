package learning.piggyback.application.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.digest.Mailer.Mail;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestMail.State;
import learning.piggyback.domain.digest.DigestText;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.MailAddress;
import learning.piggyback.domain.digest.Week;
import learning.piggyback.domain.digest.WeekDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due: on each server, every now and then. A mail is begun in the database before it
 * is sent, so no other server sends it, nor this one after a restart.
 */
public final class SendDigests {

  /** How many in one go. */
  static final int MOST = 100;

  /** Longer than any sending takes. */
  static final Duration LOST_AFTER = Duration.ofHours(1);

  private static final Logger log = LoggerFactory.getLogger(SendDigests.class);

  private final DigestWishes wishes;
  private final DigestMails mails;
  private final DigestOfWeek digests;
  private final Mailer mailer;
  private final DigestLinks links;
  private final Clock clock;

  public SendDigests(
      DigestWishes wishes,
      DigestMails mails,
      DigestOfWeek digests,
      Mailer mailer,
      DigestLinks links,
      Clock clock) {
    this.wishes = wishes;
    this.mails = mails;
    this.digests = digests;
    this.mailer = mailer;
    this.links = links;
    this.clock = clock;
  }

  /** Sends the digests of the week before this one, and the questions to new addresses. */
  public void send() {
    Instant now = clock.instant();
    int lost = mails.giveUp(now.minus(LOST_AFTER), now);
    if (lost > 0) {
      log.warn("{} mails may or may not have been sent; they are not sent again", lost);
    }
    Week week = digests.at(now).minus(1);
    List<DigestWish> due = wishes.due(week, digests.ended(week), now, MOST);
    due.forEach(wish -> wish.mail().ifPresent(mail -> begin(wish, mail, week)));
  }

  private void begin(DigestWish wish, MailAddress to, Week week) {
    String topic = wish.confirmed() ? week.toString() : DigestMail.CONFIRMATION;
    mails
        .begin(wish.parent(), topic, clock.instant())
        .ifPresent(begun -> mails.save(sent(begun, wish, to, week)));
  }

  private DigestMail sent(DigestMail begun, DigestWish wish, MailAddress to, Week week) {
    try {
      Optional<Mail> mail =
          wish.confirmed() ? digest(wish, to, week) : Optional.of(confirmation(wish, to));
      mail.ifPresent(mailer::send);
      return begun.ended(
          mail.isPresent() ? State.SENT : State.EMPTY, Optional.empty(), clock.instant());
    } catch (MailFailed failure) {
      log.warn("A mail about {} failed: {}", begun.topic(), failure.code());
      return failed(begun, failure);
    }
  }

  private DigestMail failed(DigestMail begun, MailFailed failure) {
    Instant now = clock.instant();
    return switch (failure.kind()) {
      case PASSING -> begun.failedForNow(failure.code(), now);
      case FINAL -> begun.ended(State.FAILED, Optional.of(failure.code()), now);
      case UNSURE -> begun.ended(State.UNSURE, Optional.of(failure.code()), now);
    };
  }

  /** Empty when nothing happened. */
  private Optional<Mail> digest(DigestWish wish, MailAddress to, Week week) {
    WeekDigest digest = digests.of(wish.parent(), week);
    if (digest.isEmpty()) {
      return Optional.empty();
    }
    String text =
        """
        %s

        --
        This and earlier weeks: %s
        You asked for this mail each week. No more of them: %s
        """
            .formatted(DigestText.of(digest), links.page(), links.stopPage(wish.parent(), to));
    return Optional.of(
        new Mail(
            to,
            "Your week with Piggyback, " + DigestText.days(week),
            text,
            "digest-%s-%s".formatted(week, wish.parent()),
            Optional.of(links.stopCall(wish.parent(), to))));
  }

  private Mail confirmation(DigestWish wish, MailAddress to) {
    String text =
        """
        Somebody with a parent's account of Piggyback asked for a mail to this address each week:
        what the children watched, what went well, and something to talk about at dinner.

        If that was you, please confirm it here: %s

        If it was not, do nothing, and no other mail will come.
        """
            .formatted(links.confirmation(wish.parent(), to));
    return new Mail(
        to,
        "Do you want a mail from Piggyback each week?",
        text,
        "confirm-%s-%d".formatted(wish.parent(), wish.since().toEpochMilli()),
        Optional.empty());
  }
}
