package learning.piggyback.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.List;

/**
 * Lets those who accept nothing but problem documents reach the routes too: what these answer when
 * all is well is JSON, and without this the router would find no route that fits.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ProblemAccept {

  /** Changes the request itself: one that is mutated into another comes without its body. */
  @PreMatching
  @RequestFilter
  void widen(HttpRequest<?> request) {
    List<MediaType> accepted = request.getHeaders().accept();
    boolean onlyProblems =
        !accepted.isEmpty()
            && accepted.stream().allMatch(type -> type.getName().equals(Failures.PROBLEM_JSON));
    if (onlyProblems && request.getHeaders() instanceof MutableHttpHeaders headers) {
      headers.set(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON + ", " + Failures.PROBLEM_JSON);
    }
  }
}
