package learning.piggyback.ai.question.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a service is asked, and how it answers, declines and fails. Streaming is off. */
public enum Protocol {
  OPENAI("openai", "/v1") {
    @Override
    Asked read(HttpExchange exchange, JsonNode body) {
      Parts parts = new Parts();
      body.path("messages").forEach(m -> parts.add(m.path("role").asText(), m.path("content")));
      String key = header(exchange, "Authorization").replaceFirst("^Bearer ", "");
      String format = body.path("response_format").path("type").asText();
      return parts.asked(this, body.path("model").asText(), key, format.equals("json_schema"));
    }

    @Override
    Object says(String text, boolean cutOff) {
      Map<String, Object> message = Map.of("role", "assistant", "content", text);
      return answer(message, cutOff ? "length" : "stop");
    }

    @Override
    Object declines() {
      return answer(
          Map.of("role", "assistant", "refusal", "I'm sorry, I cannot help with that."), "stop");
    }

    @Override
    Object error(String code, String message) {
      return Map.of("error", Map.of("message", message, "type", code, "code", code));
    }

    private Object answer(Map<String, Object> message, String reason) {
      return Map.of(
          "id",
          "chatcmpl-1",
          "object",
          "chat.completion",
          "created",
          1,
          "model",
          "test",
          "choices",
          List.of(Map.of("index", 0, "message", message, "finish_reason", reason)),
          "usage",
          Map.of("prompt_tokens", INPUT, "completion_tokens", OUTPUT, "total_tokens", 1_200));
    }
  },

  CLAUDE("claude", "/v1") {
    @Override
    Asked read(HttpExchange exchange, JsonNode body) {
      Parts parts = new Parts();
      parts.add("system", body.path("system"));
      body.path("messages").forEach(m -> parts.add(m.path("role").asText(), m.path("content")));
      boolean schema =
          body.path("output_config").path("format").has("schema")
              || body.path("output_format").has("schema");
      return parts.asked(this, body.path("model").asText(), header(exchange, "x-api-key"), schema);
    }

    @Override
    Object says(String text, boolean cutOff) {
      return answer(
          List.of(Map.of("type", "text", "text", text)), cutOff ? "max_tokens" : "end_turn");
    }

    @Override
    Object declines() {
      return answer(List.of(), "refusal");
    }

    @Override
    Object error(String code, String message) {
      return Map.of("type", "error", "error", Map.of("type", code, "message", message));
    }

    private Object answer(List<?> content, String reason) {
      return Map.of(
          "id", "msg_1",
          "type", "message",
          "role", "assistant",
          "model", "test",
          "content", content,
          "stop_reason", reason,
          "usage", Map.of("input_tokens", INPUT, "output_tokens", OUTPUT));
    }
  },

  GEMINI("gemini", "/v1beta") {
    @Override
    Asked read(HttpExchange exchange, JsonNode body) {
      Parts parts = new Parts();
      parts.add("system", body.path("systemInstruction").path("parts"));
      parts.add("system", body.path("system_instruction").path("parts"));
      body.path("contents").forEach(c -> parts.add(c.path("role").asText(), c.path("parts")));
      String path = exchange.getRequestURI().getPath();
      String model = path.replaceFirst("^.*/models/", "").replaceFirst(":.*$", "");
      JsonNode config = body.path("generationConfig");
      boolean schema = config.has("responseSchema") || config.has("responseJsonSchema");
      return parts.asked(this, model, header(exchange, "x-goog-api-key"), schema);
    }

    @Override
    Object says(String text, boolean cutOff) {
      Map<String, Object> content = Map.of("role", "model", "parts", List.of(Map.of("text", text)));
      return Map.of(
          "candidates",
          List.of(Map.of("content", content, "finishReason", cutOff ? "MAX_TOKENS" : "STOP")),
          "usageMetadata",
          USAGE);
    }

    @Override
    Object declines() {
      return Map.of("promptFeedback", Map.of("blockReason", "SAFETY"), "usageMetadata", USAGE);
    }

    @Override
    Object error(String code, String message) {
      return Map.of("error", Map.of("code", 400, "message", message, "status", code));
    }
  },

  OLLAMA("ollama", "") {
    @Override
    Asked read(HttpExchange exchange, JsonNode body) {
      Parts parts = new Parts();
      body.path("messages")
          .forEach(m -> {
            parts.add(m.path("role").asText(), m.path("content"));
            parts.pictures += m.path("images").size();
          });
      String key = header(exchange, "Authorization").replaceFirst("^Bearer ", "");
      return parts.asked(this, body.path("model").asText(), key, body.path("format").isObject());
    }

    @Override
    Object says(String text, boolean cutOff) {
      return Map.of(
          "model",
          "test",
          "created_at",
          "2026-01-01T00:00:00Z",
          "message",
          Map.of("role", "assistant", "content", text),
          "done",
          true,
          "done_reason",
          cutOff ? "length" : "stop",
          "prompt_eval_count",
          INPUT,
          "eval_count",
          OUTPUT);
    }

    // Ollama has no form for it: its models say so in words
    @Override
    Object declines() {
      return says("I'm sorry, but I can't help with that.", false);
    }

    @Override
    Object error(String code, String message) {
      return Map.of("error", message);
    }
  };

  /** Tokens that every answer counts. */
  public static final int INPUT = 1_000;

  public static final int OUTPUT = 200;

  private static final Map<String, Object> USAGE =
      Map.of("promptTokenCount", INPUT, "candidatesTokenCount", OUTPUT, "totalTokenCount", 1_200);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String wire;
  private final String base;

  Protocol(String wire, String base) {
    this.wire = wire;
    this.base = base;
  }

  /** The provider's type in configuration. */
  public String wire() {
    return wire;
  }

  /** What a client's base address ends with. */
  String base() {
    return base;
  }

  static Optional<Protocol> of(String path) {
    if (path.endsWith("/chat/completions")) {
      return Optional.of(OPENAI);
    } else if (path.endsWith("/messages")) {
      return Optional.of(CLAUDE);
    } else if (path.endsWith(":generateContent")) {
      return Optional.of(GEMINI);
    }
    return path.endsWith("/api/chat") ? Optional.of(OLLAMA) : Optional.empty();
  }

  abstract Asked read(HttpExchange exchange, JsonNode body);

  abstract Object says(String text, boolean cutOff);

  abstract Object declines();

  abstract Object error(String code, String message);

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Texts and pictures of a conversation. */
  private static final class Parts {
    private final StringBuilder system = new StringBuilder();
    private final List<String> said = new ArrayList<>();
    private int pictures;

    void add(String role, JsonNode content) {
      StringBuilder text = new StringBuilder();
      if (content.isTextual()) {
        text.append(content.asText());
      }
      for (JsonNode part : content) {
        if (part.has("text")) {
          text.append(part.path("text").asText()).append('\n');
        } else if (part.has("image_url") || part.has("source") || part.has("inlineData")) {
          pictures++;
        }
      }
      if (role.equals("system")) {
        system.append(text);
      } else if (role.equals("user")) {
        said.add(text.toString());
      }
    }

    Asked asked(Protocol protocol, String model, String key, boolean schema) {
      return new Asked(
          protocol,
          model,
          key,
          system.toString(),
          said.isEmpty() ? "" : said.getFirst(),
          said.size() < 2 ? Optional.empty() : Optional.of(said.getLast()),
          pictures,
          schema);
    }
  }
}
