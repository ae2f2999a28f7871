package learning.piggyback.ai.question.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Google's Gemini. */
@Singleton
final class GeminiProvider implements ModelProvider {

  /** Of the question, which then has no candidates; of an answer it is a finish reason. */
  private static final Pattern DECLINED = Pattern.compile("\"blockReason\"\\s*:\\s*\"[A-Z_]+\"");

  @Override
  public String type() {
    return "gemini";
  }

  @Override
  public ChatModel connect(ProviderConfiguration configuration, HttpClientBuilder http) {
    GoogleAiGeminiChatModel.GoogleAiGeminiChatModelBuilder model =
        GoogleAiGeminiChatModel.builder()
            .httpClientBuilder(http)
            .baseUrl(
                configuration.address().orElse("https://generativelanguage.googleapis.com/v1beta"))
            .apiKey(configuration.secret().orElseThrow())
            .modelName(configuration.model())
            .temperature(configuration.temperatureOrNull())
            .maxOutputTokens(configuration.maxTokens())
            .maxRetries(0);
    if (configuration.model().startsWith("gemini-2.5-flash")) {
      // thoughts take time and count as output; only the flash models can do without
      model.thinkingConfig(GeminiThinkingConfig.builder().thinkingBudget(0).build());
    }
    return model.build();
  }

  @Override
  public boolean declines(String body) {
    return DECLINED.matcher(body).find();
  }
}
