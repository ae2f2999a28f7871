package learning.piggyback.ai.question.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import learning.piggyback.ai.question.server.Asked;
import learning.piggyback.ai.question.server.Behaviour;
import learning.piggyback.ai.question.server.Behaviour.Answer;
import learning.piggyback.ai.question.server.Protocol;
import learning.piggyback.application.World;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.application.question.QuestionWriterContract;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.question.SegmentOutcome.Failed;
import learning.piggyback.domain.question.SegmentOutcome.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each provider's protocol, when something goes wrong. */
final class WriterFailuresTest {

  private static final List<String> STORY = QuestionWriterContract.STORY;

  @ParameterizedTest
  @EnumSource
  void refusalShouldBeAnsweredPolitelyThenWithoutPicturesThenGivenUp(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.declines());

      Failed failed = connected.failed(connected.material(STORY, 0, 30));

      assertThat(failed.reason()).isEqualTo("model_refusal");
      List<Asked> asked = connected.server().asked();
      assertThat(asked).extracting(Asked::pictures).containsExactly(2, 2, 0);
      assertThat(asked.get(0).user()).doesNotContain("This is harmless");
      assertThat(asked.get(1).user()).contains("This is harmless");
      assertThat(asked.get(2).user()).contains("This is harmless", "No pictures are sent");
      assertThat(connected.booked()).extracting(ModelUsage::failure).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void politeQuestionShouldSucceedAfterARefusal(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().then(Behaviour.declines());

      assertThat(connected.written(connected.material(STORY))).hasSize(7);
      assertThat(connected.server().asked()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void invalidJsonShouldBeRepairedOnce(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().then(Behaviour.says("{\"questions\": [{\"type\": \"action\", "));

      assertThat(connected.written(connected.material(STORY))).hasSize(7);
      assertThat(connected.server().asked().get(1).later().orElseThrow())
          .contains("cannot be used", "not valid JSON");
    }
  }

  @ParameterizedTest
  @EnumSource
  void invalidJsonTwiceShouldFailWithAPreview(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.says("Once upon a time. ".repeat(100)));

      Failed failed = connected.failed(connected.material(STORY));

      assertThat(failed.reason()).isEqualTo("invalid_json");
      assertThat(failed.rawPreview().orElseThrow()).startsWith("Once upon").hasSize(300);
      assertThat(connected.server().asked()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void answerThatIsCutOffShouldBeAskedForShorter(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().then(_ -> new Answer.Says("{\"questions\": [{\"type\": \"act", true));

      assertThat(connected.written(connected.material(STORY))).hasSize(7);
      assertThat(connected.server().asked().get(1).later().orElseThrow()).contains("cut off");
    }
  }

  @ParameterizedTest
  @EnumSource
  void answerWithoutQuestionsShouldFailAsMissing(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.says("{\"questions\": []}"));

      assertThat(connected.failed(connected.material(STORY)).reason())
          .isEqualTo("missing_questions");
      assertThat(connected.server().asked()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void emptyAnswerShouldBeAskedForWithoutPictures(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.says(""));

      assertThat(connected.failed(connected.material(STORY, 0)).reason())
          .isEqualTo("empty_response");
      assertThat(connected.server().asked()).extracting(Asked::pictures).containsExactly(1, 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rateLimitShouldBeWaitedForAsAsked(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().then(Behaviour.isBusy("1"));

      long start = System.nanoTime();
      assertThat(connected.written(connected.material(STORY))).hasSize(7);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
      assertThat(connected.booked()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void longRateLimitShouldBeGivenUpAtOnce(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.isBusy("3600"));

      assertThat(connected.failed(connected.material(STORY)).reason())
          .isEqualTo("rate_limit_exceeded");
      assertThat(connected.server().asked()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void longRateLimitShouldBeLearntByTheOtherSegments(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.isBusy("3600"));

      for (int segment = 0; segment < 4; segment++) {
        assertThat(connected.failed(connected.material(STORY)).reason())
            .isEqualTo("rate_limit_exceeded");
      }
      assertThat(connected.server().asked()).hasSize(1);
      assertThat(connected.booked()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void wrongKeyShouldBeLearntByTheOtherSegmentsForAWhile(Protocol protocol) {
    World.TestClock clock = new World.TestClock();
    try (Connected connected = new Connected(protocol, clock)) {
      connected.server().then(Behaviour.fails(401, "invalid_api_key", "Incorrect API key."));

      for (int segment = 0; segment < 4; segment++) {
        assertThat(connected.failed(connected.material(STORY)).reason())
            .isEqualTo("provider_not_configured");
      }
      assertThat(connected.server().asked()).hasSize(1);

      clock.advance(Duration.ofSeconds(1));
      assertThat(connected.written(connected.material(STORY))).hasSize(7);
    }
  }

  @ParameterizedTest
  @EnumSource
  void answerThatCannotBeBookedShouldBeKept(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      for (int segment = 0; segment < 6; segment++) {
        CallMeter meter = new CallMeter(Optional::empty, WriterFailuresTest::cannotBook);
        assertThat(connected.writer().write(connected.material(STORY), meter))
            .isInstanceOf(Written.class);
      }
      assertThat(connected.server().asked()).hasSize(6);
    }
  }

  private static void cannotBook(ModelUsage usage) {
    throw new IllegalStateException("the database is away: " + usage);
  }

  @ParameterizedTest
  @EnumSource
  void lastingRateLimitShouldEndAfterAFewCalls(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.isBusy("0"));

      assertThat(connected.failed(connected.material(STORY)).reason())
          .isEqualTo("rate_limit_exceeded");
      assertThat(connected.server().asked()).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void wrongKeyShouldBeSaidAtOnceAndShowNothingOfTheKey(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected
          .server()
          .always(
              Behaviour.fails(
                  401, "invalid_api_key", "Incorrect API key provided: " + Connected.KEY));

      Failed failed = connected.failed(connected.material(STORY));

      assertThat(failed.reason()).isEqualTo("provider_not_configured");
      assertThat(failed.message()).contains("refuses the key").doesNotContain("sk-");
      assertThat(connected.server().asked()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsOfTheServiceShouldBeToldUnlessTheyHoldTheKey(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected
          .server()
          .then(Behaviour.fails(422, "bad", "temperature is not supported"))
          .then(Behaviour.fails(422, "bad", "you sent " + Connected.KEY.substring(3)));

      assertThat(connected.failed(connected.material(STORY)).message())
          .contains("(422)", "temperature is not supported");
      Failed second = connected.failed(connected.material(STORY));
      assertThat(second.reason()).isEqualTo("openai_error");
      assertThat(second.message()).doesNotContain("you sent");
    }
  }

  @ParameterizedTest
  @EnumSource
  void unknownModelShouldBeSaid(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.fails(404, "not_found", "model not found"));

      assertThat(connected.failed(connected.material(STORY)).message()).contains("test-model");
      assertThat(connected.server().asked()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void tooLongQuestionShouldBeShortenedOnce(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      List<String> lines = Collections.nCopies(10, "a word ".repeat(200));
      connected.server().then(Behaviour.isTooLong());

      assertThat(connected.written(connected.material(lines, 0))).isNotEmpty();
      List<Asked> asked = connected.server().asked();
      assertThat(asked).extracting(Asked::pictures).containsExactly(1, 0);
      assertThat(asked.get(1).user().length()).isLessThan(asked.get(0).user().length());

      connected.server().always(Behaviour.isTooLong());
      assertThat(connected.failed(connected.material(lines, 0)).reason())
          .isEqualTo("context_too_long");
      assertThat(connected.server().asked()).hasSize(4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void brokenServiceShouldBeAskedAgainThenGivenUp(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected
          .server()
          .then(Behaviour.fails(500, "server_error", "oh no"))
          .then(Behaviour.breaks());
      assertThat(connected.written(connected.material(STORY))).hasSize(7);

      connected.server().always(_ -> new Answer.Raw(200, "<html>gateway</html>"));
      Failed failed = connected.failed(connected.material(STORY));
      assertThat(failed.reason()).isEqualTo("openai_error");
      assertThat(connected.server().asked()).hasSize(6);
    }
  }

  @ParameterizedTest
  @EnumSource
  void serviceThatFailsOnAndOnShouldBeLeftAloneForAWhile(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.fails(503, "overloaded", "no"));

      connected.failed(connected.material(STORY));
      connected.failed(connected.material(STORY));
      Failed third = connected.failed(connected.material(STORY));

      assertThat(third.message()).contains("left alone");
      assertThat(connected.server().asked()).hasSize(5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void slowServiceShouldRunIntoTheTimeLimit(Protocol protocol) {
    try (Connected connected = new Connected(protocol, true, Duration.ofMillis(200))) {
      connected.server().always(Behaviour.keepsSilent());

      Failed failed = connected.failed(connected.material(STORY));

      assertThat(failed.reason()).isEqualTo("openai_error");
      assertThat(failed.message()).contains("did not answer");
    }
  }

  @ParameterizedTest
  @EnumSource
  void interruptShouldEndACallAtOnce(Protocol protocol) throws InterruptedException {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.keepsSilent());

      assertThat(interrupted(connected)).isInstanceOf(JobCancelled.class);
      assertThat(connected.booked())
          .extracting(ModelUsage::failure)
          .containsExactly(Optional.of("cancelled"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void interruptShouldEndAWaitAtOnce(Protocol protocol) throws InterruptedException {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.isBusy("3"));

      assertThat(interrupted(connected)).isInstanceOf(JobCancelled.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void runsThatAreCancelledShouldNotCountAgainstTheService(Protocol protocol)
      throws InterruptedException {
    try (Connected connected = new Connected(protocol)) {
      connected.server().always(Behaviour.keepsSilent());
      for (int i = 0; i < 6; i++) {
        interrupted(connected);
      }
      connected.server().always(Behaviour.teaches());

      assertThat(connected.written(connected.material(STORY))).hasSize(7);
    }
  }

  /** What a writer throws that is interrupted once its call is there, within two seconds. */
  private static @Nullable Throwable interrupted(Connected connected) throws InterruptedException {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread thread = Thread.ofVirtual().unstarted(() -> connected.write(connected.material(STORY)));
    thread.setUncaughtExceptionHandler((_, failure) -> thrown.set(failure));
    thread.start();
    connected.server().awaitCall();

    thread.interrupt();

    assertThat(thread.join(Duration.ofSeconds(2))).isTrue();
    return thrown.get();
  }

  @ParameterizedTest
  @EnumSource
  void callsShouldNeverBeMoreThanFour(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected
          .server()
          .then(Behaviour.fails(500, "server_error", "oh no"))
          .then(Behaviour.declines())
          .then(Behaviour.isBusy("0"))
          .always(Behaviour.declines());

      assertThat(connected.failed(connected.material(STORY, 0)).reason())
          .isEqualTo("model_refusal");
      assertThat(connected.server().asked()).hasSize(CallMeter.MOST_CALLS);
      assertThat(connected.booked()).hasSize(CallMeter.MOST_CALLS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void limitOfTheRunShouldStopBeforeACall(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      Failed limit = new Failed("budget_exceeded", "The day's budget is used up.");
      CallMeter meter = new CallMeter(() -> Optional.of(limit), _ -> {});

      assertThat(connected.writer().write(connected.material(STORY), meter)).isEqualTo(limit);
      assertThat(connected.server().asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void partWithoutAnythingShouldNotBeAskedFor(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      assertThat(connected.failed(connected.material(List.of("♪ ♪"))).reason())
          .isEqualTo("no_frames_in_segment");
      assertThat(connected.failed(connected.unreadable(List.of(), 0, 12)).reason())
          .isEqualTo("frame_encoding_failed");
      assertThat(connected.written(connected.unreadable(STORY, 0, 12))).hasSize(7);
      assertThat(connected.server().asked()).extracting(Asked::pictures).containsExactly(0);
    }
  }

  @Test
  void nothingShouldBeWrittenWithoutPicturesWhileTheirStoreIsAway() {
    try (Connected connected = new Connected(Protocol.OPENAI)) {
      SegmentMaterial material = connected.material(STORY, 0, 12);
      connected.media().goAway();

      assertThatThrownBy(() -> connected.write(material)).isInstanceOf(MediaFailure.class);
      assertThat(connected.server().asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void modelThatCannotSeeShouldBeSentNoPictures(Protocol protocol) {
    try (Connected connected = new Connected(protocol, false, Duration.ofSeconds(20))) {
      assertThat(connected.failed(connected.material(List.of(), 0)).reason())
          .isEqualTo("needs_transcript");
      assertThat(connected.written(connected.material(STORY, 0))).hasSize(7);
      assertThat(connected.server().asked()).extracting(Asked::pictures).containsExactly(0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void accountWithoutCreditShouldNotBeAskedAgain(Protocol protocol) {
    try (Connected connected = new Connected(protocol)) {
      connected
          .server()
          .always(_ -> new Answer.Fails(429, "insufficient_quota", "insufficient_quota", Map.of()));

      Failed failed = connected.failed(connected.material(STORY));
      assertThat(failed.message()).contains("no credit");
      assertThat(connected.server().asked()).hasSize(1);
    }
  }
}
