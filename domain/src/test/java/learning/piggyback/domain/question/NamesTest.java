package learning.piggyback.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void settingsShouldBeReadAsSetting() {
    assertThat(QuestionType.of(" Settings ")).contains(QuestionType.SETTING);
    assertThat(QuestionType.of("open_ended")).isEmpty();
  }

  @Test
  void companionsShouldAnswerToAllTheirNames() {
    assertThat(Companion.of("Rabbit")).contains(Companion.BUNNY);
    assertThat(Companion.of("blossom")).contains(Companion.BUNNY);
    assertThat(Companion.of("pippa")).contains(Companion.PIG);
    assertThat(Companion.of("ash")).contains(Companion.ALLIGATOR);
    assertThat(Companion.of("fox")).isEmpty();
  }
}
