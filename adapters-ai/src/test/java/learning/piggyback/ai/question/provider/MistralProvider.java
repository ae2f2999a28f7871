package learning.piggyback.ai.question.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import jakarta.inject.Singleton;

/** Mistral's own service. */
@Singleton
final class MistralProvider implements ModelProvider {

  @Override
  public String type() {
    return "mistral";
  }

  @Override
  public ChatModel connect(ProviderConfiguration configuration, HttpClientBuilder http) {
    return OpenAiChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(configuration.address().orElse("https://api.mistral.ai/v1"))
        .apiKey(configuration.secret().orElseThrow())
        .modelName(configuration.model())
        .temperature(configuration.temperatureOrNull())
        .maxTokens(configuration.maxTokens())
        .strictJsonSchema(true)
        .maxRetries(0)
        .build();
  }
}
