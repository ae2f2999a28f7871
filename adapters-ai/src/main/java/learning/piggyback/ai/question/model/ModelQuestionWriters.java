package learning.piggyback.ai.question.model;

import io.micronaut.context.exceptions.ConfigurationException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import learning.piggyback.ai.question.provider.CallPolicy;
import learning.piggyback.ai.question.provider.ModelCaller;
import learning.piggyback.ai.question.provider.ModelProvider;
import learning.piggyback.ai.question.provider.ProviderConfiguration;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.question.check.AgeBand;

/** One writer for each block of configuration. */
public final class ModelQuestionWriters implements AutoCloseable {

  private final List<ModelProvider> providers;
  private final CallPolicy policy;
  private final MediaStore media;
  private final AgeBand ages;
  private final Clock clock;
  private final List<LangChainQuestionWriter> open = new ArrayList<>();
  private final List<QuestionWriter> writers = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();

  public ModelQuestionWriters(
      List<ModelProvider> providers,
      List<ProviderConfiguration> configurations,
      CallPolicy policy,
      MediaStore media,
      AgeBand ages,
      Clock clock) {
    this.providers = List.copyOf(providers);
    this.policy = policy;
    this.media = media;
    this.ages = ages;
    this.clock = clock;
    configurations.stream()
        .sorted(
            Comparator.comparingInt(ProviderConfiguration::order)
                .thenComparing(ProviderConfiguration::name))
        .forEach(configuration -> writers.add(writer(configuration)));
  }

  /** A service that can be asked. */
  public record Connection(ProviderConfiguration configuration, ModelCaller caller) {}

  /** Those that lack nothing, for others that ask the same services. Closed with the writers. */
  public List<Connection> connections() {
    return List.copyOf(connections);
  }

  /** Those that lack a key among them, in the order in which they are preferred. */
  public List<QuestionWriter> all() {
    return List.copyOf(writers);
  }

  private QuestionWriter writer(ProviderConfiguration configuration) {
    ModelProvider provider = provider(configuration);
    Optional<String> missing = provider.missing(configuration);
    if (missing.isPresent()) {
      String hint = configuration.hint() == null ? "" : " " + configuration.hint();
      return new UnconfiguredWriter(configuration.name(), missing.get() + hint);
    }
    ModelCaller caller = new ModelCaller(provider, configuration, policy, clock);
    LangChainQuestionWriter writer =
        new LangChainQuestionWriter(configuration, caller, media, ages);
    open.add(writer);
    connections.add(new Connection(configuration, caller));
    return writer;
  }

  private ModelProvider provider(ProviderConfiguration configuration) {
    return providers.stream()
        .filter(provider -> provider.type().equals(configuration.type()))
        .findFirst()
        .orElseThrow(() ->
            new ConfigurationException(
                "piggyback.providers.%s.type is \"%s\", but must be one of %s."
                    .formatted(
                        configuration.name(),
                        configuration.type(),
                        providers.stream()
                            .map(ModelProvider::type)
                            .sorted()
                            .collect(Collectors.joining(", ")))));
  }

  @Override
  public void close() {
    open.forEach(LangChainQuestionWriter::close);
  }
}
