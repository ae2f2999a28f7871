package learning.piggyback.ai.question.server;

import java.time.Duration;
import java.util.Map;

/** How a model, or the service around it, answers. */
@FunctionalInterface
public interface Behaviour {

  Answer to(Asked asked);

  /** What goes over the line. */
  sealed interface Answer {

    /** The model's own words. */
    record Says(String text, boolean cutOff) implements Answer {}

    /** The service's form of declining. */
    record Declines() implements Answer {}

    /** An error of the service, in its form. */
    record Fails(int status, String code, String message, Map<String, String> headers)
        implements Answer {}

    /** A body as it is. */
    record Raw(int status, String body) implements Answer {}

    /** Half an answer, then the connection breaks. */
    record Breaks() implements Answer {}

    /** Nothing until the server is closed. */
    record KeepsSilent() implements Answer {}
  }

  static Behaviour says(String text) {
    return _ -> new Answer.Says(text, false);
  }

  /** Seven sound questions about the transcript. */
  static Behaviour teaches() {
    return new Teacher();
  }

  static Behaviour fails(int status, String code, String message) {
    return _ -> new Answer.Fails(status, code, message, Map.of());
  }

  static Behaviour isBusy(String retryAfter) {
    return _ -> new Answer.Fails(429, "rate_limit", "slow down", Map.of("Retry-After", retryAfter));
  }

  static Behaviour declines() {
    return _ -> new Answer.Declines();
  }

  static Behaviour breaks() {
    return _ -> new Answer.Breaks();
  }

  static Behaviour keepsSilent() {
    return _ -> new Answer.KeepsSilent();
  }

  /** The words of each service when more is asked than its model takes in. */
  static Behaviour isTooLong() {
    return asked ->
        switch (asked.protocol()) {
          case OPENAI ->
              fails(
                      400,
                      "context_length_exceeded",
                      "This model's maximum context length is 8192 tokens.")
                  .to(asked);
          case CLAUDE ->
              fails(
                      400,
                      "invalid_request_error",
                      "prompt is too long: 210000 tokens > 200000 maximum")
                  .to(asked);
          case GEMINI ->
              fails(
                      400,
                      "INVALID_ARGUMENT",
                      "The input token count (2000000) exceeds the maximum number of tokens"
                          + " allowed (1048576).")
                  .to(asked);
          case OLLAMA -> fails(400, "", "the input length exceeds the context length").to(asked);
        };
  }

  /** The same, only after a while. */
  default Behaviour after(Duration wait) {
    return asked -> {
      try {
        Thread.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return to(asked);
    };
  }
}
