package learning.piggyback.domain.question.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctQuestionsTest {

  @ParameterizedTest
  @CsvSource({
    "What did Tilly find under the tree?, an apple, What did Tilly find under the tree?, a ring",
    "What did Tilly find?, an apple, what has tilly FOUND, a pear",
    "What did Tilly find under the tree?, an apple, What did Tilly see under the tree?, the apple",
    "Who is she?, Tilly, Who is she?, Ann",
  })
  void secondOfTwoAlikeShouldBeMarked(String first, String a, String second, String b) {
    List<SegmentDraft> marked =
        DistinctQuestions.in(List.of(draft(0, asked(first, a)), draft(60, asked(second, b))));
    assertThat(findings(marked.get(0))).isEmpty();
    assertThat(findings(marked.get(1)))
        .containsExactly(new Finding(Check.DISTINCT, "The part from 0:00 asks the same."));
  }

  @ParameterizedTest
  @CsvSource({
    "How did Tilly feel?, sad, How did Ben feel?, glad",
    "Why did Tilly run?, the wolf came, Where did Tilly run?, home",
    "What did Tilly find?, an apple, Who found Tilly?, Ben",
  })
  void questionsAboutOtherThingsShouldStand(String first, String a, String second, String b) {
    List<SegmentDraft> marked =
        DistinctQuestions.in(List.of(draft(0, asked(first, a)), draft(60, asked(second, b))));
    assertThat(findings(marked.get(1))).isEmpty();
  }

  @Test
  void twoAlikeInOnePartShouldBeMarkedToo() {
    SegmentDraft marked =
        DistinctQuestions.in(
                List.of(draft(0, asked("Who ran?", "Tilly"), asked("Who runs?", "Ben"))))
            .getFirst();
    assertThat(findings(marked)).hasSize(1);
  }

  @Test
  void markingAgainShouldChangeNothing() {
    List<SegmentDraft> once =
        DistinctQuestions.in(
            List.of(draft(0, asked("Who ran?", "Tilly")), draft(60, asked("Who ran?", "Ben"))));
    assertThat(DistinctQuestions.in(once)).isEqualTo(once);
  }

  @Test
  void textsWithoutWordsShouldBeHarmless() {
    assertThatCode(() ->
            DistinctQuestions.in(
                List.of(
                    draft(0, asked("?", "!")),
                    draft(60, asked("", "")),
                    draft(90, asked("?", "")))))
        .doesNotThrowAnyException();
  }

  @Test
  @Timeout(20)
  void threeHoursOfQuestionsShouldBeQuick() {
    Random random = new Random(1);
    String[] words =
        "what who did tilly ben find fox tree run home see apple go lost mill".split(" ", -1);
    List<SegmentDraft> drafts = new ArrayList<>();
    for (int segment = 0; segment < 180; segment++) {
      Candidate[] seven = new Candidate[7];
      for (int i = 0; i < 7; i++) {
        StringBuilder question = new StringBuilder();
        for (int w = 0; w < 8; w++) {
          question.append(words[random.nextInt(words.length)]).append(' ');
        }
        seven[i] = asked(question + "?", words[random.nextInt(words.length)]);
      }
      drafts.add(draft(segment * 60, seven));
    }
    assertThat(DistinctQuestions.in(drafts)).hasSize(180);
  }

  private static List<Finding> findings(SegmentDraft draft) {
    return ((SegmentOutcome.Written) draft.outcome())
        .candidates().stream().flatMap(c -> c.findings().stream()).toList();
  }

  private static Candidate asked(String question, String answer) {
    return new Candidate(QuestionType.ACTION, question, answer, 1, List.of(), Optional.empty());
  }

  private static SegmentDraft draft(int start, Candidate... candidates) {
    return new SegmentDraft(
        new Segment(start, start + 59), new SegmentOutcome.Written(List.of(candidates)));
  }
}
