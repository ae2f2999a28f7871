package learning.piggyback.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class QuestionChoiceTest {

  @Test
  void expertsRankShouldDecide() {
    assertThat(chosen(q(QuestionType.CHARACTER, 2, 1), q(QuestionType.ACTION, 1, 3)))
        .containsExactly(QuestionType.ACTION);
  }

  @Test
  void writersRankShouldDecideWhereTheExpertGaveNone() {
    assertThat(chosen(q(QuestionType.CHARACTER, 0, 3), q(QuestionType.ACTION, 0, 1)))
        .containsExactly(QuestionType.ACTION);
  }

  @Test
  void unrankedShouldComeAfterRanked() {
    assertThat(chosen(q(QuestionType.CHARACTER, 0, 1), q(QuestionType.ACTION, 7, 7)))
        .containsExactly(QuestionType.ACTION);
  }

  @Test
  void trashedShouldNeverBeAsked() {
    assertThat(chosen(trashed(q(QuestionType.CHARACTER, 1, 1)), q(QuestionType.ACTION, 2, 2)))
        .containsExactly(QuestionType.ACTION);
    assertThat(chosen(trashed(q(QuestionType.CHARACTER, 1, 1)))).isEmpty();
  }

  @Test
  void blankWordingShouldFallBackToTheWriters() {
    FinalQuestion blank =
        new FinalQuestion(
            QuestionType.ACTION, " ", "", "Who?", "Ann", false, rank(1), rank(1), List.of());
    List<ChosenQuestion> chosen = QuestionChoice.choose(finals(blank));
    assertThat(chosen.getFirst().question()).isEqualTo("Who?");
    assertThat(chosen.getFirst().answer()).isEqualTo("Ann");
    assertThat(chosen.getFirst().askAt()).isEqualTo(59);
  }

  @Test
  void questionShouldNotBeAskedAfterTheVideosEnd() {
    ChosenQuestion chosen = QuestionChoice.choose(finals(q(QuestionType.ACTION, 1, 1))).getFirst();
    assertThat(chosen.notAfter(30).askAt()).isEqualTo(30);
    assertThat(chosen.notAfter(90).askAt()).isEqualTo(59);
  }

  @Test
  void segmentWithoutQuestionsShouldStaySilent() {
    assertThat(QuestionChoice.choose(finals())).isEmpty();
  }

  private static List<QuestionType> chosen(FinalQuestion... questions) {
    return QuestionChoice.choose(finals(questions)).stream().map(ChosenQuestion::type).toList();
  }

  private static FinalQuestions finals(FinalQuestion... questions) {
    return new FinalQuestions(
        new VideoId("v"),
        List.of(new FinalSegment(new Segment(0, 59), List.of(questions))),
        "expert:ann",
        Instant.EPOCH,
        1);
  }

  private static FinalQuestion q(QuestionType type, int expertRank, int writerRank) {
    return new FinalQuestion(
        type, type + "?", "a", "", "", false, rank(expertRank), rank(writerRank), List.of());
  }

  private static FinalQuestion trashed(FinalQuestion q) {
    return new FinalQuestion(
        q.type(),
        q.question(),
        q.answer(),
        "",
        "",
        true,
        q.expertRank(),
        q.writerRank(),
        List.of());
  }

  private static OptionalInt rank(int rank) {
    return rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
