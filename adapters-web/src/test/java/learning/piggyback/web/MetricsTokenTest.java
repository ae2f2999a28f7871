package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@MicronautTest
@Property(name = "piggyback.metrics.token", value = "scrape-me")
class MetricsTokenTest {

  @Inject EmbeddedServer server;

  private HttpResponse<String> get(String path, String authorization)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(server.getURI().resolve(path))
              .header("Authorization", authorization)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void tokenShouldOpenTheMetricsAndNothingElse() throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/api/metrics", "Bearer scrape-me");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("calls 1\n");
    assertThat(get("/api/admin/model-costs", "Bearer scrape-me").statusCode()).isEqualTo(401);
  }

  @Test
  void anyOtherTokenShouldBeRefused() throws IOException, InterruptedException {
    assertThat(get("/api/metrics", "Bearer scrape-you").statusCode()).isEqualTo(401);
    assertThat(get("/api/metrics", "Bearer ").statusCode()).isEqualTo(401);
    assertThat(get("/api/metrics", "Basic c2NyYXBlLW1l").statusCode()).isEqualTo(401);
  }
}
