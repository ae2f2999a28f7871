package learning.piggyback.domain.question.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.Companion;
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
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

final class CompanionChoiceTest {

  private static final Segment FIRST = new Segment(0, 59);
  private static final VideoId VIDEO = new VideoId("v");
  private static final String ANN = "expert:ann";

  private static FinalQuestion question(QuestionType type, int rank, QuestionState state) {
    Wording wording = new Wording("What is the " + type.wire() + "?", "the " + type.wire());
    return new FinalQuestion(
        QuestionId.named(type.wire()),
        type,
        wording,
        new AnswerExamples(List.of("accepted " + type.wire()), List.of()),
        state,
        OptionalInt.empty(),
        Origin.proposed(wording, rank));
  }

  private static FinalQuestion question(QuestionType type, int rank) {
    return question(type, rank, QuestionState.APPROVED);
  }

  private static FinalQuestion own(QuestionType type, int askAt) {
    Wording wording = new Wording("My own " + type.wire() + "?", "mine");
    return new FinalQuestion(
        QuestionId.named("own " + type.wire()),
        type,
        wording,
        AnswerExamples.NONE,
        QuestionState.APPROVED,
        OptionalInt.of(askAt),
        new Origin(wording, Optional.of(ANN), OptionalInt.empty()));
  }

  private static Variant of(FinalQuestion question, String text) {
    return new Variant(text, question.wording(), false);
  }

  private static Variant alone(String text, String answer) {
    return new Variant(text, new Wording("", answer), false);
  }

  private static SegmentVariants variants(
      Map<Companion, Map<QuestionType, Variant>> variants, Map<Companion, QuestionType> winners) {
    return new SegmentVariants(FIRST, variants, winners);
  }

  private static List<ChosenQuestion> chosen(
      FinalSegment segment, SegmentVariants saved, Companion... companion) {
    return CompanionChoice.choose(
        new FinalQuestions(VIDEO, List.of(segment), Optional.empty(), ANN, Instant.EPOCH, 1),
        new CompanionVariants(VIDEO, List.of(saved), ANN, Instant.EPOCH, 1),
        Stream.of(companion).findFirst());
  }

  private static FinalSegment segment(FinalQuestion... questions) {
    return new FinalSegment(FIRST, List.of(questions), List.of(), Optional.empty());
  }

  @Test
  void winnerShouldBeAskedInItsWordsWithTheAnswerOfItsQuestion() {
    FinalQuestion best = question(QuestionType.CHARACTER, 1);
    FinalQuestion action = question(QuestionType.ACTION, 2);
    SegmentVariants saved =
        variants(
            Map.of(
                Companion.BUNNY,
                Map.of(QuestionType.ACTION, of(action, "I wonder, what is the action?")),
                Companion.PIG,
                Map.of(QuestionType.ACTION, of(action, "WHAT is the action?!"))),
            Map.of(
                Companion.BUNNY, QuestionType.ACTION,
                Companion.PIG, QuestionType.ACTION));

    ChosenQuestion pig = chosen(segment(best, action), saved, Companion.PIG).getFirst();
    assertThat(pig.question()).isEqualTo("WHAT is the action?!");
    assertThat(pig.answer()).isEqualTo("the action");
    assertThat(pig.type()).isEqualTo(QuestionType.ACTION);
    assertThat(pig.acceptedAnswers()).containsExactly("accepted action");
    assertThat(pig.source().origin().writerRank()).hasValue(2);
    assertThat(pig.askAt()).isEqualTo(59);

    Companion rabbit = Companion.of("rabbit").orElseThrow();
    assertThat(chosen(segment(best, action), saved, rabbit).getFirst().question())
        .isEqualTo("I wonder, what is the action?");
  }

  @Test
  void companionWithoutAWinnerShouldAskTheBestOneAsItIs() {
    FinalQuestion best = question(QuestionType.CHARACTER, 1);
    SegmentVariants saved =
        variants(
            Map.of(Companion.PIG, Map.of(QuestionType.CHARACTER, of(best, "WHAT character?!"))),
            Map.of(Companion.ALLIGATOR, QuestionType.CHARACTER));

    for (Companion companion : Companion.values()) {
      assertThat(chosen(segment(best), saved, companion).getFirst().question())
          .isEqualTo("What is the character?");
    }
    assertThat(chosen(segment(best), saved).getFirst().question())
        .isEqualTo("What is the character?");
  }

  @Test
  void winnerOfAQuestionThatIsNotApprovedShouldNotBeAsked() {
    FinalQuestion best = question(QuestionType.CHARACTER, 2);
    for (QuestionState state : QuestionState.values()) {
      FinalQuestion action = question(QuestionType.ACTION, 1, state);
      SegmentVariants saved =
          variants(
              Map.of(Companion.PIG, Map.of(QuestionType.ACTION, of(action, "WHAT action?!"))),
              Map.of(Companion.PIG, QuestionType.ACTION));

      assertThat(chosen(segment(best, action), saved, Companion.PIG).getFirst().type())
          .isEqualTo(
              state == QuestionState.APPROVED ? QuestionType.ACTION : QuestionType.CHARACTER);
    }
  }

  @Test
  void winnerInTheTrashShouldNotBeAsked() {
    FinalQuestion best = question(QuestionType.CHARACTER, 2);
    FinalQuestion action = question(QuestionType.ACTION, 1);
    SegmentVariants saved =
        variants(
            Map.of(Companion.PIG, Map.of(QuestionType.ACTION, of(action, "WHAT action?!"))),
            Map.of(Companion.PIG, QuestionType.ACTION));
    FinalSegment trashed =
        new FinalSegment(
            FIRST,
            List.of(best, action),
            List.of(new Ballot<>(ANN, Map.of(), Set.of(action.id()))),
            Optional.empty());
    FinalSegment allTrashed =
        new FinalSegment(
            FIRST,
            List.of(action),
            List.of(new Ballot<>(ANN, Map.of(), Set.of(action.id()))),
            Optional.empty());

    assertThat(chosen(trashed, saved, Companion.PIG).getFirst().type())
        .isEqualTo(QuestionType.CHARACTER);
    assertThat(chosen(allTrashed, saved, Companion.PIG)).isEmpty();
  }

  @Test
  void winnerOfAQuestionThatAsksSomethingElseByNowShouldNotBeAsked() {
    FinalQuestion action = question(QuestionType.ACTION, 1);
    SegmentVariants saved =
        variants(
            Map.of(
                Companion.PIG,
                Map.of(
                    QuestionType.ACTION,
                    new Variant("WHERE is Tom?!", new Wording("Where is Tom?", "out"), true))),
            Map.of(Companion.PIG, QuestionType.ACTION));

    assertThat(chosen(segment(action), saved, Companion.PIG).getFirst().question())
        .isEqualTo("What is the action?");
  }

  @Test
  void adultsOwnQuestionShouldBeAskedInsteadOfAWritersWinner() {
    FinalQuestion action = question(QuestionType.ACTION, 1);
    SegmentVariants saved =
        variants(
            Map.of(Companion.PIG, Map.of(QuestionType.ACTION, of(action, "WHAT action?!"))),
            Map.of(Companion.PIG, QuestionType.ACTION));
    FinalQuestion first = own(QuestionType.ACTION, 20);
    FinalQuestion second = own(QuestionType.FEELING, 10);

    assertThat(chosen(segment(action, first, second), saved, Companion.PIG))
        .extracting(ChosenQuestion::question)
        .containsExactly("My own feeling?", "My own action?");
  }

  @Test
  void adultsOwnQuestionShouldBeAskedInTheWordsOfItsWinner() {
    FinalQuestion own = own(QuestionType.FEELING, 10);
    SegmentVariants saved =
        variants(
            Map.of(Companion.PIG, Map.of(QuestionType.FEELING, of(own, "MY own feeling?!"))),
            Map.of(Companion.PIG, QuestionType.FEELING));

    ChosenQuestion asked =
        chosen(segment(question(QuestionType.ACTION, 1), own), saved, Companion.PIG).getFirst();

    assertThat(asked.question()).isEqualTo("MY own feeling?!");
    assertThat(asked.askAt()).isEqualTo(10);
  }

  @Test
  void segmentWithoutQuestionsShouldAskItsVariants() {
    Map<QuestionType, Variant> pig = new EnumMap<>(QuestionType.class);
    pig.put(QuestionType.ACTION, alone("WHAT now?!", "run"));
    pig.put(QuestionType.CHARACTER, alone("WHO now?!", "Tom"));
    SegmentVariants saved =
        variants(
            Map.of(
                Companion.PIG,
                pig,
                Companion.BUNNY,
                Map.of(QuestionType.FEELING, alone("I wonder how?", "sad"))),
            Map.of());

    assertThat(chosen(segment(), saved, Companion.PIG))
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.question()).isEqualTo("WHO now?!");
          assertThat(asked.answer()).isEqualTo("Tom");
          assertThat(asked.type()).isEqualTo(QuestionType.CHARACTER);
        });
    for (List<ChosenQuestion> bunny :
        List.of(
            chosen(segment(), saved),
            chosen(segment(), saved, Companion.BUNNY),
            chosen(segment(), saved, Companion.ALLIGATOR))) {
      assertThat(bunny).extracting(ChosenQuestion::question).containsExactly("I wonder how?");
    }
  }

  @Test
  void variantsOfQuestionsThatWereRemovedShouldNotBeAsked() {
    SegmentVariants saved =
        variants(
            Map.of(
                Companion.PIG,
                Map.of(
                    QuestionType.ACTION, of(question(QuestionType.ACTION, 1), "WHAT action?!"),
                    QuestionType.FEELING, alone("HOW now?!", ""))),
            Map.of(Companion.PIG, QuestionType.ACTION));

    assertThat(chosen(segment(), saved, Companion.PIG)).isEmpty();
  }

  @Test
  void skippedSegmentShouldStaySilent() {
    SegmentVariants saved =
        variants(
            Map.of(Companion.PIG, Map.of(QuestionType.ACTION, alone("WHAT now?!", "run"))),
            Map.of(Companion.PIG, QuestionType.ACTION));

    for (List<FinalQuestion> questions :
        List.of(List.<FinalQuestion>of(), List.of(question(QuestionType.ACTION, 1)))) {
      FinalSegment skipped = new FinalSegment(FIRST, questions, List.of(), Optional.of("boring"));
      assertThat(chosen(skipped, saved, Companion.PIG)).isEmpty();
    }
  }
}
