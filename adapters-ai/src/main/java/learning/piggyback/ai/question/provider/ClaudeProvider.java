package learning.piggyback.ai.question.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Anthropic's messages. */
@Singleton
final class ClaudeProvider implements ModelProvider {

  private static final Pattern DECLINED = Pattern.compile("\"stop_reason\"\\s*:\\s*\"refusal\"");

  @Override
  public String type() {
    return "claude";
  }

  @Override
  public ChatModel connect(ProviderConfiguration configuration, HttpClientBuilder http) {
    return AnthropicChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(configuration.address().orElse("https://api.anthropic.com/v1"))
        .apiKey(configuration.secret().orElseThrow())
        .modelName(configuration.model())
        .temperature(configuration.temperatureOrNull())
        .maxTokens(configuration.maxTokens())
        .maxRetries(0)
        .build();
  }

  @Override
  public boolean declines(String body) {
    return DECLINED.matcher(body).find();
  }
}
