package learning.piggyback.ai.video;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import learning.piggyback.ai.RetryAfter;
import learning.piggyback.ai.video.Reply.Busy;
import learning.piggyback.ai.video.Reply.Heard;
import learning.piggyback.ai.video.Reply.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Understands what a transcription service answers. */
final class ReplyReader {

  private static final Logger log = LoggerFactory.getLogger(ReplyReader.class);

  private final ObjectMapper json;
  private final Clock clock;

  ReplyReader(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param length of the sound that was sent
   */
  Reply read(HttpResponse<byte[]> response, Duration length) {
    if (response.statusCode() == 200) {
      return transcript(response.body(), length);
    }
    String body = new String(response.body(), UTF_8);
    log.info(
        "The transcriber answered {}: {}",
        response.statusCode(),
        body.substring(0, Math.min(body.length(), 500)));
    if (body.contains("insufficient_quota")) {
      return new Refused("The transcriber's account has no credit left.");
    }
    return switch (response.statusCode()) {
      case 401, 403 -> new Refused("The transcriber refuses the key.");
      case 404 -> new Refused("The transcriber is not at its address, or does not know the model.");
      case 413 -> new Refused("The transcriber takes no sound of this size.");
      case 408, 409, 425, 429, 500, 502, 503, 504, 529 ->
          new Busy(
              response.statusCode() == 429
                  ? "The transcriber has too much to do."
                  : "The transcriber failed.",
              RetryAfter.of(response.headers(), clock));
      default ->
          new Refused("The transcriber refuses the sound (%d).".formatted(response.statusCode()));
    };
  }

  private Reply transcript(byte[] body, Duration length) {
    try {
      TranscriptionAnswer answer = json.readValue(body, TranscriptionAnswer.class);
      if (answer == null) {
        return Busy.of("The transcriber answered nothing.");
      }
      return answer.isWithoutTimes()
          ? new Refused("The transcriber does not say when words are said; use another model.")
          : new Heard(answer.cues(length));
    } catch (IOException | IllegalArgumentException e) {
      log.info("The transcriber's answer cannot be read: {}", e.getMessage());
      return Busy.of("The transcriber's answer cannot be read.");
    }
  }
}
