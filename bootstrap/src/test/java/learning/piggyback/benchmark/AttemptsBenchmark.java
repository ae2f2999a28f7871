package learning.piggyback.benchmark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.quiz.AnswerQuestion;
import learning.piggyback.application.quiz.Attempts;
import learning.piggyback.application.quiz.BeginSession;
import learning.piggyback.application.quiz.FollowSession;
import learning.piggyback.application.report.ReportOnChild;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.session.PlannedQuestion;
import learning.piggyback.domain.quiz.session.Stretch;
import learning.piggyback.domain.video.VideoId;

/**
 * What a child with many attempts costs: reports over HTTP with 32 connections, and answers in a
 * session at the use case, of children with 10, 1,000 and 100,000 attempts in ten weeks, in turns,
 * so that a busy machine slows all three. Filling takes some minutes. After a build:
 *
 * <pre>
 * java -cp "bootstrap/target/test-classes:bootstrap/target/dist/piggyback.jar:bootstrap/target/dist/lib/*" \
 *     learning.piggyback.benchmark.AttemptsBenchmark</pre>
 */
public final class AttemptsBenchmark {

  private static final List<Integer> COUNTS = List.of(10, 1_000, 100_000);
  private static final int REPLIES = 4;
  private static final int BATCH = 500;
  private static final int ROUNDS = 5;
  private static final int QUESTIONS = 20;
  private static final Duration WARM_UP = Duration.ofSeconds(12);
  private static final Duration SPELL = Duration.ofSeconds(4);
  private static final VideoId VIDEO = new VideoId("long");
  private static final Caller ADMIN = new Caller.Admin();
  private static final String PASSWORD = "river-boat-7";
  private static final Duration PERIOD = Duration.ofDays(70);

  private final Instant beginning = Instant.now().minus(PERIOD);
  private final ApplicationContext beans;
  private final int port;

  private AttemptsBenchmark(ApplicationContext beans, int port) {
    this.beans = beans;
    this.port = port;
  }

  public static void main(String[] arguments) throws Exception {
    try (ApplicationContext beans =
        InProcess.start(
            Map.of("piggyback.admin-password", PASSWORD, "micronaut.server.port", -1))) {
      EmbeddedServer server = beans.getBean(EmbeddedServer.class);
      server.start();
      new AttemptsBenchmark(beans, server.getPort()).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    LongVideo video = new LongVideo(VIDEO, QUESTIONS, List.of(QuestionType.ACTION));
    video.addTo(beans);
    video.finaliseIn(beans);
    List<ChildId> children = COUNTS.stream().map(this::addChild).toList();
    String cookie = logIn();
    List<HttpLoad> reports = children.stream().map(child -> get(child, "report", cookie)).toList();
    List<HttpLoad> insights =
        children.stream().map(child -> get(child, "insights", cookie)).toList();
    for (int i = 0; i < COUNTS.size(); i++) {
      reports.get(i).run(WARM_UP);
      insights.get(i).run(WARM_UP);
    }
    List<List<Double>> served = lists();
    List<List<Double>> gained = lists();
    List<List<Double>> answered = lists();
    List<List<Double>> reported = lists();
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < COUNTS.size(); i++) {
        double perSecond = reports.get(i).run(SPELL).perSecond();
        double insightsPerSecond = insights.get(i).run(SPELL).perSecond();
        List<Double> afterwards = new ArrayList<>();
        List<Double> millis = answers(children.get(i), "round" + round, afterwards);
        if (round >= 0) {
          served.get(i).add(perSecond);
          gained.get(i).add(insightsPerSecond);
          answered.get(i).addAll(millis);
          reported.get(i).addAll(afterwards);
        }
      }
    }
    print("reports a second", served);
    print("insights of 12 weeks a second", gained);
    print("milliseconds for an answer", answered);
    print("milliseconds for the report after it", reported);
  }

  private static List<List<Double>> lists() {
    return COUNTS.stream().map(_ -> (List<Double>) new ArrayList<Double>()).toList();
  }

  private HttpLoad get(ChildId child, String what, String cookie) {
    String path = "/api/learners/children/" + child.value() + "/" + what;
    return new HttpLoad(port, List.of(HttpLoad.get(path, cookie)));
  }

  private static void print(String what, List<List<Double>> figures) {
    double few = median(figures.getFirst());
    for (int i = 0; i < COUNTS.size(); i++) {
      double here = median(figures.get(i));
      System.out.printf(
          Locale.ROOT,
          "%s, %s, %,7d attempts: median %,.2f (%,.2f-%,.2f), %.2f of that with ten%n",
          InProcess.database(),
          what,
          COUNTS.get(i),
          here,
          Collections.min(figures.get(i)),
          Collections.max(figures.get(i)),
          here / few);
    }
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().toList().get(figures.size() / 2);
  }

  /**
   * A session of {@link #QUESTIONS} answers, one right, one wrong in turns; each one's time.
   *
   * @param reports gets the time of a report after each answer: as long as nothing is written, H2
   *     answers a query with what it answered before
   */
  private List<Double> answers(ChildId child, String session, List<Double> reports) {
    AnswerQuestion answer = beans.getBean(AnswerQuestion.class);
    List<PlannedQuestion> plan =
        beans
            .getBean(BeginSession.class)
            .begin(ADMIN, child, VIDEO, session, Optional.empty())
            .state()
            .plan();
    List<Double> millis = new ArrayList<>();
    Duration at = Duration.ZERO;
    for (PlannedQuestion question : plan) {
      watch(child, session, new Stretch(at, question.askAt()));
      at = question.askAt();
      var given =
          new AnswerQuestion.Given(
              question.id().toString(),
              question.id(),
              millis.size() % 2 == 0 ? LongVideo.ANSWER : "some sleepy fish",
              AnswerInput.TYPED,
              Duration.ofSeconds(3));
      long start = System.nanoTime();
      answer.answer(ADMIN, child, session, given);
      long end = System.nanoTime();
      millis.add((end - start) / 1e6);
      beans.getBean(ReportOnChild.class).report(ADMIN, child, AttemptScope.ALL, 4);
      reports.add((System.nanoTime() - end) / 1e6);
    }
    return millis;
  }

  private void watch(ChildId child, String session, Stretch played) {
    beans
        .getBean(FollowSession.class)
        .follow(
            ADMIN,
            child,
            session,
            new FollowSession.Happened(
                List.of(played),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                FollowSession.End.NOT_YET));
  }

  private ChildId addChild(int attempts) {
    ChildId id = new ChildId("%06d".formatted(attempts));
    beans
        .getBean(Children.class)
        .add(
            new Child(
                id,
                Optional.empty(),
                Optional.empty(),
                new PersonName("Kim"),
                "",
                IconKey.DEFAULT,
                InteractionMode.FLEXIBLE,
                true,
                beginning,
                beginning,
                0));
    Attempts store = beans.getBean(Attempts.class);
    Transactions transactions = beans.getBean(Transactions.class);
    for (int first = 0; first < attempts; first += BATCH) {
      int from = first;
      int to = Math.min(attempts, first + BATCH);
      transactions.inTransaction(() -> {
        IntStream.range(from, to)
            .forEach(i -> store.save(attempt(id, i, PERIOD.multipliedBy(i).dividedBy(attempts))));
        return true;
      });
    }
    return id;
  }

  private Attempt attempt(ChildId child, int number, Duration later) {
    Instant at = beginning.plus(later);
    List<Reply> replies =
        IntStream.range(0, REPLIES)
            .mapToObj(i ->
                new Reply(
                    "What does Tilly find at place " + i + "?",
                    LongVideo.ANSWER,
                    "a lantern",
                    i == 0 ? AnswerStatus.WRONG : AnswerStatus.CORRECT,
                    0.9,
                    Optional.of(QuestionType.ACTION),
                    at))
            .toList();
    Tally tally = Tally.of(replies);
    return new Attempt(
        "earlier" + number,
        child,
        VIDEO,
        InteractionMode.FLEXIBLE,
        at,
        at,
        tally,
        tally.percentage(),
        Duration.ofMinutes(4),
        0,
        replies,
        List.of(),
        0);
  }

  private String logIn() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/admin/verify-access"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"password\": \"" + PASSWORD + "\"}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String cookie =
          client
              .send(request, BodyHandlers.ofString())
              .headers()
              .firstValue("Set-Cookie")
              .orElseThrow();
      return cookie.substring(0, cookie.indexOf(';'));
    }
  }
}
