package learning.piggyback.persistence.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import learning.piggyback.application.privacy.ErasureJournal;
import learning.piggyback.domain.privacy.Erasure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line for each erasure in a file of the data folder. */
public final class FileErasureJournal implements ErasureJournal {

  private static final Logger log = LoggerFactory.getLogger(FileErasureJournal.class);
  private static final Pattern LINE =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z)"
              + " ([a-z]+) ([0-9a-f]{64}) ([0-9]{1,9}) ([0-9]{1,9})");

  private final Path file;

  public FileErasureJournal(Path file) {
    this.file = file;
  }

  @Override
  public synchronized void append(Erasure erasure) {
    String line =
        "%s %s %s %d %d\n"
            .formatted(
                erasure.at(),
                erasure.role(),
                erasure.pseudonym(),
                erasure.attempts(),
                erasure.replies());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        // One write, so that no other process's line comes between.
        channel.write(ByteBuffer.wrap(line.getBytes(UTF_8)));
        channel.force(true);
      }
    } catch (IOException e) {
      log.warn("An erasure could not be noted in {}; it is tried at the next start", file, e);
    }
  }

  /** A line that was cut short by a crash is skipped: the ledger still has it. */
  @Override
  public List<Erasure> all() {
    if (Files.notExists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file, UTF_8).stream().flatMap(line -> read(line).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static Optional<Erasure> read(String line) {
    return LINE.matcher(line).results().findFirst().map(FileErasureJournal::toErasure);
  }

  private static Erasure toErasure(MatchResult line) {
    return new Erasure(
        Instant.parse(line.group(1)),
        line.group(2),
        line.group(3),
        Integer.parseInt(line.group(4)),
        Integer.parseInt(line.group(5)));
  }
}
