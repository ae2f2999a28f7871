package learning.piggyback.media.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.domain.video.AllowedHosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressPolicyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2001::1",
        "2001:db8::1",
        "::a00:1",
        "fec0::1"
      })
  void specialAddressesShouldNotBePublic(String address) throws UnknownHostException {
    assertThat(AddressPolicy.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.0.1",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.20.0.1",
        "223.255.255.255",
        "2606:4700::1111",
        "2a00:1450::1",
        "2001:4860::8888"
      })
  void othersShouldBePublic(String address) throws UnknownHostException {
    assertThat(AddressPolicy.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void hostWithOnePrivateAddressShouldNotBeReachable() throws UnknownHostException {
    AddressPolicy policy = policy(Set.of(), "1.1.1.1", "10.0.0.1");

    assertThat(policy.reachable(URI.create("https://cdn.example.com/x"))).isEmpty();
    assertThat(policy(Set.of(), "1.1.1.1").reachable(URI.create("https://cdn.example.com/x")))
        .hasSize(1);
  }

  @Test
  void privateAddressShouldBeReachableOnThePortThatTheOperatorNamed() throws UnknownHostException {
    AddressPolicy policy = policy(Set.of("media.lan:8080", "nas.lan"), "192.168.1.9");

    assertThat(policy.reachable(URI.create("http://media.lan:8080/v.mp4"))).hasSize(1);
    assertThat(policy.reachable(URI.create("http://media.lan:9090/v.mp4"))).isEmpty();
    assertThat(policy.reachable(URI.create("http://nas.lan/v.mp4"))).hasSize(1);
    assertThat(policy.reachable(URI.create("https://nas.lan/v.mp4"))).hasSize(1);
    assertThat(policy.reachable(URI.create("http://nas.lan:22/v.mp4"))).isEmpty();
    assertThat(policy.reachable(URI.create("http://other.lan/v.mp4"))).isEmpty();
  }

  private static AddressPolicy policy(Set<String> configured, String... addresses) {
    return new AddressPolicy(
        new AllowedHosts(AllowedHosts.YOUTUBE, configured),
        _ -> Stream.of(addresses).map(AddressPolicyTest::address).toArray(InetAddress[]::new));
  }

  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
