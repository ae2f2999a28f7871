package learning.piggyback.ai.question.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import java.util.Optional;

/**
 * A kind of service that has models. To add one, make a bean of this type and give it a block of
 * configuration, see {@code docs/providers.md}.
 */
public interface ModelProvider {

  /** The name by which {@code piggyback.providers.<name>.type} asks for it. */
  String type();

  /**
   * What must still be configured, in one sentence for the admin; empty when nothing is missing.
   */
  default Optional<String> missing(ProviderConfiguration configuration) {
    return configuration.secret().isPresent()
        ? Optional.empty()
        : Optional.of("No key is set for %s.".formatted(configuration.name()));
  }

  /**
   * A model of the service. It must make one call for each question put to it: repetitions are
   * ours, so the library's own are to be turned off ({@code maxRetries(0)}).
   *
   * @param http makes the clients that all calls must go through: they know time limits, {@code
   *     Retry-After} and being interrupted
   */
  ChatModel connect(ProviderConfiguration configuration, HttpClientBuilder http);

  /** Whether a successful answer says, in the service's own form, that it declines. */
  default boolean declines(String body) {
    return false;
  }
}
