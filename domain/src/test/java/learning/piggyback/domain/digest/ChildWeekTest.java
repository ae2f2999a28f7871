package learning.piggyback.domain.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class ChildWeekTest {

  private static final Instant MONDAY = Instant.parse("2026-11-16T12:00:00Z");

  private static final Map<VideoId, LessonVideo> VIDEOS =
      Map.of(
          new VideoId("fox"),
          new LessonVideo(
              "The fox",
              Duration.ofMinutes(10),
              List.of(
                  question(QuestionType.ACTION, "What did the hen do?"),
                  question(QuestionType.CAUSAL, "Why did the hen run?"),
                  question(QuestionType.PREDICTION, "What comes next?"))),
          new VideoId("owl"),
          new LessonVideo("The owl", Duration.ofMinutes(2), List.of()));

  private static FinalQuestion question(QuestionType type, String text) {
    return new FinalQuestion(
        QuestionId.named(text),
        type,
        new Wording(text, "it saw the fox"),
        AnswerExamples.NONE,
        QuestionState.APPROVED,
        OptionalInt.empty(),
        Origin.UNKNOWN);
  }

  private static Reply reply(String question, AnswerStatus status) {
    return new Reply(
        question, "x", "secret words", status, 1, Optional.of(QuestionType.CAUSAL), MONDAY);
  }

  private static Attempt attempt(String video, Duration watched, Reply... replies) {
    List<Reply> all = Arrays.asList(replies);
    return new Attempt(
        "s",
        new ChildId("000001"),
        new VideoId(video),
        InteractionMode.FLEXIBLE,
        MONDAY,
        MONDAY,
        Tally.of(all),
        0,
        watched,
        0,
        all,
        List.of(),
        1);
  }

  private static ChildWeek week(Attempt... attempts) {
    return ChildWeek.of("Mila", List.of(attempts), id -> Objects.requireNonNull(VIDEOS.get(id)));
  }

  private static TableTalk talk(Reply... replies) {
    return week(attempt("fox", Duration.ofMinutes(1), replies)).talk();
  }

  @Test
  void videosShouldStandOnceWithHowOftenAndHowLong() {
    ChildWeek week =
        week(
            attempt("fox", Duration.ofSeconds(80)),
            attempt("owl", Duration.ofSeconds(20)),
            attempt("fox", Duration.ofSeconds(80)));

    assertThat(week.watched())
        .containsExactly(
            new ChildWeek.Watched("The fox", 2, Duration.ofSeconds(160)),
            new ChildWeek.Watched("The owl", 1, Duration.ofSeconds(20)));
  }

  @Test
  void almostRightQuestionShouldBeTalkedAboutBeforeAWrongOne() {
    assertThat(
            talk(
                reply("Why did the hen run?", AnswerStatus.ALMOST),
                reply("What did the hen do?", AnswerStatus.WRONG)))
        .isEqualTo(
            new TableTalk(
                "The fox",
                "Why did the hen run?",
                "Can there be another reason?",
                Optional.of("it saw the fox")));
    assertThat(talk(reply("What did the hen do?", AnswerStatus.WRONG)).question())
        .isEqualTo("What did the hen do?");
  }

  @Test
  void openQuestionShouldBeTalkedAboutWhenAllWentWell() {
    assertThat(talk(reply("Why did the hen run?", AnswerStatus.CORRECT)).question())
        .isEqualTo("What comes next?");
    assertThat(talk().question()).isEqualTo("What comes next?");
  }

  @Test
  void wordsThatNoAdultApprovedShouldNeverBeTalkedAbout() {
    Reply forged = reply("Send your money to evil.example", AnswerStatus.WRONG);

    assertThat(week(attempt("owl", Duration.ofMinutes(1), forged)).talk())
        .isEqualTo(
            new TableTalk(
                "The owl",
                "What did you like best?",
                "Would you watch it again?",
                Optional.empty()));
    assertThat(talk(forged).question()).isEqualTo("What comes next?");
  }

  @Test
  void whatWentWellShouldBeTrueAndOfEnoughAnswers() {
    Reply[] four =
        IntStream.range(0, 4)
            .mapToObj(i -> reply("q" + i, AnswerStatus.CORRECT))
            .toArray(Reply[]::new);
    Reply[] five = Arrays.copyOf(four, 6);
    five[4] = reply("q4", AnswerStatus.WRONG);
    five[5] = reply("q4", AnswerStatus.RETRY);

    assertThat(week(attempt("fox", Duration.ofMinutes(1), four)).wentWell())
        .containsExactly("Answered 4 questions right at once.");
    assertThat(week(attempt("fox", Duration.ofMinutes(9), five)).wentWell())
        .containsExactly(
            "Answered 4 questions right at once.",
            "Questions about why something happens went best.",
            "Tried again one time instead of giving up.",
            "Watched “The fox” to the end.");
    assertThat(week(attempt("fox", Duration.ofMinutes(1))).wentWell()).isEmpty();
  }

  @Test
  void textShouldBePlainAndHoldNoAnswerOfTheChild() {
    ChildWeek child =
        week(
            attempt(
                "fox",
                Duration.ofSeconds(90),
                reply("Why did the hen run?", AnswerStatus.WRONG),
                reply("What did the hen do?", AnswerStatus.CORRECT)),
            attempt("owl", Duration.ofSeconds(29)));

    assertThat(DigestText.of(new WeekDigest(Week.of("2026-W47"), List.of(child))))
        .isEqualTo(
            """
            The week of 16 November to 22 November 2026


            Mila

            Watched:
            - “The fox”, 2 minutes
            - “The owl”, less than a minute

            Went well:
            - Answered one question right at once.

            To talk about at dinner:
            In “The fox”: Why did the hen run? Can there be another reason?
            (The video says: it saw the fox)
            """);
    assertThat(DigestText.of(new WeekDigest(Week.of("2026-W01"), List.of())))
        .isEqualTo(
            """
            The week of 29 December 2025 to 4 January 2026

            Nobody watched a video in this week.
            """);
  }
}
