package learning.piggyback.ai.question.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Models on a machine of one's own, with Ollama. A key is for a proxy in front of it. */
@Singleton
final class OllamaProvider implements ModelProvider {

  @Override
  public String type() {
    return "ollama";
  }

  @Override
  public Optional<String> missing(ProviderConfiguration configuration) {
    return configuration.address().isPresent()
        ? Optional.empty()
        : Optional.of("No address is set for %s.".formatted(configuration.name()));
  }

  @Override
  public ChatModel connect(ProviderConfiguration configuration, HttpClientBuilder http) {
    return OllamaChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(configuration.address().orElseThrow())
        .customHeaders(
            configuration
                .secret()
                .map(key -> Map.of("Authorization", "Bearer " + key))
                .orElse(Map.of()))
        .modelName(configuration.model())
        .temperature(configuration.temperatureOrNull())
        .numPredict(configuration.maxTokens())
        // it would take 4,096 and cut the transcript off without a word
        .numCtx(configuration.contextTokens())
        .maxRetries(0)
        .build();
  }
}
