package learning.piggyback.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Browser;
import learning.piggyback.web.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child's session over HTTP, as any player leads it. */
@MicronautTest(rebuildContext = true)
class QuizSessionsApiTest {

  private static final FinalQuestion WHO = Samples.finalQuestion("Who runs?");

  @Inject EmbeddedServer server;
  @Inject World world;
  private Browser family;
  private String session = "";

  @BeforeEach
  void open() {
    family = new Browser(server).asFamily(world.parent("family"));
    world.expert("teacher");
    String child = world.child("Zoe", Optional.of("teacher"), Optional.of("family")).id().value();
    VideoId video = world.ingested("Tilly runs.");
    world.assign(video, "teacher");
    world.finals.save(Samples.finals(video.value(), 0, List.of(WHO)));
    session = "/api/learners/children/" + child + "/sessions/tab-1";
  }

  private Answer begin() {
    return family.put(session, "{'video_id': 'hedgehog', 'companion': 'rabbit'}");
  }

  private Answer progress(String body) {
    return family.post(session + "/progress", body);
  }

  private Answer answer(String key, String text) {
    return family.post(
        session + "/answers",
        "{'key': '%s', 'question_id': '%s', 'answer': '%s', 'input': 'voice', 'took_seconds': 2.5}"
            .formatted(key, WHO.id(), text));
  }

  @Test
  void sessionShouldSayWhatComesNextFromBeginToEnd() {
    Answer begun = begin().expect(200);
    assertThat(begun.at("/next/action")).isEqualTo("watch");
    assertThat(begun.at("/next/question/question")).isEqualTo("Who runs?");
    assertThat(begun.at("/companion")).isEqualTo("bunny");
    assertThat(begun.text()).doesNotContain("an answer");

    Answer asked = progress("{'played': [{'from': 0, 'to': 4.5}, {'from': 4.5, 'to': 9.5}]}");
    assertThat(asked.expect(200).at("/next/action")).isEqualTo("ask");
    assertThat(asked.at("/next/position")).isEqualTo("9.0");
    assertThat(asked.at("/watched_seconds")).isEqualTo("9.0");
    assertThat(family.get(session).at("/next/action")).isEqualTo("ask");

    Answer again = progress("{'show_again': '%s', 'pauses': 2}".formatted(WHO.id()));
    assertThat(again.at("/next/action")).isEqualTo("watch");
    assertThat(again.at("/next/position")).isEqualTo(again.at("/next/question/begins"));
    assertThat(again.at("/manual_pauses")).isEqualTo("2");
    progress("{'played': [{'from': 0, 'to': 9.5}]}");

    Answer answered = answer("one", "a stone").expect(200);
    assertThat(answered.at("/session/questions/0/settled")).isEqualTo("true");
    assertThat(answered.at("/session/questions/0/right")).isEqualTo("false");
    assertThat(answered.at("/status")).isEqualTo("wrong");
    assertThat(answered.at("/reveal")).isEqualTo("an answer");
    assertThat(answered.at("/session/next/action")).isEqualTo("watch");

    assertThat(answered.at("/session/end")).isEmpty();
    Answer over = progress("{'end': 'video'}");
    assertThat(over.at("/next/action")).isEqualTo("end");
    assertThat(over.at("/end")).isEqualTo("done");
    assertThat(begin().expect(200).at("/next/action")).isEqualTo("end");
  }

  @Test
  void answerShouldStandInTheScoresOnceHoweverOftenItIsSent() {
    begin();
    progress("{'played': [{'from': 0, 'to': 9.5}]}");
    answer("one", "an answer").expect(200);
    answer("one", "an answer").expect(200);

    Answer scores =
        family.get(session.replaceAll(".*children/(\\d+)/.*", "/api/get-quiz-scores/$1"));

    assertThat(scores.expect(200).at("/total_attempts")).isEqualTo("1");
    assertThat(scores.at("/total_questions")).isEqualTo("1");
    assertThat(scores.at("/attempts/0/details/0/userAnswer")).isEqualTo("an answer");
    assertThat(scores.at("/attempts/0/details/0/graded/method")).isEqualTo("exact");
    assertThat(scores.at("/attempts/0/details/0/graded/input")).isEqualTo("voice");
    assertThat(scores.at("/attempts/0/session_id")).isEqualTo("tab-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          progress | {'played': [{'from': 5, 'to': 4}]}                | 400
          progress | {'played': [{'from': -1, 'to': 4}]}               | 422
          progress | {'played': [{'from': 0, 'to': 1e300}]}            | 422
          progress | {'played': 'all'}                                 | 422
          progress | {'end': 'soon'}                                   | 422
          progress | {'skipped': '00000000-0000-0000-0000-000000000000'} | 404
          progress | {'show_again': '00000000-0000-0000-0000-000000000000'} | 404
          progress | {'moved_to': 'there'}                             | 422
          progress | {'pauses': -1}                                    | 422
          progress | {'pauses': 1e400}                                 | 422
          progress | {'played': [{'from': 0, 'to': 'NaN'}]}            | 422
          answers  | {'question_id': '00000000-0000-0000-0000-000000000000', 'key': 'a', 'answer': 'x', 'took_seconds': 'NaN'} | 422
          progress | []                                                | 422
          answers  | {'key': 'a', 'answer': 'x'}                       | 422
          answers  | {'question_id': 'x', 'key': 'a', 'answer': 'x'}   | 422
          answers  | {'question_id': '00000000-0000-0000-0000-000000000000', 'key': 'a', 'answer': 'x'} | 404
          answers  | {'question_id': '00000000-0000-0000-0000-000000000000', 'key': ' ', 'answer': 'x'} | 400
          """)
  void badInputShouldBeRefused(String route, String body, int status) {
    begin();
    family.post(session + "/" + route, body).expect(status);
  }

  @Test
  void oddAnswersShouldBeRecordedOnce() {
    for (String odd :
        List.of(
            "", "🐷🎉", "小明在森林里", "a\\u0000\\u001f", "\\ud800 pig", "(a+)+$" + "a".repeat(1_900))) {
      session = session + "1";
      begin();
      progress("{'played': [{'from': 0, 'to': 9.5}]}");
      answer("the key " + odd.substring(0, Math.min(odd.length(), 13)), odd).expect(200);
      answer("the key " + odd.substring(0, Math.min(odd.length(), 13)), odd).expect(200);
    }
    Answer scores =
        family.get(session.replaceAll(".*children/(\\d+)/.*", "/api/get-quiz-scores/$1"));

    assertThat(scores.at("/total_attempts")).isEqualTo("6");
    assertThat(scores.at("/total_questions")).isEqualTo("6");
  }

  @Test
  void answerToAnEndedSessionShouldBeAConflict() {
    begin();
    progress("{'played': [{'from': 0, 'to': 9.5}], 'end': 'left'}");

    assertThat(answer("one", "an answer").expect(409).at("/error")).isEqualTo("session_ended");
  }

  @Test
  void nameThatNoSessionCanHaveShouldBeAbsent() {
    String odd = session.replace("tab-1", "tab%00");

    family.put(odd, "{'video_id': 'hedgehog'}").expect(400);
    family.get(odd).expect(404);
    family.post(odd + "/progress", "{'pauses': 1}").expect(404);
  }

  @Test
  void badBeginningShouldBeRefused() {
    family.put(session, "{'video_id': 'hedgehog', 'companion': 'dragon'}").expect(422);
    family.put(session, "{'video_id': ' '}").expect(400);
    family.put(session, "{}").expect(422);
    family.put(session + "x".repeat(300), "{'video_id': 'hedgehog'}").expect(400);
  }

  @Test
  void answerToWhatIsNotAskedShouldBeAConflict() {
    begin();
    answer("one", "an answer").expect(409);
  }

  @Test
  void hugeAnswerShouldBeRefusedAndNothingRecorded() {
    begin();
    progress("{'played': [{'from': 0, 'to': 9.5}]}");
    answer("one", "x".repeat(100_000)).expect(413);
    assertThat(family.get(session).at("/next/action")).isEqualTo("ask");
  }
}
