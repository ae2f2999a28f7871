package learning.piggyback.web.account.login;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.domain.account.Actor;

/** Hands a controller method the {@link Actor} of the request. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {

  private final ClientAddress addresses;

  ActorBinder(ClientAddress addresses) {
    this.addresses = addresses;
  }

  @Override
  public Argument<Actor> argumentType() {
    return Argument.of(Actor.class);
  }

  @Override
  public BindingResult<Actor> bind(
      ArgumentConversionContext<Actor> context, HttpRequest<?> request) {
    Optional<Actor> actor =
        CallerBinder.callerOf(request).map(caller -> new Actor(caller, addresses.of(request)));
    return () -> actor;
  }
}
