package learning.piggyback.domain.quiz.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.session.PlannedQuestion;
import learning.piggyback.domain.quiz.session.PlayedTime;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.quiz.session.Stretch;
import learning.piggyback.domain.quiz.statement.Deed.Answered;
import learning.piggyback.domain.quiz.statement.Deed.Initialized;
import learning.piggyback.domain.quiz.statement.Deed.Paused;
import learning.piggyback.domain.quiz.statement.Deed.Played;
import learning.piggyback.domain.quiz.statement.Deed.Seeked;
import learning.piggyback.domain.quiz.statement.Deed.Terminated;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final PlannedQuestion WHO =
      new PlannedQuestion(
          QuestionId.named("who"),
          QuestionType.CHARACTER,
          new Wording("Who?", "Tilly"),
          AnswerExamples.accepting(List.of("the hedgehog")),
          seconds(0),
          seconds(20));

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Stretch stretch(long from, long to) {
    return new Stretch(seconds(from), seconds(to));
  }

  private static PlayedTime played(long from, long to) {
    return PlayedTime.NONE.plus(stretch(from, to));
  }

  private static Course begun(InteractionMode mode) {
    return Course.from(QuizSession.begin(mode, List.of(WHO)));
  }

  private static Reply reply(String question, String answer) {
    return new Reply(
        question, "Tilly", answer, AnswerStatus.WRONG, 0.5, Optional.empty(), Instant.EPOCH);
  }

  @Test
  void playingOnShouldBeToldOnce() {
    assertThat(begun(InteractionMode.PASSIVE).played(stretch(0, 5)).played(stretch(5, 9)).deeds())
        .containsExactly(new Played(seconds(0)));
  }

  @Test
  void playingAfterAPauseShouldBeToldAgain() {
    assertThat(
            begun(InteractionMode.PASSIVE)
                .played(stretch(0, 5))
                .paused(1)
                .paused(1)
                .played(stretch(0, 5))
                .played(stretch(5, 9))
                .deeds())
        .containsExactly(
            new Played(seconds(0)), new Paused(seconds(5), played(0, 5)), new Played(seconds(5)));
  }

  @Test
  void jumpShouldBeToldWhetherThePlayerNamesItOrNot() {
    Course playing = begun(InteractionMode.PASSIVE).played(stretch(0, 10));

    assertThat(playing.movedTo(seconds(3), true).played(stretch(3, 4)).deeds())
        .containsExactly(new Played(seconds(0)), new Seeked(seconds(10), seconds(3)));
    assertThat(playing.played(stretch(3, 4)).deeds())
        .containsExactly(new Played(seconds(0)), new Seeked(seconds(10), seconds(3)));
    assertThat(playing.played(stretch(11, 12)).deeds()).hasSize(1);
  }

  @Test
  void jumpThatIsPreventedShouldBeToldAsFarAsItWent() {
    Course playing = begun(InteractionMode.PASSIVE).played(stretch(0, 10));

    assertThat(playing.movedTo(seconds(50), true).deeds()).hasSize(1);
    assertThat(playing.movedTo(seconds(50), false).deeds())
        .endsWith(new Seeked(seconds(10), seconds(50)));
  }

  @Test
  void questionShouldStopTheVideoAndAnAnswerLetItGoOn() {
    assertThat(
            begun(InteractionMode.FLEXIBLE)
                .played(stretch(0, 25))
                .played(stretch(25, 26))
                .answered(WHO.id(), AnswerStatus.WRONG)
                .played(stretch(20, 30))
                .deeds())
        .containsExactly(
            new Played(seconds(0)),
            new Paused(seconds(20), played(0, 20)),
            new Played(seconds(20)));
  }

  @Test
  void partThatIsShownAgainShouldBeAJump() {
    assertThat(
            begun(InteractionMode.STRICT)
                .played(stretch(0, 25))
                .answered(WHO.id(), AnswerStatus.WRONG)
                .played(stretch(0, 5))
                .deeds())
        .endsWith(new Seeked(seconds(20), seconds(0)), new Played(seconds(0)));
  }

  @Test
  void endShouldBeToldOnceAndWaitForALateQuestion() {
    Course late = begun(InteractionMode.FLEXIBLE).played(stretch(0, 15)).atEnd();
    assertThat(late.deeds()).endsWith(new Paused(seconds(15), played(0, 15)));

    Course over = late.skipped(WHO.id()).atEnd();

    assertThat(over.deeds()).hasSize(3).endsWith(new Terminated(seconds(15), played(0, 15)));
    assertThat(over.atEnd()).isEqualTo(over);
    assertThat(begun(InteractionMode.STRICT).left().deeds())
        .containsExactly(new Terminated(Duration.ZERO, PlayedTime.NONE));
  }

  @Test
  void whatGoesOnAfterATimeOutShouldBeginAndEndOnceMore() {
    Course silent = begun(InteractionMode.PASSIVE).played(stretch(0, 5)).timedOut();
    assertThat(silent.deeds()).endsWith(new Terminated(seconds(5), played(0, 5)));
    assertThat(silent.left().deeds()).isEqualTo(silent.deeds());
    assertThat(silent.played(stretch(0, 5)).paused(0)).isEqualTo(silent);

    assertThat(Course.from(silent.state()).played(stretch(5, 9)).left().deeds())
        .containsExactly(
            new Initialized(), new Played(seconds(5)), new Terminated(seconds(9), played(0, 9)));
  }

  @Test
  void answerShouldComeBeforeWhatItLedTo() {
    Answering answering =
        new Answering(
            "k", WHO.id(), AnswerInput.VOICE, AnswerStatus.WRONG, 0.9, "lexical", seconds(4));
    Reply first =
        new Reply(
            "Who?",
            "Tilly",
            "Bo",
            AnswerStatus.WRONG,
            0.1,
            Optional.empty(),
            Instant.EPOCH,
            Optional.of(answering),
            Optional.empty());
    List<Reply> replies = List.of(first, reply("Other?", "x"), first.after(List.of(first)));
    Course course = begun(InteractionMode.STRICT).played(stretch(0, 20));

    assertThat(
            Course.from(course.state()).answered(WHO.id(), AnswerStatus.WRONG).afterAnswer(replies))
        .containsExactly(
            new Answered(replies.getLast(), List.of("the hedgehog"), 2, Optional.of(seconds(20))),
            new Seeked(seconds(20), seconds(0)));
  }

  @Test
  void savedReplyShouldBeToldWhenItIsNew() {
    Reply one = reply("Who?", "Bo");
    Reply again = reply("Who?", "Tilly");

    assertThat(Answered.added(List.of(), List.of(one, again)))
        .extracting(Answered::tryNumber)
        .containsExactly(1, 2);
    assertThat(Answered.added(List.of(one), List.of(one, again, one)))
        .containsExactly(
            new Answered(again, List.of(), 2, Optional.empty()),
            new Answered(one, List.of(), 3, Optional.empty()));
    assertThat(Answered.added(List.of(one, again), List.of(again, one))).isEmpty();
  }

  @Test
  void nearlyAllPlayedShouldCountAsCompleteOnce() {
    Duration length = seconds(100);

    assertThat(Completion.reached(played(0, 94), played(0, 95), length)).isTrue();
    assertThat(Completion.reached(played(0, 95), played(0, 100), length)).isFalse();
    assertThat(Completion.reached(played(0, 50), played(0, 94), length)).isFalse();
    assertThat(Completion.progress(played(0, 103), length)).isEqualTo(1);
    assertThat(Completion.progress(PlayedTime.NONE, Duration.ZERO)).isEqualTo(1);
  }
}
