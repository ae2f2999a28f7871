package learning.piggyback.web;

import static java.util.Locale.ROOT;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.web.InvalidInputResponse.Fault;
import org.jspecify.annotations.Nullable;

/** Failures in the shape of the contract, or of RFC 9457 for those who ask for it. */
public final class Failures {

  static final String PROBLEM_JSON = "application/problem+json";

  private Failures() {}

  /** The failure with the status's own code and words. */
  static MutableHttpResponse<?> of(HttpRequest<?> request, HttpStatus status) {
    return of(request, status, codeOf(status), messageOf(status));
  }

  /**
   * @param code stable, snake_case
   * @param message for people
   */
  public static MutableHttpResponse<?> of(
      HttpRequest<?> request, HttpStatus status, String code, String message) {
    return of(request, status, code, message, null);
  }

  /**
   * A write that started from a version that is no longer the newest.
   *
   * @param current what there is now, so that a page can show both sides
   */
  public static MutableHttpResponse<?> stale(
      HttpRequest<?> request, String message, Object current) {
    return of(request, HttpStatus.CONFLICT, "stale_version", message, current);
  }

  private static MutableHttpResponse<?> of(
      HttpRequest<?> request,
      HttpStatus status,
      String code,
      String message,
      @Nullable Object current) {
    String id = RequestIds.of(request);
    if (wantsProblem(request)) {
      return problem(status, code, message, id, null, current);
    }
    return HttpResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .body(new FailureResponse(code, message, id, current));
  }

  static MutableHttpResponse<?> of(HttpRequest<?> request, DomainProblem problem) {
    return of(request, statusOf(problem.kind()), problem.code(), problem.getMessage());
  }

  static MutableHttpResponse<?> invalidInput(HttpRequest<?> request, List<Fault> faults) {
    String id = RequestIds.of(request);
    String message = faults.isEmpty() ? "The input is not valid." : sentence(faults.getFirst());
    HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
    if (wantsProblem(request)) {
      return problem(status, "invalid_input", message, id, faults, null);
    }
    return HttpResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .body(new InvalidInputResponse(false, "invalid_input", message, faults, id));
  }

  private static HttpStatus statusOf(ProblemKind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case NOT_LOGGED_IN -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  private static MutableHttpResponse<?> problem(
      HttpStatus status,
      String code,
      String message,
      String id,
      @Nullable List<Fault> faults,
      @Nullable Object current) {
    return HttpResponse.status(status)
        .contentType(PROBLEM_JSON)
        .body(
            new ProblemResponse(
                "about:blank",
                status.getReason(),
                status.getCode(),
                message,
                code,
                id,
                faults,
                current));
  }

  private static boolean wantsProblem(HttpRequest<?> request) {
    return request.getHeaders().accept().stream()
        .anyMatch(type -> type.getName().equals(PROBLEM_JSON));
  }

  private static String sentence(Fault fault) {
    return String.join(".", fault.loc()) + ": " + fault.msg();
  }

  private static String codeOf(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> "not_logged_in";
      case REQUEST_ENTITY_TOO_LARGE -> "too_large";
      case INTERNAL_SERVER_ERROR -> "internal_error";
      default -> status.getReason().toLowerCase(ROOT).replaceAll("[^a-z]+", "_");
    };
  }

  private static String messageOf(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED -> "Please log in first.";
      case FORBIDDEN -> "This account may not do that.";
      case NOT_FOUND -> "There is nothing here.";
      case METHOD_NOT_ALLOWED -> "This address does not take such a request.";
      case REQUEST_ENTITY_TOO_LARGE -> "That is too much to send at once.";
      case INTERNAL_SERVER_ERROR -> "Something went wrong on our side.";
      default -> status.getReason() + ".";
    };
  }
}
