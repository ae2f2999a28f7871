package learning.piggyback.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether time tells an expert that somebody else's child or video exists: medians of requests for
 * it and for nothing, in turns so that a busy machine slows both. Makes two experts, a child of the
 * other one and an assignment of the first video. Against a running server with the sample lesson:
 *
 * <pre>java -cp "bootstrap/target/test-classes:bootstrap/target/dist/lib/*" \
 *     learning.piggyback.benchmark.NotYoursBenchmark http://localhost:8080 ADMIN_PASSWORD</pre>
 */
public final class NotYoursBenchmark {

  private static final int WARM_UP = 300;
  private static final int ROUNDS = 2_000;
  private static final String NO_VIDEO = "no-such-video";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String server;

  private NotYoursBenchmark(String server) {
    this.server = server;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new NotYoursBenchmark(arguments[0]).run(arguments[1]);
  }

  private void run(String adminPassword) throws IOException, InterruptedException {
    String admin = cookie("/api/admin/verify-access", "{'password': '%s'}", adminPassword);
    String mark = Long.toString(System.nanoTime(), 36);
    String mine = newExpert(admin, "mine-" + mark);
    newExpert(admin, "other-" + mark);
    String child =
        field(
            "child_id",
            post(
                admin,
                "/api/admin/children",
                "{'expert_id': 'other-%s', 'first_name': 'Kim'}",
                mark));
    String noChild = child.equals("000000") ? "000001" : "000000";
    String video = field("video_id", body(send("GET", "/api/admin/videos", admin, "")));
    post(
        admin,
        "/api/admin/videos/assignments",
        "{'video_id': '%s', 'expert_id': 'other-" + mark + "'}",
        video);
    String me = cookie("/api/expert/login", "{'access_code': '%s'}", mine);
    for (String path : List.of("/api/learners/children/%s/report", "/api/get-quiz-scores/%s")) {
      compare(me, path, child, noChild);
    }
    for (String path :
        List.of(
            "/api/final-questions/%s",
            "/api/expert/video/%s/final-questions", "/downloads/%1$s/%1$s.mp4")) {
      compare(me, path, video, NO_VIDEO);
    }
  }

  private void compare(String me, String path, String thing, String nothing)
      throws IOException, InterruptedException {
    List<Double> there = new ArrayList<>();
    List<Double> notThere = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double first = microseconds(me, path.formatted(thing));
      double second = microseconds(me, path.formatted(nothing));
      if (round >= 0) {
        there.add(first);
        notThere.add(second);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-40s not yours %.0f us, not there %.0f us, ratio %.2f%n",
        path,
        median(there),
        median(notThere),
        median(there) / median(notThere));
  }

  private double microseconds(String me, String path) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> response = send("GET", path, me, "");
    double taken = (System.nanoTime() - start) / 1_000.0;
    if (response.statusCode() != 403 && response.statusCode() != 404) {
      throw new IllegalStateException(path + " answered " + response.statusCode());
    }
    return taken;
  }

  /** Its access code. */
  private String newExpert(String admin, String id) throws IOException, InterruptedException {
    String json = "{'expert_id': '%s', 'display_name': 'Benchmark'}";
    return field("access_code", post(admin, "/api/admin/experts", json, id));
  }

  private String cookie(String path, String json, String secret)
      throws IOException, InterruptedException {
    HttpResponse<String> response =
        send("POST", path, "", json.formatted(secret).replace('\'', '"'));
    body(response);
    return response.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("piggyback_session="))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  private String post(String admin, String path, String json, String value)
      throws IOException, InterruptedException {
    return body(send("POST", path, admin, json.formatted(value).replace('\'', '"')));
  }

  private HttpResponse<String> send(String method, String path, String cookie, String json)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Content-Type", "application/json")
            .method(
                method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String body(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + ": " + response.body());
    }
    return response.body();
  }

  private static String field(String name, String json) {
    Matcher found = Pattern.compile("\"" + name + "\":\\s*\"([^\"]*)\"").matcher(json);
    if (!found.find()) {
      throw new IllegalStateException("no " + name + " in " + json);
    }
    return found.group(1);
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
