package learning.piggyback.domain.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.review.Ballot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportMergeTest {

  private static final Segment FIRST = new Segment(0, 59);
  private static final FinalQuestion KNOWN =
      new FinalQuestion(
          QuestionId.named("known"),
          QuestionType.ACTION,
          new Wording("Who runs?", "Tilly"),
          AnswerExamples.accepting(List.of("the hedgehog")),
          QuestionState.APPROVED,
          OptionalInt.empty(),
          Origin.UNKNOWN);
  private static final FinalSegment REVIEWED =
      new FinalSegment(
          FIRST,
          List.of(KNOWN),
          List.of(new Ballot<>("expert:bob", Map.of(KNOWN.id(), 1), Set.of())),
          Optional.of("boring"));

  private static ImportMerge.Merged merge(
      List<FinalSegment> before, ImportedQuestion... questions) {
    return new ImportMerge(before, 120, "expert:ann", "v1 3").merge(List.of(questions));
  }

  private static ImportedQuestion at(int second, String question) {
    return new ImportedQuestion(
        question,
        Optional.empty(),
        OptionalInt.of(second),
        QuestionType.CAUSAL,
        new Wording(question, "an answer"),
        AnswerExamples.NONE,
        Optional.empty());
  }

  private static ImportedQuestion of(Segment segment, String question) {
    return new ImportedQuestion(
        question,
        Optional.of(segment),
        OptionalInt.empty(),
        QuestionType.CAUSAL,
        new Wording(question, "an answer"),
        new AnswerExamples(List.of("another"), List.of("a wrong one")),
        Optional.of(new Evidence(Duration.ofSeconds(3), Duration.ofSeconds(5), "she says so", 4)));
  }

  private static List<String> parts(ImportMerge.Merged merged) {
    return merged.segments().stream()
        .map(s -> s.segment().start() + "-" + s.segment().end())
        .toList();
  }

  @Test
  void importedShouldBeADraftOfTheImportersOwn() {
    FinalSegment after = merge(List.of(REVIEWED), of(FIRST, "Why?")).segments().getFirst();
    FinalQuestion draft = after.questions().getLast();
    assertThat(draft.state()).isEqualTo(QuestionState.DRAFT);
    assertThat(draft.origin().author()).contains("expert:ann");
    assertThat(draft.wording()).isEqualTo(new Wording("Why?", "an answer"));
    assertThat(draft.examples())
        .isEqualTo(new AnswerExamples(List.of("another"), List.of("a wrong one")));
    assertThat(draft.askAt()).isEmpty();
    assertThat(draft.evidence()).isPresent();
  }

  @Test
  void whatIsThereShouldStayAsItIs() {
    FinalSegment other =
        new FinalSegment(new Segment(60, 119), List.of(KNOWN), List.of(), Optional.empty());
    List<FinalSegment> after = merge(List.of(REVIEWED, other), of(FIRST, "Why?")).segments();
    assertThat(after.getFirst().questions()).startsWith(KNOWN).hasSize(2);
    assertThat(after.getFirst().ballots()).isEqualTo(REVIEWED.ballots());
    assertThat(after.getFirst().skipped()).isEqualTo(REVIEWED.skipped());
    assertThat(after.get(1)).isSameAs(other);
  }

  @Test
  void nothingShouldBeAddedTwice() {
    ImportMerge.Merged once =
        merge(List.of(REVIEWED), of(FIRST, "Why?"), of(FIRST, " why? "), at(7, "WHO  runs?"));
    assertThat(once.imported()).isEqualTo(1);
    assertThat(once.leftOut()).extracting(LeftOut::reason).containsOnly("It is there already.");
    ImportMerge.Merged twice = merge(once.segments(), of(FIRST, "Why?"), at(7, "Who runs?"));
    assertThat(twice.imported()).isZero();
    assertThat(twice.segments()).isEqualTo(once.segments());
  }

  @Test
  void sameQuestionOfAnotherPartShouldBeAdded() {
    assertThat(merge(List.of(REVIEWED), of(new Segment(60, 119), "Who runs?")).imported())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "30,  0-59",
    "59,  0-59",
    "60,  60-119",
    "119, 60-119",
    "120, 120-120",
  })
  void questionShouldGoIntoTheWindowOfItsSecond(int second, String part) {
    ImportMerge.Merged merged = merge(List.of(), at(second, "Why?"));
    assertThat(parts(merged)).containsExactly(part);
    assertThat(merged.segments().getFirst().questions().getFirst().askAt()).hasValue(second);
  }

  @Test
  void newPartShouldNotLieOverOneThatIsThere() {
    List<FinalSegment> before =
        List.of(
            new FinalSegment(new Segment(0, 20), List.of(), List.of(), Optional.empty()),
            new FinalSegment(new Segment(40, 50), List.of(), List.of(), Optional.empty()));
    assertThat(parts(merge(before, at(30, "Why?"), at(31, "Who?"), of(FIRST, "What?"))))
        .containsExactly("0-20", "40-50", "21-39", "51-59");
  }

  @Test
  void partOfTheFileShouldBeMadeWhereThereIsNone() {
    ImportMerge.Merged merged = merge(List.of(), of(new Segment(10, 34), "Why?"));
    assertThat(parts(merged)).containsExactly("10-34");
    assertThat(merged.segments().getFirst().questions().getFirst().askAt()).isEmpty();
  }

  @Test
  void questionOfAnotherCutShouldKeepItsSecond() {
    ImportMerge.Merged merged = merge(List.of(REVIEWED), of(new Segment(10, 34), "Why?"));
    assertThat(merged.segments()).hasSize(1);
    assertThat(merged.segments().getFirst().questions().getLast().askAt()).hasValue(34);
  }

  @Test
  void questionsThatCannotBeUsedShouldBeLeftOutWithTheReason() {
    ImportMerge.Merged merged = merge(List.of(), at(121, "Why?"), at(5, " "));
    assertThat(merged.imported()).isZero();
    assertThat(merged.leftOut())
        .containsExactly(
            new LeftOut("Why?", "It is asked after the end of this video."),
            new LeftOut(" ", "It has no question."));
  }

  @Test
  void partShouldStayOneThatCanBeSaved() {
    ImportedQuestion[] many =
        IntStream.range(0, 60)
            .mapToObj(i -> at(5, "Why " + i + "?"))
            .toArray(ImportedQuestion[]::new);
    ImportMerge.Merged merged = merge(List.of(), many);
    assertThat(merged.imported()).isEqualTo(FinalQuestions.MOST_IN_SEGMENT);
    assertThat(merged.leftOut()).hasSize(10);
    assertThat(merged.segments().getFirst().questions())
        .extracting(FinalQuestion::id)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "Why does she run?,              CAUSAL",
    "Who is it?,                     CHARACTER",
    "Where do they live?,            SETTING",
    "How did Tilly feel?,            FEELING",
    "What will he do next?,          PREDICTION",
    "What happened after the rain?,  OUTCOME",
    "What did he eat?,               ACTION",
    "___ is the capital of Norway.,  ACTION",
  })
  void typeShouldBeGuessedFromTheFirstWords(String question, QuestionType type) {
    assertThat(QuestionWords.typeOf(question)).isEqualTo(type);
  }
}
