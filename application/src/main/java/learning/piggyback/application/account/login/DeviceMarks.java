package learning.piggyback.application.account.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.application.account.KeyedHash;

/**
 * Marks for browsers from which an account has logged in. A mark is worth nothing by itself: it
 * only keeps a browser's failed log-ins apart from those of strangers. It names the account by a
 * pseudonym, so that it tells nobody who logged in.
 */
public final class DeviceMarks {

  /**
   * What a mark says.
   *
   * @param account pseudonym of the account that logged in
   * @param device tells the browsers of the account apart
   */
  record Mark(String account, String device) {}

  static final Period LIFETIME = Period.ofYears(1);

  /** Of a mark, in characters; more is not looked at. */
  private static final int LONGEST = 200;

  private final KeyedHash hash;
  private final Clock clock;
  private final RandomGenerator random;

  public DeviceMarks(KeyedHash hash, Clock clock, RandomGenerator random) {
    this.hash = hash;
    this.clock = clock;
    this.random = random;
  }

  /** What the mark says; empty when it is forged, broken or too old. */
  Optional<Mark> read(String mark) {
    String[] parts = mark.length() > LONGEST ? new String[0] : mark.split("\\.", -1);
    if (parts.length != 4 || !sameSecret(parts[3], signature(parts[0], parts[1], parts[2]))) {
      return Optional.empty();
    }
    try {
      boolean alive = LocalDate.parse(parts[2]).plus(LIFETIME).isAfter(today());
      return alive ? Optional.of(new Mark(parts[0], parts[1])) : Optional.empty();
    } catch (DateTimeParseException e) {
      throw new IllegalStateException("a mark that we signed has no date", e);
    }
  }

  /** A mark for a browser that has just logged in; it stays the same device when it had one. */
  String renew(String old, String account) {
    String pseudonym = pseudonym(account);
    String device =
        read(old)
            .filter(mark -> mark.account().equals(pseudonym))
            .map(Mark::device)
            .orElseGet(this::newDevice);
    String day = today().toString();
    return String.join(".", pseudonym, device, day, signature(pseudonym, device, day));
  }

  String pseudonym(String account) {
    return hash.of("account\n" + account).substring(0, 32);
  }

  private String newDevice() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private String signature(String account, String device, String day) {
    return hash.of(String.join("\n", "mark", account, device, day));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static boolean sameSecret(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
