package learning.piggyback.ai.question.provider;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/** A service's answer that is no success, with what LangChain4j does not keep of it. */
final class HttpFault extends HttpException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> rest;

  /**
   * @param body may repeat what was sent; not for people's eyes
   * @param rest how long the service asks to be left alone
   */
  HttpFault(int status, String body, Optional<Duration> rest) {
    super(status, body);
    this.rest = rest;
  }

  Optional<Duration> rest() {
    return rest;
  }
}
