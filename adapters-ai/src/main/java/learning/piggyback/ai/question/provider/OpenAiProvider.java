package learning.piggyback.ai.question.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/**
 * OpenAI, and all that speak its chat completions: vLLM, LM Studio, llama.cpp's server, LocalAI. A
 * server of one's own often has no key.
 */
@Singleton
final class OpenAiProvider implements ModelProvider {

  private static final String OPENAI = "https://api.openai.com/v1";

  @Override
  public String type() {
    return "openai";
  }

  @Override
  public Optional<String> missing(ProviderConfiguration configuration) {
    return configuration.address().isPresent()
        ? Optional.empty()
        : ModelProvider.super.missing(configuration);
  }

  @Override
  public ChatModel connect(ProviderConfiguration configuration, HttpClientBuilder http) {
    OpenAiChatModel.OpenAiChatModelBuilder model =
        OpenAiChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(configuration.address().map(OpenAiProvider::withPath).orElse(OPENAI))
            .apiKey(configuration.secret().orElse(null))
            .modelName(configuration.model())
            .temperature(configuration.temperatureOrNull())
            .strictJsonSchema(true)
            .maxRetries(0);
    // OpenAI's newer models take only the new name of this, most others only the old one
    return configuration.address().filter(url -> !url.equals(OPENAI)).isPresent()
        ? model.maxTokens(configuration.maxTokens()).build()
        : model.maxCompletionTokens(configuration.maxTokens()).build();
  }

  /** An address may be given without the path that all servers have. */
  private static String withPath(String url) {
    String path = URI.create(url).getPath();
    return path == null || path.isEmpty() ? url + "/v1" : url;
  }
}
