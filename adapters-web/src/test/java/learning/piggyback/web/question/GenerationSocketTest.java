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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import learning.piggyback.application.World;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobState;
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
    assertThat(types(heard))
        .containsExactly(
            "status",
            "status",
            "segment_result",
            "status",
            "segment_result",
            "status",
            "segment_result",
            "done");
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

    List<JsonNode> heard = client.all();
    assertThat(heard.getFirst().path("message").asText())
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
