package learning.piggyback.domain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "1, 'cat dog the knight asked jumped walked eyes eye cakes wolves gave makes horse house friend'",
    "1, 'loved school strength through tree queue ship clothes whole smiled stones'",
    "2, 'castle apple little table wanted needed houses boxes witches music giant quiet being lion'",
    "2, 'sometimes someone every monster rabbit hungry people garden princess lovely poem crying'",
    "2, 'carried science fairy lazy kitchen prices doing even careful ocean station going'",
    "3, 'elephant family beautiful together grandmother banana animal everything adventure piano'",
    "3, 'expected suddenly dinosaur radio idea furious vanishes created period'",
    "4, 'alligator information caterpillar television discovery'"
  })
  void syllablesShouldBeCountedAsTheyAreSpoken(int syllables, String words) {
    for (String word : words.split(" ", -1)) {
      assertThat(Syllables.in(word)).as(word).isEqualTo(syllables);
    }
  }

  @Test
  void whatHasNoLettersShouldCountAsOneSyllable() {
    assertThat(Syllables.in("")).isEqualTo(1);
    assertThat(Syllables.in("?!")).isEqualTo(1);
    assertThat(Syllables.in("hmm")).isEqualTo(1);
  }

  @Test
  void gradeShouldFollowTheFormula() {
    // 7 words, 1 sentence, 8 syllables
    assertThat(ReadingGrade.of("What did the fox find at home today?"))
        .isCloseTo(0.39 * 8 + 11.8 * 9 / 8 - 15.59, within(1e-9));
    assertThat(ReadingGrade.of("The cat sat. It slept.")).isLessThan(0);
  }

  @Test
  void longWordsShouldReadHarderThanShortOnes() {
    double easy = ReadingGrade.of("Why did the bear go to sleep?");
    double hard = ReadingGrade.of("Why did the hibernating mammal deliberately conserve energy?");
    assertThat(easy).isLessThan(3);
    assertThat(hard).isGreaterThan(10);
  }

  @Test
  void textWithoutWordsShouldHaveNoGrade() {
    assertThat(ReadingGrade.of(" ?! ")).isZero();
  }
}
