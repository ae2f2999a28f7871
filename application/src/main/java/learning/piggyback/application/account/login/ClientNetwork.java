package learning.piggyback.application.account.login;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/** Whom failures are counted against when all that is known is a network address. */
final class ClientNetwork {

  /** One household or phone is given at least a /64 of IPv6 and can use any address of it. */
  private static final int IPV6_BYTES = 8;

  private ClientNetwork() {}

  /** The address; of IPv6 its /64. What is no address stays as it is. */
  static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      if (!(parsed instanceof Inet6Address)) {
        return parsed.getHostAddress();
      }
      byte[] network = Arrays.copyOf(parsed.getAddress(), IPV6_BYTES);
      return InetAddress.getByAddress(Arrays.copyOf(network, 16)).getHostAddress() + "/64";
    } catch (IllegalArgumentException | java.net.UnknownHostException _) {
      return address;
    }
  }
}
