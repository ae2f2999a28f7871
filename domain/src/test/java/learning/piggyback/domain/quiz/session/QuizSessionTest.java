package learning.piggyback.domain.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.AnswerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuizSessionTest {

  private static final PlannedQuestion FIRST = question("first", 0, 20);
  private static final PlannedQuestion SECOND = question("second", 0, 59);
  private static final PlannedQuestion LAST = question("last", 60, 100);
  private static final List<PlannedQuestion> PLAN = List.of(FIRST, SECOND, LAST);

  private static PlannedQuestion question(String name, int begins, int askAt) {
    return new PlannedQuestion(
        QuestionId.named(name),
        QuestionType.ACTION,
        new Wording(name + "?", "yes"),
        new AnswerExamples(List.of(), List.of()),
        seconds(begins),
        seconds(askAt));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofMillis((long) (seconds * 1_000));
  }

  private static Stretch stretch(double from, double to) {
    return new Stretch(seconds(from), seconds(to));
  }

  private static QuizSession begun(InteractionMode mode) {
    return QuizSession.begin(mode, PLAN);
  }

  /** The first question is answered, the second waits. */
  private static QuizSession atSecond(InteractionMode mode) {
    return begun(mode)
        .played(stretch(0, 21))
        .answered(FIRST.id(), AnswerStatus.CORRECT)
        .played(stretch(20, 60));
  }

  private static Next asks(PlannedQuestion question, boolean maySkip) {
    return new Next.Ask(question, maySkip);
  }

  private static Next watch(double from, PlannedQuestion upcoming) {
    return new Next.Watch(seconds(from), Optional.of(upcoming));
  }

  @Test
  void sessionShouldBeginAtTheBeginning() {
    assertThat(begun(InteractionMode.STRICT).next()).isEqualTo(watch(0, FIRST));
  }

  @Test
  void questionShouldBeAskedWhenItsMomentIsReached() {
    QuizSession session = begun(InteractionMode.FLEXIBLE).played(stretch(0, 19.9));
    assertThat(session.next()).isEqualTo(watch(19.9, FIRST));

    session = session.played(stretch(19.9, 23));

    assertThat(session.next()).isEqualTo(asks(FIRST, true));
    assertThat(session.position()).isEqualTo(seconds(20));
    assertThat(session.played().total()).isEqualTo(seconds(20));
  }

  @Test
  void questionAtTheVeryBeginningShouldBeAsked() {
    QuizSession session =
        QuizSession.begin(InteractionMode.FLEXIBLE, List.of(question("zero", 0, 0)))
            .played(stretch(0, 0.3));
    assertThat(session.asked()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = {"STRICT", "FLEXIBLE"})
  void rightAnswerShouldGoOn(InteractionMode mode) {
    assertThat(atSecond(mode).answered(SECOND.id(), AnswerStatus.CORRECT).next())
        .isEqualTo(watch(59, LAST));
  }

  @ParameterizedTest
  @EnumSource(names = {"ALMOST", "WRONG"})
  void flexibleShouldGoOnAfterAnyAnswer(AnswerStatus status) {
    QuizSession session = atSecond(InteractionMode.FLEXIBLE).answered(SECOND.id(), status);
    assertThat(session.next()).isEqualTo(watch(59, LAST));
    assertThat(session.played(stretch(50, 60)).asked()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ALMOST", "WRONG"})
  void strictShouldShowThePartAgainAndAskAgain(AnswerStatus status) {
    QuizSession session = atSecond(InteractionMode.STRICT).answered(SECOND.id(), status);
    assertThat(session.next()).isEqualTo(watch(21, SECOND));

    session = session.played(stretch(21, 60));

    assertThat(session.next()).isEqualTo(asks(SECOND, false));
  }

  @Test
  void strictShouldShowTheSegmentFromItsStartWhenNothingWasAskedInItBefore() {
    QuizSession session =
        begun(InteractionMode.STRICT)
            .played(stretch(0, 21))
            .answered(FIRST.id(), AnswerStatus.WRONG);
    assertThat(session.next()).isEqualTo(watch(0, FIRST));
  }

  @Test
  void strictShouldShowAMomentAtLeastBeforeItAsksAgain() {
    PlannedQuestion soon = question("soon", 0, 21);
    QuizSession session =
        QuizSession.begin(InteractionMode.STRICT, List.of(FIRST, soon))
            .played(stretch(0, 20))
            .answered(FIRST.id(), AnswerStatus.CORRECT)
            .played(stretch(20, 21))
            .answered(soon.id(), AnswerStatus.WRONG);
    assertThat(session.position()).isEqualTo(seconds(20.5));
  }

  @Test
  void strictShouldNotLetTheChildSkip() {
    assertThatThrownBy(() -> atSecond(InteractionMode.STRICT).skipped(SECOND.id()))
        .hasMessageContaining("strict");
  }

  @Test
  void flexibleShouldLetTheChildSkipOnce() {
    QuizSession session = atSecond(InteractionMode.FLEXIBLE).skipped(SECOND.id());
    assertThat(session.next()).isEqualTo(watch(59, LAST));
    assertThat(session.skipped(SECOND.id())).isEqualTo(session);
  }

  @Test
  void passiveShouldAskNothing() {
    QuizSession session = begun(InteractionMode.PASSIVE).played(stretch(0, 120));
    assertThat(session.next()).isEqualTo(new Next.Watch(seconds(120), Optional.empty()));
    assertThat(session.atEnd().next()).isEqualTo(new Next.Ended());
  }

  @Test
  void nothingShouldBePlayedWhileAQuestionWaits() {
    QuizSession session = atSecond(InteractionMode.FLEXIBLE);
    assertThat(session.played(stretch(59, 90))).isEqualTo(session);
    assertThat(session.movedTo(seconds(90), false)).isEqualTo(session);
  }

  @Test
  void whatIsJumpedOverShouldNotBeAsked() {
    QuizSession session =
        begun(InteractionMode.FLEXIBLE).movedTo(seconds(70), false).played(stretch(70, 80));
    assertThat(session.next()).isEqualTo(watch(80, LAST));
  }

  @Test
  void jumpShouldEndWhereTheChildHasBeenWhenSkippingIsPrevented() {
    QuizSession session = begun(InteractionMode.FLEXIBLE).played(stretch(0, 10));
    assertThat(session.movedTo(seconds(70), true).position()).isEqualTo(seconds(10));
    assertThat(session.movedTo(seconds(3), true).position()).isEqualTo(seconds(3));
  }

  @Test
  void questionBehindTheLastFrameShouldBeAskedAtTheEnd() {
    QuizSession session =
        atSecond(InteractionMode.STRICT)
            .answered(SECOND.id(), AnswerStatus.CORRECT)
            .played(stretch(59, 99.8))
            .atEnd();
    assertThat(session.next()).isEqualTo(asks(LAST, false));

    session = session.answered(LAST.id(), AnswerStatus.CORRECT).atEnd();

    assertThat(session.next()).isEqualTo(new Next.Ended());
  }

  @Test
  void endedSessionShouldTakeNothingMore() {
    QuizSession session = atSecond(InteractionMode.FLEXIBLE).left();
    assertThat(session.asked()).isEmpty();
    assertThat(session.atEnd()).isEqualTo(session);
    assertThatThrownBy(() -> session.played(stretch(1, 2))).hasMessageContaining("over");
    assertThatThrownBy(() -> session.answered(SECOND.id(), AnswerStatus.CORRECT))
        .hasMessageContaining("over");
    assertThatThrownBy(() -> session.paused(1)).hasMessageContaining("over");
  }

  @Test
  void endShouldSayWhy() {
    QuizSession session = begun(InteractionMode.PASSIVE).played(stretch(0, 5));
    assertThat(session.end()).isEmpty();
    assertThat(session.atEnd().end()).contains(SessionEnd.DONE);
    assertThat(session.left().end()).contains(SessionEnd.LEFT);
    assertThat(session.timedOut().end()).contains(SessionEnd.TIMED_OUT);
    assertThat(session.atEnd().left().timedOut().end()).contains(SessionEnd.DONE);
    assertThat(session.timedOut().next()).isEqualTo(new Next.Ended());
  }

  @Test
  void timingOutShouldChangeNothingThatWasWatchedOrAsked() {
    QuizSession before = atSecond(InteractionMode.STRICT);
    QuizSession session = before.timedOut();
    assertThat(session.played()).isEqualTo(before.played());
    assertThat(session.asked()).contains(SECOND.id());
    assertThat(session.timedOut()).isEqualTo(session);
  }

  @Test
  void whatIsToldAfterATimeOutShouldOpenTheSessionAgain() {
    QuizSession session = atSecond(InteractionMode.STRICT).timedOut();

    assertThat(session.answered(SECOND.id(), AnswerStatus.CORRECT).next())
        .isEqualTo(watch(59, LAST));
    assertThat(session.shownAgain(SECOND.id()).ended()).isFalse();
    assertThat(session.paused(1).ended()).isFalse();
    assertThat(begun(InteractionMode.PASSIVE).timedOut().played(stretch(0, 5)).next())
        .isEqualTo(new Next.Watch(seconds(5), Optional.empty()));
  }

  @Test
  void whatIsKnownAlreadyShouldNotOpenASessionThatTimedOut() {
    QuizSession session = atSecond(InteractionMode.STRICT).timedOut();
    assertThat(session.played(stretch(20, 60))).isEqualTo(session);
    assertThat(session.paused(0)).isEqualTo(session);
    assertThat(session.shownAgain(FIRST.id())).isEqualTo(session);
  }

  @Test
  void endThatIsToldAfterATimeOutShouldTakeItsPlace() {
    QuizSession session = begun(InteractionMode.FLEXIBLE).played(stretch(0, 5)).timedOut();
    assertThat(session.left().end()).contains(SessionEnd.LEFT);
    assertThat(session.atEnd().next()).isEqualTo(asks(FIRST, true));
  }

  @Test
  void answerToAQuestionThatIsNotAskedShouldBeRefused() {
    QuizSession session = begun(InteractionMode.FLEXIBLE).played(stretch(0, 5));
    assertThatThrownBy(() -> session.answered(FIRST.id(), AnswerStatus.CORRECT))
        .hasMessageContaining("not asked now");
    assertThatThrownBy(() -> session.answered(QuestionId.named("other"), AnswerStatus.CORRECT))
        .hasMessageContaining("does not belong");
  }

  @Test
  void pausesToldAgainOrLateShouldNotCountTwice() {
    QuizSession session = begun(InteractionMode.PASSIVE).paused(2);
    assertThat(session.paused(2).paused(1).paused(0).pauses()).isEqualTo(2);
  }

  @Test
  void onlyRightAnswersShouldCountAsRight() {
    QuizSession session = atSecond(InteractionMode.FLEXIBLE);
    assertThat(session.right()).containsExactly(FIRST.id());
    assertThat(session.answered(SECOND.id(), AnswerStatus.ALMOST).right())
        .containsExactly(FIRST.id());
  }

  @Test
  void childShouldSeeThePartAgainBeforeItAnswers() {
    QuizSession session = atSecond(InteractionMode.FLEXIBLE).shownAgain(SECOND.id());
    assertThat(session.next()).isEqualTo(watch(21, SECOND));
    assertThat(session.shownAgain(SECOND.id())).isEqualTo(session);
    assertThat(session.played(stretch(21, 60)).next()).isEqualTo(asks(SECOND, true));
  }

  @Test
  void stretchBeyondWhatWasSeenShouldBeKnownAsSkipping() {
    QuizSession session = begun(InteractionMode.FLEXIBLE).played(stretch(0, 10));
    assertThat(session.skips(stretch(12, 13))).isFalse();
    assertThat(session.skips(stretch(12.1, 13))).isTrue();
  }
}
