package learning.piggyback.persistence.account.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the secret of a single node in its data folder, for nobody else to read. */
public final class FileSecrets {

  private static final Logger log = LoggerFactory.getLogger(FileSecrets.class);
  private static final String NAME = "secret";
  private static final int BYTES = 32;

  private FileSecrets() {}

  /** The secret of the folder, made on the first call. */
  public static Secrets in(Path folder) {
    Path file = folder.resolve(NAME);
    try {
      if (Files.notExists(file)) {
        make(file);
      }
      return new Secrets(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or make the secret in " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file + " holds no secret. " + e.getMessage(), e);
    }
  }

  private static void make(Path file) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    // Written aside and then moved, so that nobody ever reads half a secret.
    Path aside = Files.createTempFile(folder, NAME, ".new", ownerOnly(folder));
    try {
      Files.writeString(aside, HexFormat.of().formatHex(random) + "\n");
      Files.move(aside, file);
      log.info("Made a new secret, kept in {}", file);
    } catch (FileAlreadyExistsException e) {
      log.debug("Another process made {} first", file, e);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
