package learning.piggyback.web.account.login;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** The network address that a request came from. */
@Singleton
public final class ClientAddress {

  public String of(HttpRequest<?> request) {
    return request.getRemoteAddress().getAddress().getHostAddress();
  }
}
