package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.account.KeyedHash;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.application.digest.DigestLinks;
import learning.piggyback.application.digest.DigestMails;
import learning.piggyback.application.digest.DigestOfWeek;
import learning.piggyback.application.digest.DigestWishes;
import learning.piggyback.application.digest.KeepDigest;
import learning.piggyback.application.digest.Mailer;
import learning.piggyback.application.digest.SendDigests;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.mail.digest.SmtpMailer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The use cases of the weekly digest; mails only where there is a mail server. */
@Factory
final class DigestWiring {

  private static final Logger log = LoggerFactory.getLogger(DigestWiring.class);

  @Singleton
  DigestOfWeek digestOfWeek(
      Children children,
      Attempts attempts,
      Videos videos,
      FinalQuestionSets questions,
      DigestConfiguration configuration) {
    return new DigestOfWeek(children, attempts, videos, questions, configuration.zone());
  }

  @Singleton
  KeepDigest keepDigest(
      DigestWishes wishes,
      DigestMails mails,
      Optional<DigestLinks> links,
      AuditLog audit,
      Transactions transactions,
      Clock clock) {
    return new KeepDigest(wishes, mails, links, audit, transactions, clock);
  }

  @Singleton
  @Requires(beans = MailConfiguration.class)
  DigestLinks digestLinks(KeyedHash hash, MailConfiguration configuration) {
    return new DigestLinks(hash, configuration.publicUrl());
  }

  @Singleton
  @Requires(beans = MailConfiguration.class)
  Mailer mailer(MailConfiguration configuration, Clock clock) {
    log.info("Digests are mailed through {}:{}", configuration.host(), configuration.port());
    return new SmtpMailer(configuration.server(), clock);
  }

  @Singleton
  @Requires(beans = MailConfiguration.class)
  SendDigests sendDigests(
      DigestWishes wishes,
      DigestMails mails,
      DigestOfWeek digests,
      Mailer mailer,
      DigestLinks links,
      Clock clock) {
    return new SendDigests(wishes, mails, digests, mailer, links, clock);
  }
}
