package learning.piggyback.application.question.cost.inmemory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.application.question.cost.CallSums;
import learning.piggyback.application.question.cost.ModelCall;
import learning.piggyback.application.question.cost.ModelCalls;
import learning.piggyback.domain.job.JobId;

/** Calls in memory. */
public final class InMemoryModelCalls implements ModelCalls {

  private record Row(int number, ModelCall call) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<Integer, Row> calls;
  private int numbers;

  public InMemoryModelCalls(InMemoryDatabase database) {
    this.database = database;
    this.calls = database.table("model_calls");
  }

  @Override
  public void add(ModelCall call) {
    database.atomically(() -> {
      numbers++;
      calls.put(numbers, new Row(numbers, call));
    });
  }

  @Override
  public CallSums ofRun(JobId run) {
    return sums(all().filter(call -> call.account().run().equals(Optional.of(run))));
  }

  @Override
  public CallSums since(Instant from) {
    return sums(from(from));
  }

  @Override
  public List<OfRun> latestRuns(int limit) {
    return grouped(all().filter(call -> call.account().run().isPresent()), c -> c.account().run())
        .entrySet()
        .stream()
        .map(entry -> ofRun(entry.getKey().orElseThrow(), entry.getValue()))
        .sorted(comparing(OfRun::last).reversed().thenComparing(one -> one.run().toString()))
        .limit(limit)
        .toList();
  }

  private static OfRun ofRun(JobId run, List<ModelCall> ofRun) {
    ModelCall latest = ofRun.stream().max(comparing(ModelCall::at)).orElseThrow();
    return new OfRun(
        run,
        latest.account().video().orElseThrow(),
        latest.account().provider(),
        latest.at(),
        sums(ofRun.stream()));
  }

  @Override
  public List<OfVideo> byVideo(Instant from, int limit) {
    return grouped(
            from(from).filter(call -> call.account().video().isPresent()),
            call -> call.account().video().orElseThrow())
        .entrySet()
        .stream()
        .map(entry -> new OfVideo(entry.getKey(), sums(entry.getValue().stream())))
        .sorted(
            comparingLong((OfVideo one) -> -one.sums().costMicros())
                .thenComparingLong(one -> -one.sums().calls())
                .thenComparing(one -> one.video().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<OfModel> byModel(Instant from) {
    return grouped(from(from), c -> List.of(c.account().provider(), c.usage().model()))
        .entrySet()
        .stream()
        .map(entry ->
            new OfModel(
                entry.getKey().getFirst(),
                entry.getKey().getLast(),
                sums(entry.getValue().stream())))
        .sorted(comparing(OfModel::provider).thenComparing(OfModel::model))
        .toList();
  }

  @Override
  public int forgetBefore(Instant time) {
    return database.atomically(() -> {
      int before = Math.toIntExact(calls.rows().count());
      calls.removeIf(row -> row.call().at().isBefore(time));
      return before - Math.toIntExact(calls.rows().count());
    });
  }

  private Stream<ModelCall> all() {
    return calls.rows().map(Row::call);
  }

  private Stream<ModelCall> from(Instant from) {
    return all().filter(call -> !call.at().isBefore(from));
  }

  private static <K> Map<K, List<ModelCall>> grouped(
      Stream<ModelCall> calls, Function<ModelCall, K> key) {
    Map<K, List<ModelCall>> groups = new LinkedHashMap<>();
    calls.forEach(call ->
        groups.merge(
            key.apply(call),
            List.of(call),
            (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return groups;
  }

  private static CallSums sums(Stream<ModelCall> calls) {
    return calls.map(ModelCall::usage).reduce(CallSums.NONE, CallSums::plus, (a, _) -> a);
  }
}
