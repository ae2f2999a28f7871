package learning.piggyback.application.quiz;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.AnsweredItem;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.Practice;
import learning.piggyback.domain.quiz.PracticeKey;
import learning.piggyback.domain.quiz.PracticeSums;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link PracticeBook}s. */
public interface PracticeBookContract extends StoreContract {

  ChildId ADA = new ChildId("000001");
  Instant T = Samples.NOON;
  Week EVER = new Week(0);

  @BeforeEach
  default void addChildrenAndVideos() {
    testee().children().add(Samples.child("000001", "Ada", ""));
    testee().children().add(Samples.child("000002", "Bea", ""));
    testee().videos().add(Samples.video("v1"));
    testee().videos().add(Samples.video("v2"));
  }

  private Attempt saved(String session, String video, Instant at, Reply... replies) {
    return testee()
        .attempts()
        .save(Samples.attempt(session, "000001", video, at, List.of(replies)));
  }

  private Attempt changed(Attempt attempt, Duration watched, Reply... replies) {
    return testee()
        .attempts()
        .save(
            new Attempt(
                attempt.session(),
                attempt.child(),
                attempt.video(),
                InteractionMode.PASSIVE,
                attempt.startedAt(),
                attempt.updatedAt(),
                Tally.of(List.of(replies)),
                0,
                watched,
                0,
                List.of(replies),
                List.of(),
                attempt.version()));
  }

  private Map<PracticeKey, PracticeSums> kept(Week from) {
    return testee().practice().of(ADA, from).stream().collect(toMap(Practice::key, Practice::sums));
  }

  private Map<PracticeKey, PracticeSums> addedUp() {
    Map<PracticeKey, PracticeSums> all = new HashMap<>();
    for (Attempt attempt : testee().attempts().of(ADA)) {
      Duration length =
          testee().videos().find(attempt.video()).map(Video::duration).orElse(Duration.ZERO);
      PracticeSums.of(attempt, length)
          .forEach((key, sums) -> all.merge(key, sums, PracticeSums::plus));
    }
    return all;
  }

  @Test
  default void sumsShouldFollowSavesChangesAndMarks() {
    Reply right = Samples.reply("a", AnswerStatus.CORRECT);
    Reply wrong = Samples.reply("b", AnswerStatus.WRONG);
    Reply almost = Samples.reply("c", AnswerStatus.ALMOST);
    Reply retry = Samples.reply("b", AnswerStatus.RETRY);
    saved("one", "v1", T, right, wrong, retry, retry, right);
    saved("two", "v2", T.plus(Duration.ofDays(20)), almost);
    Attempt three = saved("three", "v1", T.plus(Duration.ofDays(8)), wrong, almost);
    assertThat(kept(EVER)).isEqualTo(addedUp());

    Attempt other = changed(three, Duration.ofHours(9), wrong, wrong, right);
    assertThat(kept(EVER)).isEqualTo(addedUp());
    assertThat(PracticeSums.NONE).isNotIn(kept(EVER).values());

    testee()
        .attempts()
        .save(other.marked(0, new MarkOverride(AnswerStatus.CORRECT, "expert:ann", T)));
    assertThat(kept(EVER)).isEqualTo(addedUp());
    assertThat(kept(EVER).values()).anyMatch(sums -> sums.marked() == 1);
    assertThat(kept(EVER).values()).anyMatch(sums -> sums.finished() == 1);
  }

  @Test
  default void sumsShouldBeThoseOfTheChildSinceTheWeek() {
    saved("early", "v1", T.minus(Duration.ofDays(7)));
    Attempt late = saved("late", "v1", T);
    testee().attempts().save(Samples.attempt("other", "000002", "v1", T, List.of()));

    Week week = Week.of(T);
    assertThat(kept(week).keySet()).extracting(PracticeKey::week).containsOnly(week);
    assertThat(kept(week).values()).extracting(PracticeSums::watched).containsOnly(late.watched());
    assertThat(kept(week.plus(1))).isEmpty();
    assertThat(testee().practice().of(new ChildId("999999"), EVER)).isEmpty();
  }

  @Test
  default void videoThatIsGoneShouldLeaveItsSums() {
    saved("one", "v1", T);
    assertThat(testee().practice().of(ADA, EVER))
        .extracting(Practice::title)
        .containsExactly(Samples.video("v1").title());

    testee().videos().delete(new VideoId("v1"));

    assertThat(testee().practice().of(ADA, EVER)).extracting(Practice::title).containsExactly("v1");
  }

  @Test
  default void sumsShouldGoWithTheChildAndWithASaveThatIsRolledBack() {
    saved("one", "v1", T);
    Map<PracticeKey, PracticeSums> before = kept(EVER);
    rollBack(() -> saved("two", "v2", T, Samples.reply("a", AnswerStatus.CORRECT)));
    assertThat(kept(EVER)).isEqualTo(before);

    testee().children().delete(ADA);
    testee().children().add(Samples.child("000001", "Ada", ""));

    assertThat(kept(EVER)).isEmpty();
  }

  @Test
  default void sumsShouldMissNothingOfSavesAtOnce() throws InterruptedException {
    AtomicInteger sessions = new AtomicInteger();

    allAtOnce(
        8,
        () ->
            saved(
                "s" + sessions.incrementAndGet(),
                "v1",
                T,
                Samples.reply("a", AnswerStatus.CORRECT)));

    assertThat(kept(EVER)).isEqualTo(addedUp());
  }

  @Test
  default void answersShouldBeThoseOfTheLatestAttemptsAtTheVideo() {
    Reply right = Samples.reply("a", AnswerStatus.CORRECT);
    Reply wordy = Samples.reply("x".repeat(600), AnswerStatus.ALMOST);
    saved("old", "v1", T, right);
    saved("elsewhere", "v2", T.plusSeconds(9), right);
    Attempt late =
        saved("late", "v1", T.plusSeconds(1), Samples.reply("b", AnswerStatus.WRONG), wordy);
    testee()
        .attempts()
        .save(late.marked(0, new MarkOverride(AnswerStatus.CORRECT, "expert:ann", T)));
    Reply led = led(right);
    testee()
        .attempts()
        .save(
            Samples.attempt(
                "latest",
                "000002",
                "v1",
                T.plusSeconds(2),
                List.of(led, Samples.reply("a", AnswerStatus.RETRY))));

    List<AnsweredItem> all = testee().practice().answers(new VideoId("v1"), 9);

    assertThat(all).hasSize(4);
    assertThat(all.getFirst())
        .isEqualTo(new AnsweredItem(ADA, Optional.empty(), "a", AnswerStatus.CORRECT, false));
    assertThat(all.get(1))
        .isEqualTo(new AnsweredItem(ADA, Optional.empty(), "b", AnswerStatus.CORRECT, true));
    assertThat(all.get(2).words()).hasSize(AnsweredItem.MOST_WORDS);
    assertThat(all.getLast()).isEqualTo(AnsweredItem.of(new ChildId("000002"), led));
    assertThat(testee().practice().answers(new VideoId("v1"), 2)).isEqualTo(all.subList(1, 4));
    assertThat(testee().practice().answers(new VideoId("none"), 9)).isEmpty();
  }

  private static Reply led(Reply reply) {
    return new Reply(
        reply.question(),
        reply.expectedAnswer(),
        reply.userAnswer(),
        reply.status(),
        reply.similarity(),
        reply.type(),
        reply.at(),
        Optional.of(
            new Answering(
                "key",
                QuestionId.named("q"),
                AnswerInput.TYPED,
                reply.status(),
                1,
                "exact",
                Duration.ofSeconds(3))),
        Optional.empty());
  }
}
