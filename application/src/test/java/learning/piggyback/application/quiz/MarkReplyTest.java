package learning.piggyback.application.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.PlayerCount;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class MarkReplyTest {

  private static final Actor EVE = new Actor(new Caller.Expert(new ExpertId("eve")), "");
  private static final Actor ANN = new Actor(new Caller.Parent(new ParentId("ann")), "");
  private static final Actor OTTO = new Actor(new Caller.Expert(new ExpertId("otto")), "");
  private static final FinalQuestion WHO = Samples.finalQuestion("Who runs?");

  private final World world = new World();
  private final Child kim;
  private final VideoId video;

  MarkReplyTest() {
    world.expert("eve");
    world.expert("otto");
    world.parent("ann");
    kim = world.child("Kim", Optional.of("eve"), Optional.of("ann"));
    video = world.ingested("Tilly runs.");
    world.assign(video, "eve");
    world.finals.save(Samples.finals(video.value(), 0, List.of(WHO)));
    world.attempts.save(
        Samples.attempt(
            "s",
            kim.id().value(),
            video.value(),
            Samples.NOON,
            List.of(reply("Who runs?", "the hog"), reply("Why?", "no idea"))));
  }

  private static Reply reply(String question, String answer) {
    return new Reply(
        question,
        "an answer",
        answer,
        AnswerStatus.WRONG,
        0.2,
        Optional.of(QuestionType.FEELING),
        Samples.NOON);
  }

  private Attempt mark(Actor actor, AnswerStatus status) {
    return world.markReply.mark(actor, kim.id(), "s", 0, status);
  }

  private AnswerExamples examples() {
    return world
        .finals
        .find(video)
        .orElseThrow()
        .segments()
        .getFirst()
        .questions()
        .getFirst()
        .examples();
  }

  @Test
  void adultsMarkShouldCountAndTheGradersStay() {
    Attempt marked = mark(ANN, AnswerStatus.CORRECT);

    assertThat(marked.tally()).isEqualTo(new Tally(2, 1, 1, 0));
    assertThat(marked.percentage()).isEqualTo(50);
    assertThat(marked.replies().getFirst().status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(marked.replies().getFirst().counted()).isEqualTo(AnswerStatus.CORRECT);
    assertThat(mark(ANN, AnswerStatus.WRONG).tally()).isEqualTo(new Tally(2, 0, 2, 0));
  }

  @Test
  void reviewersMarkShouldBecomeAnExample() {
    mark(EVE, AnswerStatus.CORRECT);
    assertThat(examples().accepted()).contains("the hog", "another answer");

    mark(EVE, AnswerStatus.WRONG);
    assertThat(examples().accepted()).doesNotContain("the hog").contains("another answer");
    assertThat(examples().rejected()).containsExactly("the hog");
  }

  @Test
  void sameMarkAgainShouldMakeNoVersion() {
    mark(EVE, AnswerStatus.CORRECT);
    long version = world.finals.find(video).orElseThrow().version();

    mark(EVE, AnswerStatus.CORRECT);

    assertThat(world.finals.find(video).orElseThrow().version()).isEqualTo(version);
  }

  @Test
  void parentsMarkShouldChangeNothingForOtherChildren() {
    mark(ANN, AnswerStatus.CORRECT);
    assertThat(examples().accepted()).doesNotContain("the hog");
  }

  @Test
  void markOfAVideoThatIsGoneShouldCountAllTheSame() {
    world.videos.delete(video);
    assertThat(mark(EVE, AnswerStatus.CORRECT).tally().correct()).isEqualTo(1);
  }

  @Test
  void playersNextSaveShouldKeepTheMarkAndItsCount() {
    mark(ANN, AnswerStatus.CORRECT);

    Attempt saved = save(List.of(reply("Who runs?", "the hog"), reply("Why?", "it rains")));

    assertThat(saved.replies())
        .extracting(Reply::counted)
        .containsExactly(AnswerStatus.CORRECT, AnswerStatus.WRONG);
    assertThat(saved.tally()).isEqualTo(new Tally(2, 1, 1, 0));
    assertThat(saved.percentage()).isEqualTo(50);
  }

  @Test
  void markShouldNotStayWithAnotherAnswer() {
    mark(ANN, AnswerStatus.CORRECT);

    assertThat(save(List.of(reply("Who runs?", "a stone"))).tally())
        .isEqualTo(new Tally(1, 0, 1, 0));
  }

  private Attempt save(List<Reply> replies) {
    return new RecordAttempt(
            world.attempts,
            world.childAccess,
            world.videoAccess,
            world.telling,
            world.transactions,
            world.clock,
            () -> new UUID(0, 1))
        .record(
            new Caller.Family(new ParentId("ann")),
            new RecordAttempt.Save(
                kim.id(),
                video,
                Optional.of("s"),
                Optional.empty(),
                Optional.empty(),
                PlayerCount.NONE,
                Duration.ZERO,
                OptionalInt.empty(),
                replies,
                false));
  }

  @Test
  void nobodyShouldMarkAnotherFamilysChild() {
    assertThatThrownBy(() -> mark(OTTO, AnswerStatus.CORRECT)).hasMessage("child not found");
  }

  @Test
  void unknownAnswerShouldBeAProblem() {
    assertThatThrownBy(() -> world.markReply.mark(EVE, kim.id(), "s", 2, AnswerStatus.CORRECT))
        .hasMessageContaining("no such answer");
    assertThatThrownBy(() -> world.markReply.mark(EVE, kim.id(), "t", 0, AnswerStatus.CORRECT))
        .hasMessageContaining("no such attempt");
  }
}
