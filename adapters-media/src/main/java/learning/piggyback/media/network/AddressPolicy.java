package learning.piggyback.media.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import learning.piggyback.domain.video.AllowedHosts;

/**
 * Which addresses a download may connect to: public ones, and those of hosts that the operator
 * named. Special ranges: IANA's special-purpose address registries (RFC 6890).
 */
public final class AddressPolicy {

  /** How names become addresses. */
  @FunctionalInterface
  public interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  private final AllowedHosts hosts;
  private final Resolver resolver;

  public AddressPolicy(AllowedHosts hosts) {
    this(hosts, InetAddress::getAllByName);
  }

  public AddressPolicy(AllowedHosts hosts, Resolver resolver) {
    this.hosts = hosts;
    this.resolver = resolver;
  }

  /**
   * The addresses of the URI's host; none when one of them may not be reached.
   *
   * @throws UnknownHostException when it has none
   */
  public List<InetAddress> reachable(URI uri) throws UnknownHostException {
    String host = uri.getHost();
    if (host == null) {
      return List.of();
    }
    List<InetAddress> addresses = List.of(resolver.resolve(host));
    boolean meant = hosts.isConfigured(uri) && hosts.accept(uri.toString()).isPresent();
    return meant || addresses.stream().allMatch(AddressPolicy::isPublic) ? addresses : List.of();
  }

  /** Whether an address is one of the public internet. */
  public static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublicV4(bytes) : isPublicV6(bytes);
  }

  private static boolean isPublicV4(byte[] address) {
    int a = address[0] & 0xff;
    int b = address[1] & 0xff;
    int c = address[2] & 0xff;
    boolean sharedWithCarrier = a == 100 && b >= 64 && b < 128;
    boolean protocolsOrDocumentation = a == 192 && b == 0 && (c == 0 || c == 2);
    boolean benchmark = a == 198 && (b == 18 || b == 19);
    boolean documentation = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
    return a != 0
        && a < 224
        && !sharedWithCarrier
        && !protocolsOrDocumentation
        && !benchmark
        && !documentation;
  }

  /** Global unicast only, without the ranges that carry another (private) address inside. */
  private static boolean isPublicV6(byte[] address) {
    int first = (address[0] & 0xff) << 8 | (address[1] & 0xff);
    int second = (address[2] & 0xff) << 8 | (address[3] & 0xff);
    boolean global = first >= 0x2000 && first < 0x4000;
    boolean teredoOrDocumentation = first == 0x2001 && (second == 0 || second == 0x0db8);
    boolean sixToFour = first == 0x2002;
    return global && !teredoOrDocumentation && !sixToFour;
  }
}
