package learning.piggyback.web.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.application.World;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Browser;
import learning.piggyback.web.StubWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(rebuildContext = true)
class GenerationSocketTest {

  private static final String CLOSED = "{\"type\":\"closed\"}";

  @Inject EmbeddedServer server;
  @Inject World world;
  @Inject StubWriter writer;
  private Browser admin;

  @BeforeEach
  void ingest() {
    world.ingested("Tilly finds a red lantern. She carries it home.");
    admin = new Browser(server).asAdmin();
  }

  @AfterEach
  void letGo() {
    writer.letGo();
  }

  /** What a client heard, in order. */
  private static final class Client implements WebSocket.Listener {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        heard.add(text.toString());
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
      heard.add(CLOSED);
      return null;
    }

    JsonNode next() {
      try {
        String message = heard.poll(10, TimeUnit.SECONDS);
        return new ObjectMapper().readTree(String.valueOf(message));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** All messages up to the close. */
    List<JsonNode> all() {
      List<JsonNode> messages = new ArrayList<>();
      for (JsonNode next = next(); !next.path("type").asText().equals("closed"); next = next()) {
        assertThat(next.isNull()).as("heard nothing for 10 s after " + messages).isFalse();
        messages.add(next);
      }
      return messages;
    }
  }

  private WebSocket open(Client client, String video, String... headers) {
    URI uri = admin.uri("/ws/questions/" + video);
    WebSocket.Builder builder = admin.client().newWebSocketBuilder();
    for (int i = 0; i < headers.length; i += 2) {
      builder.header(headers[i], headers[i + 1]);
    }
    return builder.buildAsync(URI.create("ws" + uri.toString().substring(4)), client).join();
  }

  private static void send(WebSocket socket, String json) {
    socket.sendText(json.replace('\'', '"'), true).join();
  }

  private static List<String> types(List<JsonNode> messages) {
    return messages.stream().map(message -> message.path("type").asText()).toList();
  }

  @Test
  void wholeVideoShouldBeToldSegmentBySegment() {
    Client client = new Client();
    send(open(client, "hedgehog"), "{'interval_seconds': 20, 'full_duration': true}");

    List<JsonNode> heard = client.all();
    assertThat(String.join(" ", types(heard)))
        .isEqualTo("status status segment_result status segment_result status segment_result done");
    assertThat(heard.get(0).path("segments").asInt()).isEqualTo(3);
    assertThat(heard.get(1).path("message").asText()).isEqualTo("[1/3] 0-19s");
    JsonNode result = heard.get(2).path("result");
    assertThat(result.at("/questions/character/q").asText()).isEqualTo("Who is it at 0?");
    assertThat(result.at("/questions/character/rank").asInt()).isEqualTo(1);
    assertThat(result.at("/questions/character/accepted_answers/0").asText())
        .isEqualTo("the hedgehog");
    assertThat(result.path("best_question").asText()).isEqualTo("Who is it at 0?");
    JsonNode done = heard.getLast();
    assertThat(done.path("auto_saved").asBoolean()).isFalse();
    assertThat(done.path("segments_count").asInt()).isEqualTo(3);
    assertThat(done.at("/data/duration_seconds").asInt()).isEqualTo(60);
    assertThat(done.at("/data/segments").size()).isEqualTo(3);
  }

  @Test
  void messagesShouldSayHowFarTheRunIsAndWhatItCost() {
    CountDownLatch begun = new CountDownLatch(1);
    writer.answering((material, meter) -> {
      await(begun);
      meter.book(failedCall());
      meter.book(new ModelUsage("m", Duration.ofMillis(5), 900, 100, 250_000, Optional.empty()));
      return StubWriter.question(material);
    });
    Client client = new Client();
    send(open(client, "hedgehog"), "{'interval_seconds': 30, 'full_duration': true}");

    JsonNode progress = client.next().path("progress");
    assertThat(progress.path("done").asInt(-1)).isZero();
    assertThat(progress.path("total").asInt()).isEqualTo(2);
    begun.countDown();
    List<JsonNode> heard = client.all();
    assertThat(heard.get(1).path("segment_id").asText()).isEqualTo("0-29");
    assertThat(heard.get(1).path("attempt").asInt()).isEqualTo(2);
    assertThat(heard.getLast().at("/progress/percent").asInt()).isEqualTo(100);
    JsonNode cost = heard.getLast().path("cost");
    assertThat(cost.path("calls").asInt()).isEqualTo(4);
    assertThat(cost.path("input_tokens").asInt()).isEqualTo(1_800);
    assertThat(cost.path("money").asDouble()).isEqualTo(0.5);
  }

  private static ModelUsage failedCall() {
    return new ModelUsage("m", Duration.ofMillis(5), 0, 0, 0, Optional.of("rate_limit_exceeded"));
  }

  @Test
  void laterSegmentShouldWaitForItsPredecessors() {
    CountDownLatch second = new CountDownLatch(1);
    writer.answering((material, _) -> {
      if (material.segment().start() == 0) {
        await(second);
      } else {
        second.countDown();
      }
      return StubWriter.question(material);
    });
    Client client = new Client();
    send(open(client, "hedgehog"), "{'interval_seconds': 30, 'full_duration': true}");

    assertThat(client.all())
        .filteredOn(message -> message.path("type").asText().equals("segment_result"))
        .extracting(message -> message.path("start").asInt())
        .containsExactly(0, 30);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void failedSegmentsShouldBeWrittenAgainAndTheOthersKept() {
    AtomicInteger asked = new AtomicInteger();
    writer.answering((material, _) -> {
      asked.incrementAndGet();
      return material.segment().start() == 0
          ? new SegmentOutcome.Failed("rate_limit_exceeded", "Busy.")
          : StubWriter.question(material);
    });
    Client client = new Client();
    send(open(client, "hedgehog"), "{'interval_seconds': 30, 'full_duration': true}");
    List<JsonNode> heard = client.all();
    assertThat(heard.get(2).at("/result/error/reason").asText()).isEqualTo("rate_limit_exceeded");
    String run = heard.getFirst().path("run_id").asText();

    writer.answering((material, _) -> {
      asked.incrementAndGet();
      return StubWriter.question(material);
    });
    Client again = new Client();
    send(open(again, "hedgehog"), "{'type': 'retry', 'run_id': '" + run + "'}");

    List<JsonNode> heardAgain = again.all();
    assertThat(heardAgain.getFirst().path("run_id").asText()).isNotEqualTo(run);
    assertThat(heardAgain.getLast().at("/data/segments"))
        .allSatisfy(segment -> assertThat(segment.at("/result/questions").isObject()).isTrue());
    assertThat(asked).hasValue(3);
  }

  @Test
  void failureThatMayLieInThePicturesShouldSayWhichThereAre() {
    writer.answering(
        (_, _) -> new SegmentOutcome.Failed("no_frames_in_segment", "There are no pictures."));
    Client client = new Client();
    send(open(client, "hedgehog"), "{'start_seconds': 20, 'interval_seconds': 20}");

    JsonNode debug = client.all().get(2).at("/result/error/frame_debug");
    assertThat(debug.path("video_id").asText()).isEqualTo("hedgehog");
    assertThat(debug.path("start").asInt()).isEqualTo(20);
    assertThat(debug.path("end").asInt()).isEqualTo(39);
    assertThat(debug.path("total_frames").asInt()).isEqualTo(60);
    assertThat(debug.path("frames_in_range").asInt()).isEqualTo(20);
    assertThat(debug.path("min_timestamp").asInt(-1)).isZero();
    assertThat(debug.path("max_timestamp").asInt()).isEqualTo(59);
    assertThat(debug.path("missing_frame_files").isArray()).isTrue();
    assertThat(debug.path("reason").asText()).isEqualTo("frames_present");
  }

  @Test
  void failureShouldBeToldWhileTheMediaStoreIsAway() {
    writer.answering((_, _) -> {
      world.media.goAway();
      return new SegmentOutcome.Failed("no_frames_in_segment", "There are no pictures.");
    });
    Client client = new Client();
    send(open(client, "hedgehog"), "{}");

    List<JsonNode> heard = client.all();
    assertThat(types(heard)).containsExactly("status", "status", "segment_result", "done");
    JsonNode error = heard.get(2).at("/result/error");
    assertThat(error.path("reason").asText()).isEqualTo("no_frames_in_segment");
    assertThat(error.has("frame_debug")).isFalse();
  }

  @Test
  void answerThatCouldNotBeReadShouldBeShown() {
    writer.answering(
        (_, _) -> new SegmentOutcome.Failed("invalid_json", "Not JSON.", Optional.of("Sure! {")));
    Client client = new Client();
    send(open(client, "hedgehog"), "{}");

    JsonNode error = client.all().get(2).at("/result/error");
    assertThat(error.path("raw_preview").asText()).isEqualTo("Sure! {");
    assertThat(error.has("frame_debug")).isFalse();
  }

  @Test
  void cancelledRunShouldKeepAndTellWhatIsThere() {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch others = new CountDownLatch(1);
    writer.answering((material, _) -> {
      if (material.segment().start() != 20) {
        try {
          never.await();
        } catch (InterruptedException e) {
          return new SegmentOutcome.Failed("generation_failed", "Interrupted.");
        }
      }
      others.countDown();
      return StubWriter.question(material);
    });
    Client client = new Client();
    WebSocket socket = open(client, "hedgehog");
    send(socket, "{'interval_seconds': 20, 'full_duration': true}");
    String run = client.next().path("run_id").asText();
    await(others);
    send(socket, "{'type': 'cancel'}");
    assertThat(client.all().getLast().path("error").asText()).isEqualTo("cancelled");

    Client later = new Client();
    send(open(later, "hedgehog"), "{'run_id': '" + run + "'}");
    List<JsonNode> toldLater = later.all();
    assertThat(types(toldLater))
        .containsExactly("status", "status", "status", "segment_result", "error");
    assertThat(toldLater.get(3).path("start").asInt()).isEqualTo(20);
  }

  @Test
  void runShouldBeSubmittedByItsId() {
    Client client = new Client();
    send(open(client, "hedgehog"), "{'interval_seconds': 30, 'full_duration': true}");
    String run = client.all().getFirst().path("run_id").asText();

    admin
        .post("/api/submit-questions", "{\"video_id\": \"hedgehog\", \"run_id\": \"" + run + "\"}")
        .expect(200);
    assertThat(world.submissions.find(new VideoId("hedgehog")).orElseThrow().segments()).hasSize(2);
    for (String unknown : List.of("x", "00000000-0000-0000-0000-000000000001")) {
      admin
          .post(
              "/api/submit-questions",
              "{\"video_id\": \"hedgehog\", \"run_id\": \"" + unknown + "\"}")
          .expect(404);
    }
    admin.post("/api/submit-questions", "{\"video_id\": \"hedgehog\"}").expect(400);
    admin.post("/api/submit-questions", "{\"video_id\": \"none\", \"questions\": []}").expect(400);
  }

  @Test
  void oneSegmentShouldBeTheDefault() {
    Client client = new Client();
    send(open(client, "hedgehog"), "{}");

    List<JsonNode> heard = client.all();
    assertThat(types(heard)).containsExactly("status", "status", "segment_result", "done");
    assertThat(heard.getLast().has("data")).isFalse();
  }

  @Test
  void secondSocketShouldJoinTheSameRun() {
    writer.hold();
    Client first = new Client();
    Client second = new Client();
    String whole = "{'interval_seconds': 20, 'full_duration': true}";
    send(open(first, "hedgehog"), whole);
    String run = first.next().path("run_id").asText();
    send(open(second, "hedgehog"), whole);
    assertThat(second.next().path("run_id").asText()).isEqualTo(run);
    writer.letGo();

    assertThat(types(first.all())).endsWith("segment_result", "done");
    assertThat(types(second.all())).endsWith("segment_result", "done");
    assertThat(world.jobs.newest(JobKind.GENERATE_QUESTIONS, 10, 0)).hasSize(1);
  }

  @Test
  void runShouldGoOnWithoutItsClientAndBeToldAgainLater() {
    writer.hold();
    Client first = new Client();
    WebSocket socket = open(first, "hedgehog");
    send(socket, "{}");
    String run = first.next().path("run_id").asText();
    socket.abort();
    writer.letGo();

    Client later = new Client();
    send(open(later, "hedgehog"), "{'run_id': '" + run + "'}");
    assertThat(types(later.all())).containsExactly("status", "status", "segment_result", "done");
    assertThat(world.jobs.newest(JobKind.GENERATE_QUESTIONS, 10, 0)).hasSize(1);
  }

  @Test
  void runShouldBeCancellable() {
    writer.hold();
    Client client = new Client();
    WebSocket socket = open(client, "hedgehog");
    send(socket, "{}");
    client.next();
    send(socket, "{'type': 'cancel'}");

    List<JsonNode> heard = client.all();
    assertThat(heard.getLast().path("error").asText()).isEqualTo("cancelled");
    assertThat(world.jobs.newest(JobKind.GENERATE_QUESTIONS, 1, 0).getFirst().state())
        .isEqualTo(JobState.CANCELLED);
  }

  @Test
  void runShouldBeCancelledThoughItIsNotKnownYet() {
    writer.hold();
    Client client = new Client();
    WebSocket socket = open(client, "hedgehog");
    send(socket, "{}");
    send(socket, "{'type': 'cancel'}");
    assertThat(client.all().getLast().path("error").asText()).isEqualTo("cancelled");
  }

  @Test
  void laterMessageThatCannotBeReadShouldNotEndTheSocket() {
    writer.hold();
    Client client = new Client();
    WebSocket socket = open(client, "hedgehog");
    send(socket, "{}");
    client.next();
    send(socket, "nonsense");
    send(socket, "{'interval_seconds': 'often'}");
    send(socket, "null");
    client.next();
    writer.letGo();
    assertThat(types(client.all())).containsExactly("segment_result", "done");
  }

  @Test
  void socketShouldBeClosedWhenItsSessionEndsAndTheRunGoOn() {
    writer.hold();
    Client client = new Client();
    send(open(client, "hedgehog"), "{}");
    String run = client.next().path("run_id").asText();

    admin.post("/api/expert/logout", "").expect(200);

    assertThat(client.all().getLast().path("error").asText()).isEqualTo("not_logged_in");
    writer.letGo();
    admin.asAdmin();
    Client later = new Client();
    send(open(later, "hedgehog"), "{'run_id': '" + run + "'}");
    assertThat(types(later.all())).endsWith("segment_result", "done");
  }

  @Test
  void messageOfAnEndedSessionShouldBeRefused() {
    Client client = new Client();
    WebSocket socket = open(client, "hedgehog");

    admin.post("/api/expert/logout", "").expect(200);
    send(socket, "{}");

    assertThat(client.all())
        .singleElement()
        .satisfies(
            message -> assertThat(message.path("error").asText()).isEqualTo("not_logged_in"));
    assertThat(world.jobs.newest(JobKind.GENERATE_QUESTIONS, 10, 0)).isEmpty();
  }

  @Test
  void wrongFirstMessageShouldGetOneErrorAndTheClose() {
    for (String wrong :
        List.of(
            "{'interval_seconds': 'often'}",
            "nonsense",
            "{'type': 'cancel'}",
            "{'run_id': 'x'}",
            "{'type': 'retry'}",
            "{'type': 'retry', 'run_id': 'x'}",
            "{'provider': 'nobody'}")) {
      Client client = new Client();
      send(open(client, "hedgehog"), wrong);
      assertThat(types(client.all())).as(wrong).containsExactly("error");
    }
  }

  @Test
  void videoWithoutPicturesShouldBeRefused() {
    Client client = new Client();
    send(open(client, "unknown"), "{}");
    assertThat(client.next().path("message").asText())
        .isEqualTo("Frames not found. Please extract frames first.");
  }

  @Test
  void handshakeShouldBeRefusedToStrangersAndOtherSites() {
    assertThat(refusal("Origin", "https://evil.example")).isEqualTo(403);
    admin.asAdult(world.expert("teacher"));
    assertThat(refusal()).isEqualTo(403);
    admin.post("/api/expert/logout", "");
    assertThat(refusal()).isEqualTo(401);
  }

  private int refusal(String... headers) {
    List<Integer> statuses = new ArrayList<>();
    assertThatThrownBy(() -> open(new Client(), "hedgehog", headers))
        .isInstanceOf(CompletionException.class)
        .satisfies(thrown -> {
          Throwable cause = thrown.getCause();
          assertThat(cause).isInstanceOf(WebSocketHandshakeException.class);
          if (cause instanceof WebSocketHandshakeException refused) {
            statuses.add(refused.getResponse().statusCode());
          }
        });
    return statuses.getFirst();
  }
}
