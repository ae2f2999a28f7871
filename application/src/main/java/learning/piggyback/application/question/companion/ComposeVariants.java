package learning.piggyback.application.question.companion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.WriterRooms;
import learning.piggyback.domain.question.companion.VariantSlot;
import learning.piggyback.domain.video.VideoId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has variants written, several segments at a time. */
public final class ComposeVariants {

  private static final Logger log = LoggerFactory.getLogger(ComposeVariants.class);

  /** Whoever waits for an answer does not wait longer for a writer to be free. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private final VariantWriters writers;
  private final CallMeters meters;
  private final WriterRooms rooms = new WriterRooms();

  public ComposeVariants(VariantWriters writers, CallMeters meters) {
    this.writers = writers;
    this.meters = meters;
  }

  /** What came of the wishes of one segment. */
  record Composed(Map<VariantSlot, String> good, Map<VariantSlot, CheckedVariants.Lack> lacking) {}

  /**
   * Blocks. In the order of the segments.
   *
   * @param video whose questions they are; empty when they are of none that is known
   * @param segments the wishes of each
   */
  List<Composed> compose(
      Optional<VideoId> video, List<List<VariantWish>> segments, Optional<String> provider) {
    VariantWriter writer = writers.named(provider);
    Semaphore room = rooms.of(writer.provider(), writer.concurrency());
    CallMeters.Account account =
        new CallMeters.Account(
            Optional.empty(), video, writer.provider(), CallMeters.Purpose.COMPANION);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Composed>> works = new ArrayList<>();
      for (List<VariantWish> wishes : segments) {
        works.add(threads.submit(() -> inRoom(room, writer, wishes, account)));
      }
      List<Composed> all = new ArrayList<>();
      for (Future<Composed> work : works) {
        all.add(work.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobCancelled();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
    }
  }

  private Composed inRoom(
      Semaphore room, VariantWriter writer, List<VariantWish> wishes, CallMeters.Account account)
      throws InterruptedException {
    if (!room.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      return lacking(wishes, "too_busy", "Others are being written now. Please ask again later.");
    }
    try {
      return meters.metered(
          account,
          meter -> {
            CheckedVariants written = new CheckedVariants(writer, meter).write(wishes);
            return new Composed(written.good(), written.lacking());
          });
    } catch (JobCancelled ending) {
      throw ending;
    } catch (RuntimeException bug) {
      log.error("Writer {} failed unexpectedly", writer.provider(), bug);
      return lacking(wishes, "generation_failed", "Something unexpected happened.");
    } finally {
      room.release();
    }
  }

  private static Composed lacking(List<VariantWish> wishes, String reason, String message) {
    CheckedVariants.Lack lack = new CheckedVariants.Lack(reason, message);
    Map<VariantSlot, CheckedVariants.Lack> all = new LinkedHashMap<>();
    wishes.forEach(wish -> all.put(wish.slot(), lack));
    return new Composed(Map.of(), all);
  }
}
