package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import learning.piggyback.application.World;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind proxies at 127.0.0.1 and in 10.0.0.0/8, which are trusted. */
@MicronautTest(rebuildContext = true)
@Property(name = "piggyback.proxies.trusted", value = "127.0.0.1,10.0.0.0/8,fd00::/8")
class ProxyTest {

  private static final String LOGIN = "{'password': '" + InMemoryServer.ADMIN_PASSWORD + "'}";

  @Inject EmbeddedServer server;
  @Inject World world;

  private Answer login(String... headers) {
    return new Browser(server).post("/api/admin/verify-access", LOGIN, headers).expect(200);
  }

  private String address(String... headers) {
    login(headers);
    return world.audit.page(Long.MAX_VALUE, 1).getFirst().entry().address();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.1 | 192.0.2.1",
        "192.0.2.1:4711 | 192.0.2.1",
        "spoofed, 203.0.113.9, 192.0.2.1 | 192.0.2.1",
        "203.0.113.9, 192.0.2.1, 10.1.2.3 | 192.0.2.1",
        "10.1.2.3, 10.1.2.4 | 10.1.2.3",
        "2001:db8::1 | 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1]:4711, fd00::7 | 2001:db8:0:0:0:0:0:1",
        "::ffff:192.0.2.1 | 192.0.2.1",
        "garbage | 127.0.0.1",
        "192.0.2.1, garbage, 10.1.2.3 | 10.1.2.3",
        "999.1.1.1 | 127.0.0.1",
        ", | 127.0.0.1"
      })
  void senderShouldBeTheLastThatIsNoTrustedProxy(String header, String expected) {
    assertThat(address("X-Forwarded-For", header)).isEqualTo(expected);
  }

  @Test
  void standardHeaderShouldBeReadToo() {
    assertThat(address("Forwarded", "for=spoofed, for=\"[2001:db8::1]:4711\";proto=https"))
        .isEqualTo("2001:db8:0:0:0:0:0:1");
    assertThat(address("Forwarded", "for=_hidden")).isEqualTo("127.0.0.1");
    assertThat(login("Forwarded", "For=192.0.2.1;Proto=https").header("Set-Cookie"))
        .contains("Secure");
  }

  @Test
  void cookieShouldBeSecureBehindTls() {
    Answer login = login("X-Forwarded-Proto", "https");

    assertThat(login.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    assertThat(login.header("Strict-Transport-Security")).isNotEmpty();
    assertThat(login("X-Forwarded-Proto", "http").header("Set-Cookie")).doesNotContain("Secure");
    assertThat(login().header("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void originShouldBeComparedWithTheHostThatTheProxyWasAskedFor() {
    login("Origin", "https://lessons.example", "X-Forwarded-Host", "lessons.example");

    new Browser(server)
        .post(
            "/api/admin/verify-access",
            LOGIN,
            "Origin",
            "https://evil.example",
            "X-Forwarded-Host",
            "lessons.example")
        .expect(403);
  }

  @Test
  void eachSenderShouldBeThrottledByItself() {
    Browser browser = new Browser(server);
    for (int i = 0; i < 6; i++) {
      browser.post("/api/admin/verify-access", "{'code': 'x'}", "X-Forwarded-For", "192.0.2.9");
    }

    browser.post("/api/admin/verify-access", LOGIN, "X-Forwarded-For", "192.0.2.9").expect(429);
    browser.post("/api/admin/verify-access", LOGIN, "X-Forwarded-For", "192.0.2.8").expect(200);
  }
}
