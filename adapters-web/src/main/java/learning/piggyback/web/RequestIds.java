package learning.piggyback.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Names each request, so that a failure that a person reports can be found in the log. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class RequestIds {

  static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = "piggyback.request-id";
  private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @RequestFilter
  void name(HttpRequest<?> request) {
    of(request);
  }

  @Order(Ordered.HIGHEST_PRECEDENCE)
  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    response.header(HEADER, of(request));
  }

  /** The request's name: the one it came with when that is harmless, else a new one. */
  static String of(HttpRequest<?> request) {
    return request
        .getAttribute(ATTRIBUTE, String.class)
        .orElseGet(() -> {
          String id = given(request.getHeaders());
          request.setAttribute(ATTRIBUTE, id);
          return id;
        });
  }

  private static String given(HttpHeaders headers) {
    String given = headers.get(HEADER);
    return given != null && ACCEPTABLE.matcher(given).matches() ? given : fresh();
  }

  /** It is no secret, so the costlier randomness of secrets is not needed. */
  private static String fresh() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
