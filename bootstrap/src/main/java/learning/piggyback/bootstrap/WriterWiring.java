package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import learning.piggyback.ai.question.OfflineQuestionWriter;
import learning.piggyback.ai.question.model.ModelQuestionWriters;
import learning.piggyback.ai.question.provider.CallPolicy;
import learning.piggyback.ai.question.provider.ModelProvider;
import learning.piggyback.ai.question.provider.ProviderConfiguration;
import learning.piggyback.application.question.CheckedWriter;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.QuestionWriters;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.question.check.QuestionChecks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who can write questions, chosen by configuration. */
@Factory
final class WriterWiring {

  private static final Logger log = LoggerFactory.getLogger(WriterWiring.class);

  @Singleton
  @Bean(preDestroy = "close")
  ModelQuestionWriters modelQuestionWriters(
      List<ModelProvider> providers,
      List<ProviderConfiguration> configurations,
      CallPolicy policy,
      MediaStore media,
      AgeBand ages,
      Clock clock) {
    return new ModelQuestionWriters(providers, configurations, policy, media, ages, clock);
  }

  /**
   * Models first, in their order, then the one that needs none; or the preferred one first. Made at
   * the start, so that a wrong block of configuration is noticed there.
   */
  @Context
  QuestionWriters questionWriters(
      ModelQuestionWriters models,
      OfflineQuestionWriter offline,
      PiggybackConfiguration configuration,
      QuestionChecks checks) {
    List<QuestionWriter> writers = new ArrayList<>(models.all());
    writers.add(offline);
    String preferred = configuration.provider();
    if (preferred != null) {
      QuestionWriter first = named(preferred, writers);
      writers.remove(first);
      writers.addFirst(first);
    }
    writers.forEach(WriterWiring::tell);
    return new QuestionWriters(
        writers.stream().<QuestionWriter>map(writer -> new CheckedWriter(writer, checks)).toList());
  }

  @Singleton
  AgeBand ageBand(QuestionConfiguration configuration) {
    return AgeBand.of(configuration.ages());
  }

  @Singleton
  QuestionChecks questionChecks(AgeBand ages) {
    return new QuestionChecks(ages);
  }

  private static QuestionWriter named(String name, List<QuestionWriter> writers) {
    return writers.stream()
        .filter(writer -> writer.provider().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new ConfigurationException(
                "PIGGYBACK_PROVIDER is \"%s\", but must be one of %s."
                    .formatted(
                        name,
                        writers.stream()
                            .map(QuestionWriter::provider)
                            .collect(Collectors.joining(", ")))));
  }

  private static void tell(QuestionWriter writer) {
    log.info(
        "Questions can be written by {}: {}",
        writer.provider(),
        writer.unavailable().map(why -> "no. " + why).orElse("yes"));
  }
}
