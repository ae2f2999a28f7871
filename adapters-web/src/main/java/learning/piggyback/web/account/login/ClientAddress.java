package learning.piggyback.web.account.login;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import learning.piggyback.web.Arrival;

/** The network address that a request came from. */
@Singleton
public final class ClientAddress {

  public String of(HttpRequest<?> request) {
    return Arrival.of(request).address();
  }
}
