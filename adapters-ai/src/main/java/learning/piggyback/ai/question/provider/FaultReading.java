package learning.piggyback.ai.question.provider;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.TimeoutException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import learning.piggyback.ai.question.provider.CallFault.Kind;

/** Understands why a service or the library did not answer. */
final class FaultReading {

  /** OpenAI, vLLM; Anthropic; Google; llama.cpp; Ollama. */
  private static final Pattern TOO_LONG =
      Pattern.compile(
          "context_length_exceeded|maximum context length|prompt is too long|context limit"
              + "|input token count|maximum number of tokens|exceed_context_size"
              + "|available context size|context length|context window|request_too_large",
          CASE_INSENSITIVE);

  private static final Pattern FILTERED =
      Pattern.compile("content_filter|content_policy|content management policy", CASE_INSENSITIVE);
  private static final Pattern NO_CREDIT =
      Pattern.compile("insufficient_quota|credit balance is too low|billing", CASE_INSENSITIVE);
  private static final Pattern BAD_KEY =
      Pattern.compile("API_KEY_INVALID|API key not valid|invalid_api_key", CASE_INSENSITIVE);
  private static final Pattern WORDS =
      Pattern.compile("\"(?:message|error)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,200})");

  private final ProviderConfiguration configuration;

  FaultReading(ProviderConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The one place that knows the library's and the services' failures. */
  CallFault read(RuntimeException failure) {
    List<Throwable> causes =
        Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
            .limit(20)
            .toList();
    for (Throwable cause : causes) {
      switch (cause) {
        case HttpFault fault -> {
          return answered(fault);
        }
        case ContentFilteredException _ -> {
          return declined();
        }
        case TimeoutException _ -> {
          return CallFault.of(
              Kind.DOWN,
              "%s did not answer within %d seconds."
                  .formatted(name(), configuration.timeLimit().toSeconds()));
        }
        case ConnectException _, HttpConnectTimeoutException _ -> {
          return CallFault.of(Kind.DOWN, name() + " cannot be reached.");
        }
        case UncheckedIOException broken when !(broken.getCause() instanceof ConnectException) -> {
          return CallFault.of(Kind.DOWN, "The connection to %s broke.".formatted(name()));
        }
        default -> {
          // look further down
        }
      }
    }
    return CallFault.of(Kind.DOWN, "The answer of %s cannot be read.".formatted(name()));
  }

  CallFault declined() {
    return CallFault.of(Kind.DECLINED, "%s declined to write about this part.".formatted(name()));
  }

  private CallFault answered(HttpFault fault) {
    String body = fault.getMessage() == null ? "" : fault.getMessage();
    int status = fault.statusCode();
    if (status == 401 || status == 403 || (status == 400 && BAD_KEY.matcher(body).find())) {
      return CallFault.of(Kind.MISCONFIGURED, "%s refuses the key.".formatted(name()));
    }
    if (NO_CREDIT.matcher(body).find() && (status == 400 || status == 402 || status == 429)) {
      return CallFault.of(
          Kind.NO_CREDIT, "The account at %s has no credit left.".formatted(name()));
    }
    if (status == 429) {
      return new CallFault(Kind.BUSY, name() + " has too much to do.", fault.rest());
    }
    if (status == 413 || ((status == 400 || status == 500) && TOO_LONG.matcher(body).find())) {
      return CallFault.of(Kind.TOO_LONG, "This part is too long for the model of " + name() + ".");
    }
    if (status == 400 && FILTERED.matcher(body).find()) {
      return declined();
    }
    return switch (status) {
      case 404 ->
          CallFault.of(
              Kind.MISCONFIGURED,
              "%s is not at its address, or does not know the model %s."
                  .formatted(name(), configuration.model()));
      case 408, 409, 425, 500, 502, 503, 504, 529 ->
          new CallFault(Kind.DOWN, "%s failed (%d).".formatted(name(), status), fault.rest());
      default ->
          CallFault.of(
              Kind.NOT_TAKEN,
              "%s refuses the request (%d).%s"
                  .formatted(name(), status, words(body).map(w -> " It says: " + w).orElse("")));
    };
  }

  /** The service's own words, unless they could hold a piece of the key. */
  private Optional<String> words(String body) {
    Matcher words = WORDS.matcher(body);
    if (!words.find()) {
      return Optional.empty();
    }
    String text = words.group(1).replaceAll("\\\\.", " ").replaceAll("\\p{C}", " ");
    text = text.substring(0, Math.min(text.length(), 200));
    return holdsKey(text) ? Optional.empty() : Optional.of(text);
  }

  private boolean holdsKey(String text) {
    String key = configuration.secret().orElse("");
    int piece = Math.min(6, key.length());
    return text.toLowerCase(Locale.ROOT).contains("key")
        || (piece > 0
            && IntStream.rangeClosed(0, key.length() - piece)
                .anyMatch(i -> text.contains(key.substring(i, i + piece))));
  }

  private String name() {
    return configuration.name();
  }
}
