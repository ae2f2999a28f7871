package learning.piggyback.web.account.login;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import learning.piggyback.application.account.session.CurrentCaller;
import learning.piggyback.application.account.session.SessionTokens;
import learning.piggyback.domain.account.Caller;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells from the session cookie who makes a request. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

  static final String CALLER = "caller";

  /** Hash of the session's token. */
  static final String SESSION = "session";

  private final CurrentCaller currentCaller;
  private final Scheduler blocking;

  SessionFetcher(
      CurrentCaller currentCaller, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.currentCaller = currentCaller;
    this.blocking = Schedulers.fromExecutorService(executor);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    return SessionCookie.read(request).map(token -> fetch(request, token)).orElseGet(Mono::empty);
  }

  private Mono<Authentication> fetch(HttpRequest<?> request, String token) {
    String session = SessionTokens.hash(token);
    return currentCaller
        .recall(session)
        .map(caller -> Mono.just(of(caller, session)))
        .orElseGet(() ->
            Mono.fromCallable(() -> currentCaller.of(token))
                .subscribeOn(blocking)
                .publishOn(EventLoops.of(request))
                .flatMap(caller ->
                    caller.map(known -> Mono.just(of(known, session))).orElseGet(Mono::empty)));
  }

  private static Authentication of(Caller caller, String session) {
    return Authentication.build(
        caller.role(), List.of(caller.role()), Map.of(CALLER, caller, SESSION, session));
  }
}
