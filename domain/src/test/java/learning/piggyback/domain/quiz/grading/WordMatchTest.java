package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import learning.piggyback.domain.language.Synonyms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordMatchTest {

  @ParameterizedTest
  @CsvSource({
    "cat,cats",
    "puppy,puppies",
    "run,running",
    "bake,baking",
    "paints,painting",
    "fast,faster",
    "dog,dgo",
    "pikachu,pikahu",
    "photosynthesis,photosintesis",
    "carry,carried"
  })
  void inflectionsAndSlipsShouldBeTheSameWord(String a, String b) {
    assertThat(WordMatch.same(a, b)).isTrue();
    assertThat(WordMatch.same(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "car,carrot",
    "fast,breakfast",
    "run,sun",
    "cat,hat",
    "hungry,angry",
    "art,start",
    "dog,god",
    "21,210",
    "3,30",
    "b,bee"
  })
  void otherWordsShouldNotBeTheSame(String a, String b) {
    assertThat(WordMatch.same(a, b)).isFalse();
    assertThat(WordMatch.same(b, a)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"happy,unhappy,true", "hot,cold,true", "cold,hot,true", "hot,warm,false"})
  void oppositesShouldBeFoundEitherWay(String a, String b, boolean opposite) {
    assertThat(Opposites.are(a, b)).isEqualTo(opposite);
  }

  @ParameterizedTest
  @CsvSource({
    "milk,water,false",
    "bus,truck,false",
    "cake,pie,false",
    "car,automobile,true",
    "scared,frightened,true",
    "mum,mommy,true",
    "big,giant,true"
  })
  void onlyWordsOfOneMeaningShouldShareACanonicalWord(String a, String b, boolean same) {
    assertThat(Synonyms.canonical(a).equals(Synonyms.canonical(b))).isEqualTo(same);
  }
}
