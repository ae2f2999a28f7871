package learning.piggyback.ai.quiz;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import learning.piggyback.ai.question.provider.CallPolicy;
import learning.piggyback.ai.question.provider.ModelCaller;
import learning.piggyback.ai.question.provider.ModelProvider;
import learning.piggyback.ai.question.provider.ProviderConfiguration;
import learning.piggyback.ai.question.provider.Reply;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.quiz.AnswerJudge;
import learning.piggyback.domain.quiz.AnswerStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a model once, for one word. */
final class ModelAnswerJudge implements AnswerJudge, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ModelAnswerJudge.class);

  /** One word is wanted, but some models think aloud before it. */
  private static final int MOST_TOKENS = 200;

  private final String provider;
  private final ModelCaller caller;
  private final CallMeters meters;
  private final Duration limit;

  ModelAnswerJudge(
      ModelProvider provider,
      ProviderConfiguration configuration,
      CallPolicy policy,
      CallMeters meters,
      Clock clock,
      Duration limit) {
    this.provider = configuration.name();
    this.caller = new ModelCaller(provider, brief(configuration, limit), once(policy), clock);
    this.meters = meters;
    this.limit = limit;
  }

  @Override
  public Optional<String> provider() {
    return Optional.of(provider);
  }

  /** On a thread of its own, since a queue before the service counts towards the limit too. */
  @Override
  public Optional<AnswerStatus> judge(Borderline borderline) {
    FutureTask<Optional<AnswerStatus>> task = new FutureTask<>(() -> ask(borderline));
    Thread.ofVirtual().name("answer-judge").start(task);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      log.warn("The judge failed", e.getCause());
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      task.cancel(true);
    }
  }

  private Optional<AnswerStatus> ask(Borderline borderline) {
    CallMeters.Account account =
        new CallMeters.Account(
            Optional.empty(), Optional.empty(), provider, CallMeters.Purpose.JUDGE);
    Reply reply =
        meters.metered(
            account,
            meter -> caller.ask(JudgePrompt.messages(borderline), Optional.empty(), meter));
    return switch (reply) {
      case Reply.Said said -> Optional.of(JudgePrompt.read(said.text()));
      case Reply.Faulted _, Reply.Stopped _ -> Optional.empty();
    };
  }

  /** The service's own limit ends a little sooner, so that a slow one is noticed as slow. */
  private static ProviderConfiguration brief(ProviderConfiguration its, Duration limit) {
    return new ProviderConfiguration(
        its.name(),
        its.type(),
        its.order(),
        its.model(),
        its.baseUrl(),
        its.key(),
        its.hint(),
        its.concurrency(),
        limit.multipliedBy(9).dividedBy(10),
        its.inputPrice(),
        its.outputPrice(),
        Math.min(its.maxTokens(), MOST_TOKENS),
        Math.min(its.temperature(), 0),
        false,
        false,
        its.contextTokens());
  }

  private static CallPolicy once(CallPolicy policy) {
    return new CallPolicy(
        1, policy.firstWait(), policy.longestWait(), policy.failuresToRest(), policy.rest());
  }

  @Override
  public void close() {
    caller.close();
  }
}
