package learning.piggyback.web.account.child;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import learning.piggyback.application.account.ChildProfiles.Outcome;
import learning.piggyback.web.Failures;

/** What is answered to a change of a child. */
final class ChildAnswers {

  private ChildAnswers() {}

  static HttpResponse<?> of(HttpRequest<?> request, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Saved(var child) -> HttpResponse.ok(SavedChildResponse.from(child));
      case Outcome.Stale(var current) ->
          Failures.stale(
              request,
              "Somebody else has changed this profile meanwhile. Nothing was saved.",
              ChildResponse.from(current));
    };
  }
}
