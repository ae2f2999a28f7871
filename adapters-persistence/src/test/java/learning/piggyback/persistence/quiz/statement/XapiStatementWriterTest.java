package learning.piggyback.persistence.quiz.statement;

import static learning.piggyback.persistence.quiz.statement.VideoProfile.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.session.PlayedTime;
import learning.piggyback.domain.quiz.session.Stretch;
import learning.piggyback.domain.quiz.statement.Deed;
import learning.piggyback.domain.quiz.statement.Statement;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;
import learning.piggyback.persistence.account.secret.HmacKeyedHash;
import org.junit.jupiter.api.Test;

/**
 * The profile's document is not part of this repository: {@code -Dxapi.profile=<file>} names its
 * {@code video-1.0.3.jsonld}. Without it the same rules are checked as they are known by heart.
 */
final class XapiStatementWriterTest {

  private static final ChildId KIM = new ChildId("482913");
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00.123456789Z");
  private static final PlayedTime PLAYED =
      PlayedTime.NONE.plus(stretch(0, 31_500)).plus(stretch(40_000, 64_000));

  private static final List<Deed> OF_PROFILE =
      List.of(
          new Deed.Initialized(),
          new Deed.Played(Duration.ZERO),
          new Deed.Paused(Duration.ofMillis(31_500), PLAYED),
          new Deed.Seeked(Duration.ofMillis(31_500), Duration.ofSeconds(40)),
          new Deed.Completed(Duration.ofSeconds(130), PLAYED, Duration.ofMillis(3_661_500)),
          new Deed.Terminated(Duration.ofSeconds(64), PLAYED));

  private static Stretch stretch(long from, long to) {
    return new Stretch(Duration.ofMillis(from), Duration.ofMillis(to));
  }

  private static XapiStatementWriter writer(int key, boolean responses) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) key;
    return new XapiStatementWriter(
        new RecordStoreConfiguration(
            null, null, null, null, "https://our.host/", responses, Duration.ofSeconds(1), 100),
        new HmacKeyedHash(bytes),
        new Json(ObjectMapper.getDefault()));
  }

  private static Statement statement(ChildId child, String session, Deed deed) {
    return new Statement(
        new UUID(1, 2),
        NOW,
        child,
        session,
        new Statement.Lesson(new VideoId("hedgehog"), "Tilly 你好", Duration.ofSeconds(128)),
        deed);
  }

  private static Map<String, Object> written(Deed deed) {
    return VideoProfile.object(writer(1, true).write(statement(KIM, "s", deed)));
  }

  private static Reply reply(Optional<Answering> answering) {
    return new Reply(
        "How do you think Mia felt?",
        "sad",
        "she was \"sad\"",
        answering.isPresent() ? AnswerStatus.RETRY : AnswerStatus.WRONG,
        0.92,
        answering.map(_ -> QuestionType.FEELING),
        NOW,
        answering,
        Optional.empty());
  }

  private static Deed.Answered answered() {
    return new Deed.Answered(
        reply(
            Optional.of(
                new Answering(
                    "key",
                    QuestionId.named("q2"),
                    AnswerInput.VOICE,
                    AnswerStatus.CORRECT,
                    0.81,
                    "lexical",
                    Duration.ofMillis(6_400)))),
        List.of("unhappy", "sad"),
        2,
        Optional.of(Duration.ofSeconds(31)));
  }

  private static VideoProfile published() throws IOException {
    String file = System.getProperty("xapi.profile", "");
    assumeThat(file).as("-Dxapi.profile=<the video profile's document>").isNotEmpty();
    return VideoProfile.reading(Path.of(file));
  }

  private static void shouldFit(VideoProfile profile) {
    for (Deed deed : OF_PROFILE) {
      assertThat(profile.faults(written(deed))).as(deed.toString()).isEmpty();
    }
    assertThat(profile.extensionFaults(written(answered()))).isEmpty();
  }

  @Test
  void statementsShouldFitThePublishedTemplates() throws IOException {
    shouldFit(published());
  }

  @Test
  void statementsShouldFitTheTemplatesAsWeKnowThem() {
    shouldFit(VideoProfile.known());
  }

  @Test
  void whatWeKnowShouldBeWhatIsPublished() throws IOException {
    assertThat(published().included()).containsAllEntriesOf(VideoProfile.known().included());
    assertThat(published().schemas()).containsAllEntriesOf(VideoProfile.known().schemas());
  }

  @Test
  void rulesShouldCatchWhatBreaksThem() {
    Map<String, Object> broken = new HashMap<>(written(OF_PROFILE.get(2)));
    broken.remove("timestamp");
    broken.remove("context");
    broken.put(
        "result", Map.of("extensions", Map.of(XapiNames.VIDEO_PROFILE + "/extensions/time", "1")));

    assertThat(VideoProfile.known().faults(broken))
        .hasSize(5)
        .contains("missing: $.timestamp")
        .anyMatch(fault -> fault.startsWith("not as declared"));
    assertThat(VideoProfile.known().faults(written(answered()))).hasSize(1);
  }

  @Test
  void pauseShouldSayHowMuchWasPlayed() {
    Map<String, Object> statement = written(OF_PROFILE.get(2));

    assertThat(at(statement, "$.timestamp")).isEqualTo("2026-11-21T08:00:00.123Z");
    assertThat(at(statement, "$.object.id")).isEqualTo("https://our.host/xapi/video/hedgehog");
    String extensions = "$.result.extensions['https://w3id.org/xapi/video/extensions/";
    assertThat(at(statement, extensions + "time']")).isEqualTo(31.5);
    assertThat(at(statement, extensions + "progress']")).isEqualTo(0.434);
    assertThat(at(statement, extensions + "played-segments']")).isEqualTo("0[.]31.5[,]40[.]64");
    assertThat(at(statement, "$.context.contextActivities.category"))
        .isEqualTo(List.of(Map.of("id", "https://w3id.org/xapi/video")));
  }

  @Test
  void completionShouldSayHowLongItTookAndStayWithinTheVideo() {
    Map<String, Object> statement = written(OF_PROFILE.get(4));

    assertThat(at(statement, "$.result.completion")).isEqualTo(true);
    assertThat(at(statement, "$.result.duration")).isEqualTo("PT1H1M1.5S");
    assertThat(at(statement, "$.result.extensions['https://w3id.org/xapi/video/extensions/time']"))
        .isEqualTo(128.0);
  }

  @Test
  void answerShouldBeAnInteraction() {
    Map<String, Object> statement = written(answered());

    assertThat(at(statement, "$.verb.id")).isEqualTo("http://adlnet.gov/expapi/verbs/answered");
    assertThat(String.valueOf(at(statement, "$.object.id")))
        .matches("https://our\\.host/xapi/question/[0-9a-f-]{36}/v/[0-9a-f]{8}");
    assertThat(at(statement, "$.object.definition.interactionType")).isEqualTo("long-fill-in");
    assertThat(at(statement, "$.object.definition.correctResponsesPattern"))
        .isEqualTo(List.of("{case_matters=false}sad", "{case_matters=false}unhappy"));
    assertThat(at(statement, "$.result.response")).isEqualTo("she was \"sad\"");
    assertThat(at(statement, "$.result.success")).isEqualTo(true);
    assertThat(at(statement, "$.result.score.scaled")).isEqualTo(0.92);
    assertThat(at(statement, "$.result.duration")).isEqualTo("PT6.4S");
    String ours = "$.result.extensions['https://our.host/xapi/ext/";
    assertThat(at(statement, ours + "attempt']")).isEqualTo(2);
    assertThat(at(statement, ours + "confidence']")).isEqualTo(0.81);
    assertThat(at(statement, ours + "method']")).isEqualTo("lexical");
    assertThat(at(statement, ours + "input']")).isEqualTo("voice");
    assertThat(at(statement, "$.context.contextActivities.parent"))
        .isEqualTo(List.of(Map.of("id", "https://our.host/xapi/video/hedgehog")));
    assertThat(
            at(statement, "$.context.extensions['http://id.tincanapi.com/extension/ending-point']"))
        .isEqualTo("PT31S");
  }

  @Test
  void answerOfAPlayerThatCountsForItselfShouldTellLess() {
    Map<String, Object> statement =
        written(new Deed.Answered(reply(Optional.empty()), List.of(), 1, Optional.empty()));

    assertThat(at(statement, "$.result.success")).isEqualTo(false);
    assertThat(at(statement, "$.result.duration")).isNull();
    assertThat(String.valueOf(at(statement, "$.object.id"))).contains("/xapi/question/");
  }

  @Test
  void responsesShouldStayHereWhenTheyAreNotToBeSent() {
    String document = writer(1, false).write(statement(KIM, "s", answered()));

    assertThat(document).doesNotContain("she was").contains("\"success\":true");
  }

  @Test
  void actorShouldBeAPseudonymThatOnlyTheKeyMakes() {
    Deed deed = new Deed.Initialized();
    String document = writer(1, true).write(statement(KIM, "the-players-session", deed));
    Object actor = at(VideoProfile.object(document), "$.actor");

    assertThat(document).doesNotContain(KIM.value()).doesNotContain("the-players-session");
    assertThat(actor)
        .asString()
        .contains("homePage=https://our.host", "objectType=Agent")
        .doesNotContain("mbox");
    assertThat(at(VideoProfile.object(document), "$.actor.account.name"))
        .asString()
        .matches("[0-9a-f]{32}");
    assertThat(at(written(OF_PROFILE.get(1)), "$.actor")).isEqualTo(actor);
    assertThat(at(VideoProfile.object(writer(2, true).write(statement(KIM, "s", deed))), "$.actor"))
        .isNotEqualTo(actor);
    assertThat(
            at(
                VideoProfile.object(
                    writer(1, true).write(statement(new ChildId("482914"), "s", deed))),
                "$.actor"))
        .isNotEqualTo(actor);
  }

  @Test
  void sessionShouldHaveItsOwnNameInEachStatement() {
    assertThat(at(written(OF_PROFILE.get(0)), "$.context.registration"))
        .isEqualTo(at(written(answered()), "$.context.registration"))
        .isNotEqualTo(
            at(
                VideoProfile.object(
                    writer(1, true).write(statement(KIM, "other", new Deed.Initialized()))),
                "$.context.registration"));
  }
}
