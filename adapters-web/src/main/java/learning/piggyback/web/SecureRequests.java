package learning.piggyback.web;

import io.micronaut.http.HttpRequest;

/** Whether a browser reached us over TLS. */
public final class SecureRequests {

  private SecureRequests() {}

  /** Also true when a proxy says so; a client that lies about it only harms itself. */
  public static boolean isSecure(HttpRequest<?> request) {
    return request.isSecure()
        || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
  }
}
