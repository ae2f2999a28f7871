package learning.piggyback.application.digest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.application.account.KeyedHash;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.MailAddress;

/**
 * Links in mails that work without a log-in, because nobody else can make them. They hold for one
 * parent and address: after a change of the address the old ones do nothing.
 */
public final class DigestLinks {

  /** What a link is for. */
  enum Purpose {
    CONFIRM,
    STOP
  }

  private static final Pattern TOKEN = Pattern.compile("([a-z0-9_-]{3,50})\\.([0-9a-f]{64})");

  private final KeyedHash hash;
  private final URI server;

  /**
   * @param server the address by which browsers reach this server
   */
  public DigestLinks(KeyedHash hash, URI server) {
    this.hash = hash;
    this.server = server;
  }

  /** The page that asks for a click to confirm. */
  URI confirmation(ParentId parent, MailAddress mail) {
    return at("/digest/confirm?token=" + token(Purpose.CONFIRM, parent, mail));
  }

  /** The page that ends the mails as soon as it is opened. */
  URI stopPage(ParentId parent, MailAddress mail) {
    return at("/digest/stop?token=" + token(Purpose.STOP, parent, mail));
  }

  /** What mail programs call to end them. */
  URI stopCall(ParentId parent, MailAddress mail) {
    return at("/api/digest/stop?token=" + token(Purpose.STOP, parent, mail));
  }

  URI page() {
    return at("/expert/digest");
  }

  /** Whose link it says that it is; nothing is proved by it. */
  static Optional<ParentId> parentOf(String token) {
    Matcher matcher = TOKEN.matcher(token);
    return matcher.matches() && matcher.group(1).matches("[a-z0-9].*")
        ? Optional.of(new ParentId(matcher.group(1)))
        : Optional.empty();
  }

  boolean isGenuine(String token, Purpose purpose, DigestWish wish) {
    return wish.mail()
        .filter(mail ->
            MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8),
                token(purpose, wish.parent(), mail).getBytes(StandardCharsets.UTF_8)))
        .isPresent();
  }

  private String token(Purpose purpose, ParentId parent, MailAddress mail) {
    return parent + "." + hash.of("digest %s %s %s".formatted(purpose, parent, mail));
  }

  private URI at(String path) {
    String base = server.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }
}
