package learning.piggyback.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.DomainProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what was thrown becomes an answer. */
@Hidden
@Controller
final class FailureRoutes {

  private static final Logger LOG = LoggerFactory.getLogger(FailureRoutes.class);

  @Error(global = true)
  MutableHttpResponse<?> answer(HttpRequest<?> request, Throwable thrown) {
    return switch (thrown) {
      case DomainProblem problem -> Failures.of(request, problem);
      case MediaFailure failure ->
          Failures.of(
              request, HttpStatus.SERVICE_UNAVAILABLE, failure.code(), failure.getMessage());
      case InvalidInput invalid -> Failures.invalidInput(request, invalid.faults());
      case ConstraintViolationException broken -> Failures.invalidInput(request, Faults.of(broken));
      case AuthorizationException refused ->
          Failures.of(
              request, refused.isForbidden() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED);
      case JsonSyntaxException _ -> malformed(request);
      case ConversionErrorException e -> unreadable(request, e, e.getArgument());
      case UnsatisfiedRouteException e ->
          Failures.invalidInput(request, List.of(Faults.missing(e.getArgument())));
      case HttpStatusException e -> Failures.of(request, e.getStatus());
      case ContentLengthExceededException _ ->
          Failures.of(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
      case BufferLengthExceededException _ ->
          Failures.of(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
      case java.net.URISyntaxException _ -> Failures.of(request, HttpStatus.BAD_REQUEST);
      default -> bug(request, thrown);
    };
  }

  private static MutableHttpResponse<?> unreadable(
      HttpRequest<?> request, Throwable thrown, Argument<?> argument) {
    if (Faults.causeOf(thrown, JsonSyntaxException.class).isPresent()) {
      return malformed(request);
    }
    return Failures.invalidInput(request, List.of(Faults.wrongType(thrown, argument)));
  }

  private static MutableHttpResponse<?> malformed(HttpRequest<?> request) {
    return Failures.of(
        request, HttpStatus.BAD_REQUEST, "malformed_json", "The request is not valid JSON.");
  }

  private static MutableHttpResponse<?> bug(HttpRequest<?> request, Throwable thrown) {
    LOG.error(
        "{} {} failed, request {}",
        request.getMethodName(),
        request.getPath(),
        RequestIds.of(request),
        DiscreetTrace.of(thrown));
    return Failures.of(request, HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
