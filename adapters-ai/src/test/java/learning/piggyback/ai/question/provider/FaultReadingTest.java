package learning.piggyback.ai.question.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.ai.question.provider.CallFault.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The services' own words for what goes wrong. */
final class FaultReadingTest {

  private static final FaultReading READING =
      new FaultReading(
          new ProviderConfiguration(
              "any",
              "openai",
              1,
              "m",
              null,
              "sk-1234567890",
              null,
              1,
              Duration.ofSeconds(1),
              BigDecimal.ZERO,
              BigDecimal.ZERO,
              1_000,
              0,
              true,
              true,
              1_000));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {"error": {"code": "context_length_exceeded"}}                    | TOO_LONG
          400 | prompt is too long: 210000 tokens > 200000 maximum                | TOO_LONG
          413 | request_too_large                                                 | TOO_LONG
          400 | the request exceeds the available context size                    | TOO_LONG
          500 | {"error": "input exceeds the context length"}                     | TOO_LONG
          400 | API key not valid. Please pass a valid API key.                   | MISCONFIGURED
          401 | no                                                                | MISCONFIGURED
          403 | no                                                                | MISCONFIGURED
          404 | model not found                                                   | MISCONFIGURED
          400 | {"error": {"code": "content_filter"}}                             | DECLINED
          400 | Your credit balance is too low to access the API                  | NO_CREDIT
          402 | billing                                                           | NO_CREDIT
          429 | {"error": {"code": "insufficient_quota"}}                         | NO_CREDIT
          429 | slow down                                                         | BUSY
          529 | overloaded_error                                                  | DOWN
          503 | later                                                             | DOWN
          400 | unknown parameter                                                 | NOT_TAKEN
          302 | moved                                                             | NOT_TAKEN
          """)
  void answerShouldBeUnderstood(int status, String body, Kind kind) {
    CallFault fault = READING.read(new HttpFault(status, body, Optional.empty()));

    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.message()).startsWith(kind == Kind.NO_CREDIT ? "The account" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Retry-After    | 7                             | {}                     | PT7S
          retry-after    | Sat, 21 Nov 2026 10:00:30 GMT | {}                     | PT30S
          retry-after    | Sat, 21 Nov 2026 09:00:00 GMT | {}                     | PT0S
          retry-after-ms | 250                           | {}                     | PT0.25S
          X              | 1                             | "retryDelay": "34.5s"  | PT34.5S
          Retry-After    | soon                          | {}                     |
          """)
  void restShouldBeFoundWhereServicesPutIt(String name, String value, String body, Duration rest) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    assertThat(
            AskedRest.of(HttpHeaders.of(Map.of(name, List.of(value)), (_, _) -> true), body, clock))
        .isEqualTo(Optional.ofNullable(rest));
  }
}
