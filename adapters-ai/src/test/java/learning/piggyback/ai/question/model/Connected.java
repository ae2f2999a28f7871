package learning.piggyback.ai.question.model;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import learning.piggyback.ai.question.provider.CallPolicy;
import learning.piggyback.ai.question.provider.ModelProvider;
import learning.piggyback.ai.question.provider.ProviderConfiguration;
import learning.piggyback.ai.question.server.ModelServer;
import learning.piggyback.ai.question.server.Protocol;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.ModelUsage;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.application.question.SegmentMaterial.Frame;
import learning.piggyback.application.video.inmemory.InMemoryMediaStore;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.jspecify.annotations.Nullable;

/** A writer of the product, over real sockets, to a model server. */
final class Connected implements AutoCloseable {

  static final String KEY = "sk-very-secret-0123456789";

  private static final List<ModelProvider> PROVIDERS = providers();
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};

  private final ModelServer server = new ModelServer();
  private final InMemoryMediaStore media = new InMemoryMediaStore(Clock.systemUTC());
  private final List<ModelUsage> booked = new ArrayList<>();
  private final ModelQuestionWriters writers;

  Connected(Protocol protocol) {
    this(protocol, true, Duration.ofSeconds(20));
  }

  Connected(Protocol protocol, Clock clock) {
    this(protocol, true, Duration.ofSeconds(20), clock);
  }

  Connected(Protocol protocol, boolean pictures, Duration timeLimit) {
    this(protocol, pictures, timeLimit, Clock.systemUTC());
  }

  private Connected(Protocol protocol, boolean pictures, Duration timeLimit, Clock clock) {
    ProviderConfiguration configuration =
        configuration(protocol, server.url(protocol), pictures, timeLimit);
    CallPolicy policy =
        new CallPolicy(3, Duration.ofMillis(20), Duration.ofSeconds(3), 5, Duration.ofMillis(300));
    writers =
        new ModelQuestionWriters(
            PROVIDERS, List.of(configuration), policy, media, AgeBand.DEFAULT, clock);
  }

  static ProviderConfiguration configuration(
      Protocol protocol, @Nullable String url, boolean pictures, Duration timeLimit) {
    return new ProviderConfiguration(
        protocol.wire(),
        protocol.wire(),
        1,
        "test-model",
        url,
        KEY,
        null,
        4,
        timeLimit,
        new BigDecimal("0.15"),
        new BigDecimal("0.60"),
        2_000,
        0.3,
        pictures,
        true,
        8_192);
  }

  static List<ModelProvider> providers() {
    try (ApplicationContext context = ApplicationContext.run()) {
      return List.copyOf(context.getBeansOfType(ModelProvider.class));
    }
  }

  InMemoryMediaStore media() {
    return media;
  }

  ModelServer server() {
    return server;
  }

  ModelQuestionWriters models() {
    return writers;
  }

  QuestionWriter writer() {
    return writers.all().getFirst();
  }

  /** All that the meter was told. */
  List<ModelUsage> booked() {
    return booked;
  }

  CallMeter meter() {
    return new CallMeter(Optional::empty, booked::add);
  }

  SegmentOutcome write(SegmentMaterial material) {
    return writer().write(material, meter());
  }

  SegmentOutcome.Failed failed(SegmentMaterial material) {
    return (SegmentOutcome.Failed) write(material);
  }

  List<Candidate> written(SegmentMaterial material) {
    return switch (write(material)) {
      case SegmentOutcome.Written written -> written.candidates();
      case SegmentOutcome.Failed failed -> throw new AssertionError(failed.toString());
    };
  }

  /** Lines of five seconds each, and a picture at each of these seconds. */
  SegmentMaterial material(List<String> lines, int... pictures) {
    return new SegmentMaterial(
        "The bird", new Segment(0, 59), cues(lines), List.of(), frames(true, pictures));
  }

  SegmentMaterial unreadable(List<String> lines, int... pictures) {
    return new SegmentMaterial(
        "The bird", new Segment(0, 59), cues(lines), List.of(), frames(false, pictures));
  }

  private List<Frame> frames(boolean stored, int... seconds) {
    MediaFolder folder = new MediaFolder("littlebird");
    return IntStream.of(seconds)
        .mapToObj(second -> {
          MediaKey key = new MediaKey(folder, "frames/small_%04d.jpg".formatted(second));
          if (stored) {
            media.put(key, new ByteArrayInputStream(JPEG));
          }
          return new Frame(second, key);
        })
        .toList();
  }

  static List<Cue> cues(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i -> new Cue(Duration.ofSeconds(i * 5L), Duration.ofSeconds(i * 5L + 5), lines.get(i)))
        .toList();
  }

  @Override
  public void close() {
    server.close();
    writers.close();
  }
}
