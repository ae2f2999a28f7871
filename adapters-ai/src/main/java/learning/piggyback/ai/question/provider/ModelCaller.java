package learning.piggyback.ai.question.provider;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import learning.piggyback.ai.question.provider.CallFault.Kind;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.domain.question.SegmentOutcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one service: so many calls at a time, again when it may do better a little later, and not at
 * all for a while when it failed too often. Every call is asked of the meter and booked on it.
 */
public final class ModelCaller implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ModelCaller.class);

  private final ProviderConfiguration configuration;
  private final CallPolicy policy;
  private final ProviderHttp http;
  private final ChatModel model;
  private final FaultReading faults;
  private final Semaphore free;
  private final CircuitBreaker<Object> breaker;
  private final Pause pause;
  private final RetryPolicy<Reply> retry;

  public ModelCaller(
      ModelProvider provider, ProviderConfiguration configuration, CallPolicy policy, Clock clock) {
    this.configuration = configuration;
    this.policy = policy;
    this.http = new ProviderHttp(configuration.timeLimit(), provider::declines, clock);
    this.model = provider.connect(configuration, http.builder());
    this.faults = new FaultReading(configuration);
    this.free = new Semaphore(configuration.concurrency(), true);
    this.breaker =
        CircuitBreaker.builder()
            .withFailureThreshold(policy.failuresToRest())
            .withDelay(policy.rest())
            .onOpen(_ -> log.warn("{} failed too often and is left alone", configuration.name()))
            .build();
    this.pause = new Pause(policy, clock);
    this.retry =
        RetryPolicy.<Reply>builder()
            .handleResultIf(this::mayPass)
            .abortOn(Throwable.class)
            .withMaxAttempts(policy.tries())
            .withDelayFn(context -> wait(context.getLastResult(), context.getAttemptCount()))
            .build();
  }

  /** What is made of an answer that declines in plain words. */
  public CallFault declined() {
    return faults.declined();
  }

  /**
   * Blocks until there is an answer. An interrupt ends it at once with {@link JobCancelled}, the
   * flag restored.
   *
   * @param format empty when the answer's shape is left to the model
   */
  public Reply ask(List<ChatMessage> messages, Optional<ResponseFormat> format, CallMeter meter) {
    ChatRequest.Builder request = ChatRequest.builder().messages(messages);
    format.ifPresent(request::responseFormat);
    ChatRequest question = request.build();
    try {
      return Failsafe.with(retry)
          .get(context -> inTurn(question, meter, Optional.ofNullable(context.getLastResult())));
    } catch (FailsafeException e) {
      if (e.getCause() instanceof InterruptedException) {
        throw interrupted();
      }
      throw e;
    }
  }

  private Reply inTurn(ChatRequest question, CallMeter meter, Optional<Reply> before) {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      throw interrupted();
    }
    try {
      Optional<SegmentOutcome.Failed> refusal = meter.refusal();
      if (refusal.isPresent()) {
        return new Reply.Stopped(new Reply.Stopped(refusal.get()).insteadOf(failed(before)));
      }
      Optional<CallFault> known = pause.fault();
      if (known.isPresent()) {
        return new Reply.Faulted(known.get());
      }
      if (!breaker.tryAcquirePermit()) {
        return new Reply.Faulted(
            CallFault.of(
                Kind.RESTING,
                "%s failed several times in a row and is left alone for %d seconds."
                    .formatted(configuration.name(), policy.rest().toSeconds())));
      }
      return call(question, meter);
    } finally {
      free.release();
    }
  }

  private static Optional<SegmentOutcome.Failed> failed(Optional<Reply> before) {
    return before.orElse(null) instanceof Reply.Faulted(CallFault fault)
        ? Optional.of(fault.failed())
        : Optional.empty();
  }

  private Reply call(ChatRequest question, CallMeter meter) {
    long start = System.nanoTime();
    ChatResponse response;
    try {
      response = model.chat(question);
    } catch (RuntimeException e) {
      return notAnswered(e, meter, start);
    }
    breaker.recordSuccess();
    Reply reply = read(response);
    book(meter, start, response.tokenUsage(), reason(reply));
    return reply;
  }

  private Reply notAnswered(RuntimeException failure, CallMeter meter, long start) {
    if (isCancelled(failure)) {
      if (breaker.isHalfOpen()) {
        // a permit that is given back neither way would be lost
        breaker.recordFailure();
      }
      book(meter, start, null, Optional.of("cancelled"));
      throw interrupted();
    }
    CallFault fault = faults.read(failure);
    log.info(
        "{}: {} ({})", configuration.name(), fault.message(), failure.getClass().getSimpleName());
    if (fault.kind().countsAgainstTheService()) {
      breaker.recordFailure();
    } else {
      breaker.recordSuccess();
    }
    pause.after(fault);
    book(meter, start, null, Optional.of(fault.kind().reason()));
    return new Reply.Faulted(fault);
  }

  private Reply read(ChatResponse response) {
    String text = response.aiMessage().text();
    if (response.finishReason() == FinishReason.CONTENT_FILTER) {
      return new Reply.Faulted(faults.declined());
    }
    if (text == null || text.isBlank()) {
      return new Reply.Faulted(
          CallFault.of(Kind.EMPTY, configuration.name() + " answered nothing."));
    }
    return new Reply.Said(text, response.finishReason() == FinishReason.LENGTH);
  }

  private static Optional<String> reason(Reply reply) {
    return reply instanceof Reply.Faulted(CallFault fault)
        ? Optional.of(fault.kind().reason())
        : Optional.empty();
  }

  /** A call that our store cannot take down was made all the same: its answer is kept. */
  private void book(
      CallMeter meter, long start, @Nullable TokenUsage tokens, Optional<String> failure) {
    long input = tokens == null ? 0 : count(tokens.inputTokenCount());
    long output = tokens == null ? 0 : count(tokens.outputTokenCount());
    ModelUsage usage =
        new ModelUsage(
            configuration.model(),
            Duration.ofNanos(System.nanoTime() - start),
            input,
            output,
            configuration.costMicros(input, output),
            failure);
    try {
      meter.book(usage);
    } catch (RuntimeException e) {
      log.error("A call of {} could not be booked: {}", configuration.name(), usage, e);
    }
  }

  /** The library wraps what it does not know. */
  private static boolean isCancelled(RuntimeException failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(JobCancelled.class::isInstance);
  }

  private static long count(@Nullable Integer tokens) {
    return tokens == null ? 0 : tokens;
  }

  /** Not when the service asks to be left alone for longer than anybody wants to wait. */
  private boolean mayPass(Reply reply) {
    return reply instanceof Reply.Faulted(CallFault fault)
        && fault.kind().mayPass()
        && fault.rest().orElse(Duration.ZERO).compareTo(policy.longestWait()) <= 0;
  }

  /** Doubles from try to try, spread so that those who failed together do not return together. */
  private Duration wait(Reply last, int tries) {
    Duration doubled = policy.firstWait().multipliedBy(1L << Math.min(tries - 1, 10));
    Duration own = shorter(doubled, policy.longestWait());
    Duration asked =
        last instanceof Reply.Faulted(CallFault fault)
            ? fault.rest().orElse(Duration.ZERO)
            : Duration.ZERO;
    double spread = ThreadLocalRandom.current().nextDouble(0, 0.5);
    Duration base = asked.compareTo(own) > 0 ? asked : own.multipliedBy(3).dividedBy(4);
    return base.plusNanos((long) (own.toNanos() * spread));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static JobCancelled interrupted() {
    Thread.currentThread().interrupt();
    return new JobCancelled();
  }

  @Override
  public void close() {
    http.close();
  }
}
