package learning.piggyback.domain.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "  https://youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&index=3 ",
        "https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ#t=3",
        "https://music.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=abc&t=9",
        "https://WWW.YouTube.com/shorts/dQw4w9WgXcQ",
        "https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0",
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ/"
      })
  void spellingsOfOneVideoShouldBeOne(String url) {
    assertThat(CanonicalUrl.of(url)).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no address",
        "https:///watch?v=dQw4w9WgXcQ",
        "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ",
        "https://user@www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ",
        "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=tooshort",
        "https://www.youtube.com/playlist?list=PL1",
        "https://example.org/a.mp4?x=1#y"
      })
  void otherAddressesShouldStayAsTheyAre(String url) {
    assertThat(CanonicalUrl.of(url)).isEqualTo(url);
  }
}
