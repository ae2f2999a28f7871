package learning.piggyback.ai.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.ai.question.english.English;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.language.ReadingGrade;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.AgeBand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every question, whatever the story. */
final class StoryInvariantsTest {

  private static final English ENGLISH = new English();
  private static final OfflineQuestionWriter WRITER = new OfflineQuestionWriter(AgeBand.DEFAULT);

  static Stream<String> stories() {
    return Stories.ALL.stream()
        .map(Stories::text)
        .flatMap(text -> Stream.of(text, Stories.asHeard(text)));
  }

  static Stream<String> written() {
    return Stories.ALL.stream().map(Stories::text);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void questionsShouldBeSound(String text) {
    List<Candidate> candidates = candidates(text);

    assertThat(candidates).isNotEmpty().allSatisfy(StoryInvariantsTest::assertSound);
    Set<String> seen = new HashSet<>();
    assertThat(candidates)
        .allMatch(candidate -> seen.add(candidate.question().toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @MethodSource("written")
  void storyShouldYieldAtLeastFiveTypes(String text) {
    assertThat(candidates(text)).extracting(Candidate::type).doesNotHaveDuplicates();
    assertThat(candidates(text)).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("written")
  void wordsOfAnswersShouldComeFromTheStory(String text) {
    Set<String> told = new HashSet<>(ENGLISH.contentWords(text));
    assertThat(candidates(text))
        .filteredOn(candidate -> candidate.type() != QuestionType.PREDICTION)
        .allSatisfy(
            candidate -> assertThat(told).containsAll(ENGLISH.contentWords(candidate.answer())));
  }

  static void assertSound(Candidate candidate) {
    String question = candidate.question();
    assertThat(question)
        .matches("(Who|What|Where|How|Why) [^?]+\\?")
        .doesNotContain("  ", "the the");
    assertThat(question.split(" ", -1).length).isLessThanOrEqualTo(15);
    assertThat(ReadingGrade.of(question)).isLessThanOrEqualTo(5);
    assertThat(question.toLowerCase(Locale.ROOT))
        .doesNotContain(candidate.answer().toLowerCase(Locale.ROOT));
    assertThat(candidate.answer()).isNotBlank().doesNotEndWith(".");
    assertThat(candidate.acceptedAnswers()).hasSizeBetween(1, 6).doesNotContain("");
    assertThat(candidate.evidence()).isPresent();
  }

  private static List<Candidate> candidates(String text) {
    SegmentOutcome outcome =
        WRITER.write(
            new SegmentMaterial(
                "A story", new Segment(0, 59), Stories.cues(text), List.of(), List.of()),
            CallMeter.unbooked());
    return outcome instanceof SegmentOutcome.Written done ? done.candidates() : List.of();
  }
}
