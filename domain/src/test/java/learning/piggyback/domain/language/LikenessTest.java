package learning.piggyback.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "find finds found finding",
        "run runs ran running",
        "tree trees",
        "carry carries carried carrying",
        "box boxes",
        "hope hopes hoped hoping",
        "child children",
        "need needs needed",
        "wolf wolves",
        "glad joyful"
      })
  void formsAndSynonymsShouldHaveOneStem(String words) {
    assertThat(Arrays.stream(words.split(" ", -1)).map(Likeness::stem).distinct())
        .as(words)
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"find seek", "king ring", "bed red", "glass gas", "why who", "mill meal"})
  void otherWordsShouldHaveOtherStems(String words) {
    assertThat(Arrays.stream(words.split(" ", -1)).map(Likeness::stem).distinct()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ate eat", "apples apple", "mum mother", "went go", "lost lose"})
  void alikeWordsShouldShareAForm(String words) {
    String[] both = words.split(" ", -1);
    assertThat(Collections.disjoint(Likeness.of(both[0]), Likeness.of(both[1]))).isFalse();
  }
}
