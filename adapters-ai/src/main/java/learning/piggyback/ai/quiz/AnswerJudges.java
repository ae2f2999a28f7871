package learning.piggyback.ai.quiz;

import io.micronaut.context.exceptions.ConfigurationException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import learning.piggyback.ai.question.provider.CallPolicy;
import learning.piggyback.ai.question.provider.ModelProvider;
import learning.piggyback.ai.question.provider.ProviderConfiguration;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.quiz.AnswerJudge;
import learning.piggyback.domain.quiz.AnswerStatus;

/** The judge that the configuration asks for, if any; one of those who can write questions. */
public final class AnswerJudges implements AnswerJudge, AutoCloseable {

  /** In place of a provider's name: no model is asked. */
  public static final String OFF = "off";

  private final Optional<ModelAnswerJudge> judge;

  /**
   * @param wanted the name of a block of configuration, or {@link #OFF}; empty for the first that
   *     lacks nothing
   */
  public AnswerJudges(
      Optional<String> wanted,
      List<ModelProvider> providers,
      List<ProviderConfiguration> configurations,
      CallPolicy policy,
      CallMeters meters,
      Clock clock) {
    wanted.filter(name -> !name.equals(OFF)).ifPresent(name -> requireKnown(name, configurations));
    this.judge =
        configurations.stream()
            .filter(configuration -> wanted.isEmpty() || configuration.name().equals(wanted.get()))
            .sorted(
                Comparator.comparingInt(ProviderConfiguration::order)
                    .thenComparing(ProviderConfiguration::name))
            .flatMap(configuration ->
                providers.stream()
                    .filter(provider -> provider.type().equals(configuration.type()))
                    .filter(provider -> provider.missing(configuration).isEmpty())
                    .map(provider ->
                        new ModelAnswerJudge(
                            provider, configuration, policy, meters, clock, LIMIT)))
            .findFirst();
  }

  @Override
  public Optional<String> provider() {
    return judge.flatMap(AnswerJudge::provider);
  }

  @Override
  public Optional<AnswerStatus> judge(Borderline borderline) {
    return judge.flatMap(one -> one.judge(borderline));
  }

  private static void requireKnown(String name, List<ProviderConfiguration> configurations) {
    if (configurations.stream().noneMatch(known -> known.name().equals(name))) {
      throw new ConfigurationException(
          "PIGGYBACK_JUDGE is \"%s\", but must be off or one of %s."
              .formatted(
                  name,
                  configurations.stream()
                      .map(ProviderConfiguration::name)
                      .sorted()
                      .collect(Collectors.joining(", "))));
    }
  }

  @Override
  public void close() {
    judge.ifPresent(ModelAnswerJudge::close);
  }
}
