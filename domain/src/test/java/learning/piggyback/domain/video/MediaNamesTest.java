package learning.piggyback.domain.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import learning.piggyback.domain.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaNamesTest {

  private static final MediaFolder FOLDER = MediaFolder.random(new Random(7));

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "a/../b", "/etc/passwd", "a//b", ".hidden", "a/b/c", "", "a\\b", "x\0y"})
  void namesThatCouldLeaveTheFolderShouldBeRefused(String name) {
    assertThatThrownBy(() -> FOLDER.file(name)).isInstanceOf(DomainProblem.class);
  }

  @Test
  void keyShouldSurviveItsPath() {
    MediaKey key = FOLDER.file("frames/" + FrameSet.nameOf(7));
    assertThat(key.name()).isEqualTo("frames/frame_0007s.jpg");
    assertThat(MediaKey.ofPath(key.path())).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "..", "a.b", "ä"})
  void malformedVideoIdsShouldBeRefused(String id) {
    assertThatThrownBy(() -> new VideoId(id)).isInstanceOf(DomainProblem.class);
  }
}
