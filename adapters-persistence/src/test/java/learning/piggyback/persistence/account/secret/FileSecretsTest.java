package learning.piggyback.persistence.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileSecretsTest {

  @TempDir private Path folder;

  @Test
  void secretShouldBeMadeOnceForNobodyElseToRead() throws IOException {
    Path data = folder.resolve("not/yet/there");
    byte[] key = FileSecrets.in(data).key("purpose");

    assertThat(FileSecrets.in(data).key("purpose")).isEqualTo(key).hasSize(32);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(data)) {
      assertThat(files).containsExactly(data.resolve("secret"));
    }
  }

  @Test
  void keysShouldDifferByPurposeAndFolder() {
    Secrets secrets = FileSecrets.in(folder);

    assertThat(secrets.key("one")).isNotEqualTo(secrets.key("two"));
    assertThat(secrets.key("one")).isNotEqualTo(FileSecrets.in(folder.resolve("other")).key("one"));
  }

  @Test
  void allWhoAskAtOnceShouldGetTheSameSecret() {
    Set<String> keys = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 8)
        .parallel()
        .forEach(_ -> keys.add(HexFormat.of().formatHex(FileSecrets.in(folder).key("one"))));

    assertThat(keys).hasSize(1);
  }

  @Test
  void spoiltFileShouldBeRefused() throws IOException {
    Files.writeString(folder.resolve("secret"), "short\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> FileSecrets.in(folder))
        .withMessageContaining("at least 32 characters");
  }

  @Test
  void shortSecretShouldBeRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Secrets("x".repeat(31)));
  }
}
