package learning.piggyback.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Gives what the server itself refuses (no such address, no such method) the contract's shape. */
@Singleton
@Primary
final class FailureProcessor implements ErrorResponseProcessor<Object> {

  @Override
  @SuppressWarnings("unchecked")
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> refusal) {
    HttpStatus status = HttpStatus.valueOf(refusal.code());
    MutableHttpResponse<?> answer = Failures.of(context.getRequest(), status);
    refusal.getHeaders().forEachValue((name, value) -> answer.header(name, value));
    return (MutableHttpResponse<Object>) answer;
  }
}
