package learning.piggyback.web;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Network addresses that begin with the same bits.
 *
 * @param bits how many bits are the same
 */
public record AddressRange(InetAddress first, int bits) {

  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final Pattern BITS = Pattern.compile("[0-9]{1,3}");

  /** Reads an address, or a range as in {@code 10.0.0.0/8}; empty when it is neither. */
  public static Optional<AddressRange> parse(String text) {
    int slash = text.indexOf('/');
    String bits = slash < 0 ? "" : text.substring(slash + 1);
    Optional<InetAddress> address = address(slash < 0 ? text : text.substring(0, slash));
    if (address.isEmpty() || (slash >= 0 && !BITS.matcher(bits).matches())) {
      return Optional.empty();
    }
    int all = address.get().getAddress().length * Byte.SIZE;
    int given = slash < 0 ? all : Integer.parseInt(bits);
    return given > all ? Optional.empty() : Optional.of(new AddressRange(address.get(), given));
  }

  /** Reads an address without asking anybody for its name; empty when it is none. */
  static Optional<InetAddress> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] mine = first.getAddress();
    byte[] other = address.getAddress();
    if (mine.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
