package learning.piggyback.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class StarBookTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private static Reply reply(String question, AnswerStatus status) {
    return new Reply(question, "a pig", "a pig", status, 1, Optional.empty(), NOON);
  }

  private static Reply again(String question, AnswerStatus graded) {
    Reply first = reply(question, AnswerStatus.RETRY);
    return new Reply(
        question,
        first.expectedAnswer(),
        first.userAnswer(),
        AnswerStatus.RETRY,
        1,
        Optional.empty(),
        NOON,
        Optional.of(
            new Answering(
                "k",
                QuestionId.named(question),
                AnswerInput.TYPED,
                graded,
                1,
                "exact",
                Duration.ZERO)),
        Optional.empty());
  }

  private static Attempt attempt(String video, int hours, Tally tally, Reply... replies) {
    return new Attempt(
        video + hours,
        new ChildId("000001"),
        new VideoId(video),
        InteractionMode.STRICT,
        NOON.plus(Duration.ofHours(hours)),
        NOON,
        tally,
        0,
        Duration.ofMinutes(1),
        0,
        List.of(replies),
        List.of(),
        1);
  }

  private static Attempt attempt(String video, int hours, Reply... replies) {
    return attempt(video, hours, Tally.of(List.of(replies)), replies);
  }

  private static StarBook book(Attempt... attempts) {
    return StarBook.of(List.of(attempts), video -> "The " + video.value());
  }

  @Test
  void questionThatWasRightInTheEndShouldBeOneStar() {
    StarBook book =
        book(
            attempt(
                "fox",
                0,
                reply("a", AnswerStatus.WRONG),
                again("a", AnswerStatus.ALMOST),
                again("a", AnswerStatus.CORRECT),
                reply("b", AnswerStatus.CORRECT),
                again("b", AnswerStatus.CORRECT),
                reply("c", AnswerStatus.ALMOST)));

    assertThat(book.stars()).isEqualTo(2);
    assertThat(book.tries()).isEqualTo(6);
  }

  @Test
  void adultsMarkShouldGiveTheStar() {
    Reply marked =
        reply("a", AnswerStatus.WRONG)
            .marked(new MarkOverride(AnswerStatus.CORRECT, "parent:p", NOON));

    assertThat(book(attempt("fox", 0, marked)).stars()).isEqualTo(1);
    assertThat(book(attempt("fox", 0, reply("a", AnswerStatus.WRONG))).stars()).isZero();
  }

  @Test
  void videoWatchedTwiceShouldStandOnceWithItsBestStarsAndAllTries() {
    StarBook book =
        book(
            attempt("fox", 3, reply("a", AnswerStatus.WRONG)),
            attempt("owl", 2),
            attempt("fox", 1, reply("a", AnswerStatus.CORRECT)));

    assertThat(book.videos())
        .containsExactly(
            new StarredVideo(new VideoId("fox"), "The fox", NOON.plus(Duration.ofHours(3)), 1, 2),
            new StarredVideo(new VideoId("owl"), "The owl", NOON.plus(Duration.ofHours(2)), 0, 0));
  }

  @Test
  void countsThatCameWithoutAnswersShouldCount() {
    assertThat(book(attempt("fox", 0, new Tally(5, 3, 2, 1))).videos().getFirst())
        .returns(3, StarredVideo::stars)
        .returns(6, StarredVideo::tries);
  }
}
