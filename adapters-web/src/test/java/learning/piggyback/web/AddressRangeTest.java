package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

  private static boolean contains(String range, String address) {
    return AddressRange.parse(range)
        .orElseThrow()
        .contains(AddressRange.address(address).orElseThrow());
  }

  @Test
  void rangeShouldContainWhatBeginsWithItsBits() {
    assertThat(contains("10.0.0.0/8", "10.255.0.1")).isTrue();
    assertThat(contains("10.0.0.0/8", "11.0.0.1")).isFalse();
    assertThat(contains("192.0.2.128/25", "192.0.2.127")).isFalse();
    assertThat(contains("192.0.2.128/25", "192.0.2.200")).isTrue();
    assertThat(contains("192.0.2.1", "192.0.2.1")).isTrue();
    assertThat(contains("192.0.2.1", "192.0.2.2")).isFalse();
    assertThat(contains("0.0.0.0/0", "203.0.113.1")).isTrue();
    assertThat(contains("2001:db8::/32", "2001:db8:ffff::1")).isTrue();
    assertThat(contains("2001:db8::/32", "2001:db9::1")).isFalse();
    assertThat(contains("::/0", "192.0.2.1")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "10.0.0.0/33",
        "10.0.0.0/",
        "10.0.0.0/-1",
        "10.0.0/8",
        "::/129",
        "localhost",
        "1",
        "10.0.0.0/8/8",
        "999.0.0.1",
        "fe80::1%eth0",
        ":::",
        "10.0.0.0/0008"
      })
  void anythingElseShouldBeNoRange(String text) {
    assertThat(AddressRange.parse(text)).isEmpty();
  }
}
