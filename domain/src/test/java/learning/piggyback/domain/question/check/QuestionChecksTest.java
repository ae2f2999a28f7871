package learning.piggyback.domain.question.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionChecksTest {

  private static final List<Cue> STORY =
      cues(
          "Tilly the hedgehog found twelve red apples in the old garden.",
          "She carried them to the mill because her grandmother was ill.",
          "On the way she got lost and began to cry.");

  private final QuestionChecks checks = new QuestionChecks(AgeBand.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "What did Tilly find?, twelve red apples",
    "How many apples were there?, 12",
    "What did Tilly do with them?, She carries them to the mill.",
    "Why did she go there?, Because her granny was ill",
    "What did she start to do?, She cried",
    "Where did she go?, to the old mill",
  })
  void answerInTheTranscriptShouldBeSupported(String question, String answer) {
    assertThat(found(question, answer)).doesNotContain(Check.SUPPORTED);
  }

  @ParameterizedTest
  @CsvSource({
    "What did Tilly find?, a golden ring",
    "How many apples were there?, 13 apples",
    "Who helped Tilly?, the brave fox and his wife",
  })
  void answerFromElsewhereShouldNotBeSupported(String question, String answer) {
    assertThat(found(question, answer)).contains(Check.SUPPORTED);
  }

  @Test
  void answerThatOnlyThePictureShowsShouldPass() {
    Candidate seen =
        candidate("What colour is the hat?", "purple")
            .withEvidence(Optional.of(Evidence.seenAt(3)));
    assertThat(checked(seen).findings()).isEmpty();
  }

  @Test
  void segmentInWhichNothingIsSaidShouldSupportNothing() {
    SegmentDraft draft = check(checks, draft(candidate("Who ran?", "Tilly")), List.of());
    assertThat(only(draft).findings()).extracting(Finding::check).containsOnly(Check.SUPPORTED);
  }

  @Test
  void evidenceShouldBeFoundWhereTheWriterNamedNone() {
    Evidence evidence =
        checked(candidate("Where did she carry them?", "to the mill")).evidence().orElseThrow();
    assertThat(evidence.quote()).startsWith("She carried them to the mill");
    assertThat(evidence.start()).isEqualTo(Duration.ofSeconds(5));
    assertThat(evidence.frame()).isBetween(5, 10);
  }

  @Test
  void evidenceOfAnotherPlaceShouldBeReplaced() {
    Candidate elsewhere =
        candidate("Where did she carry them?", "to the mill")
            .withEvidence(
                Optional.of(
                    new Evidence(Duration.ofSeconds(700), Duration.ofSeconds(705), "made up")));
    assertThat(checked(elsewhere).evidence().orElseThrow().quote()).contains("mill");
  }

  @Test
  void quoteThatNobodySaysShouldBeReplaced() {
    Candidate invented =
        candidate("Where did she carry them?", "to the mill")
            .withEvidence(
                Optional.of(
                    new Evidence(
                        Duration.ofSeconds(5), Duration.ofSeconds(9), "Dragons roared loudly.")));
    assertThat(checked(invented).evidence().orElseThrow().quote()).contains("mill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did she find and why did she cry?",
        "Who cried? Why?",
        "Where did she go, and with whom, and what was there?"
      })
  void severalQuestionsInOneShouldBeFound(String question) {
    assertThat(found(question, "apples")).contains(Check.SINGLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"What did Tilly and her friend find?", "What did she do and say?", "Who cried?!"})
  void oneQuestionShouldPass(String question) {
    assertThat(found(question, "apples")).doesNotContain(Check.SINGLE);
  }

  @Test
  void lengthShouldFollowTheAge() {
    String fifteen = "What did she do on the way to the mill in the old red garden?";
    assertThat(found(fifteen, "cry")).doesNotContain(Check.LENGTH);
    assertThat(found(fifteen.replace("?", " then?"), "cry")).contains(Check.LENGTH);
    Candidate older =
        only(
            check(new QuestionChecks(new AgeBand(9, 10)), draft(candidate(fifteen, "cry")), STORY));
    assertThat(older.findings()).isEmpty();
  }

  @Test
  void hardWordsShouldBeFoundWithTheirGrade() {
    Candidate hard =
        checked(candidate("Which agricultural commodities did Tilly accumulate?", "apples"));
    assertThat(hard.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.check()).isEqualTo(Check.READING_GRADE);
          assertThat(finding.reason()).contains("for ages 6-8 at most 5");
        });
  }

  @Test
  void answerInTheQuestionShouldBeFound() {
    assertThat(found("Did Tilly carry the apples to the mill?", "to the mill"))
        .contains(Check.NOT_GIVEN_AWAY);
    assertThat(found("Why did Tilly carry the apples?", "Because her grandmother was ill."))
        .doesNotContain(Check.NOT_GIVEN_AWAY);
  }

  @Test
  void findingsShouldLowerTheRankAndKeepTheOrderOtherwise() {
    SegmentDraft checked =
        check(
            checks,
            draft(
                candidate(QuestionType.ACTION, "What was the ring?", "a golden ring", 1),
                candidate(QuestionType.CHARACTER, "Who got lost?", "Tilly", 2),
                candidate(QuestionType.SETTING, "Where did she go?", "to the mill", 3)),
            STORY);
    assertThat(candidates(checked))
        .extracting(Candidate::type, Candidate::rank)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(QuestionType.CHARACTER, 1),
            org.assertj.core.groups.Tuple.tuple(QuestionType.SETTING, 2),
            org.assertj.core.groups.Tuple.tuple(QuestionType.ACTION, 3));
  }

  @Test
  void findingsThatAreBroughtAlongShouldNotBeBelieved() {
    Candidate claimed =
        candidate("Who got lost?", "Tilly")
            .withFindings(List.of(new Finding(Check.LENGTH, "Trust me.")));
    assertThat(checked(claimed).findings()).isEmpty();
  }

  @Test
  void unsafeQuestionShouldBeDroppedAndNamedAsAGap() {
    SegmentDraft checked =
        check(
            checks,
            draft(
                candidate(QuestionType.ACTION, "Who said shit?", "Tilly", 1),
                candidate(QuestionType.CHARACTER, "Who got lost?", "Tilly", 2)),
            STORY);
    SegmentOutcome.Written written = (SegmentOutcome.Written) checked.outcome();
    assertThat(written.candidates()).extracting(Candidate::rank).containsExactly(1);
    assertThat(written.dropped()).containsExactly(QuestionType.ACTION);
    assertThat(written.missing()).contains(QuestionType.ACTION).hasSize(6);
  }

  @Test
  void segmentOfUnsafeQuestionsOnlyShouldFail() {
    assertThat(check(checks, draft(candidate("Who said shit?", "Tilly")), STORY).outcome())
        .isInstanceOfSatisfying(
            SegmentOutcome.Failed.class, f -> assertThat(f.reason()).isEqualTo("unsafe_questions"));
  }

  @Test
  void acceptedAnswersShouldBeCompleted() {
    assertThat(checked(candidate("Who got lost?", "the hedgehog")).acceptedAnswers())
        .containsExactly("hedgehog");
  }

  @Test
  void checkingAgainShouldChangeNothing() {
    SegmentDraft once =
        check(
            checks,
            draft(
                candidate(QuestionType.ACTION, "What was the ring?", "a golden ring", 1),
                candidate(QuestionType.CHARACTER, "Who got lost?", "Tilly", 2)),
            STORY);
    assertThat(check(checks, once, STORY)).isEqualTo(once);
  }

  @Test
  void wholeVideoShouldBeCheckedSegmentBySegment() {
    Candidate question = candidate("Who got lost?", "Tilly");
    List<SegmentDraft> checked =
        checks.checkAll(
            List.of(draft(question), new SegmentDraft(new Segment(60, 119), written(question))),
            new Transcript(STORY, 0));
    assertThat(only(checked.get(0)).findings()).isEmpty();
    assertThat(only(checked.get(1)).findings())
        .extracting(Finding::check)
        .containsExactly(Check.SUPPORTED, Check.DISTINCT);
  }

  @Test
  void agesShouldBeReadAndLimited() {
    assertThat(AgeBand.of(" 5 - 10 ")).isEqualTo(new AgeBand(5, 10));
    assertThat(AgeBand.of("7")).hasToString("7");
    assertThat(AgeBand.DEFAULT.mostWords()).isEqualTo(15);
    assertThat(new AgeBand(5, 5).highestGrade()).isEqualTo(3);
    for (String wrong : List.of("4-6", "8-6", "6-11", "six", "", "6-", "6-7-8")) {
      assertThatThrownBy(() -> AgeBand.of(wrong)).hasMessage("Ages are 5 to 10, such as 6-8.");
    }
  }

  private List<Check> found(String question, String answer) {
    return checked(candidate(question, answer)).findings().stream().map(Finding::check).toList();
  }

  private Candidate checked(Candidate candidate) {
    return only(check(checks, draft(candidate), STORY));
  }

  private static SegmentDraft check(QuestionChecks checks, SegmentDraft draft, List<Cue> heard) {
    return draft.with(checks.check(draft.segment(), draft.outcome(), heard));
  }

  private static Candidate only(SegmentDraft draft) {
    return candidates(draft).getFirst();
  }

  private static List<Candidate> candidates(SegmentDraft draft) {
    return ((SegmentOutcome.Written) draft.outcome()).candidates();
  }

  private static SegmentDraft draft(Candidate... candidates) {
    return new SegmentDraft(new Segment(0, 59), written(candidates));
  }

  private static SegmentOutcome written(Candidate... candidates) {
    return new SegmentOutcome.Written(List.of(candidates));
  }

  private static Candidate candidate(String question, String answer) {
    return candidate(QuestionType.ACTION, question, answer, 1);
  }

  private static Candidate candidate(QuestionType type, String question, String answer, int rank) {
    return new Candidate(type, question, answer, rank, List.of(), Optional.empty());
  }

  private static List<Cue> cues(String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(
            i -> new Cue(Duration.ofSeconds(i * 5L), Duration.ofSeconds(i * 5L + 5), texts[i]))
        .toList();
  }
}
