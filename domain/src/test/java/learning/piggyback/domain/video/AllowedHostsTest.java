package learning.piggyback.domain.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

  private static final AllowedHosts HOSTS =
      new AllowedHosts(AllowedHosts.YOUTUBE, Set.of("videos.example", "127.0.0.1:8099"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=abc",
        "https://youtu.be/abc",
        "HTTPS://M.YouTube.com/watch?v=abc",
        "https://videos.example/a.mp4",
        "http://videos.example/a.mp4",
        "http://cdn.videos.example/a.mp4",
        "http://127.0.0.1:8099/a.mp4",
      })
  void allowedAddressesShouldBeAccepted(String url) {
    assertThat(HOSTS.accept(url)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "youtube.com/watch?v=abc",
        "http://www.youtube.com/watch?v=abc",
        "https://www.youtube.com:8443/watch?v=abc",
        "https://youtube.com.evil.example/",
        "https://evil.example/?youtube.com",
        "https://notyoutube.com/",
        "https://youtube.com@evil.example/",
        "https://user:pw@youtube.com/",
        "http://127.0.0.1/",
        "http://127.0.0.1:8100/",
        "http://videos.example:8080/a.mp4",
        "file:///etc/passwd",
        "--exec=touch /tmp/x",
        "https://you tube.com/",
      })
  void anythingElseShouldBeRefused(String url) {
    assertThat(HOSTS.accept(url)).isEmpty();
  }
}
