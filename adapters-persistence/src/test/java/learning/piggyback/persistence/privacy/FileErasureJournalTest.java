package learning.piggyback.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import learning.piggyback.application.privacy.ChildPseudonyms;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileErasureJournalTest {

  private static final ChildPseudonyms PSEUDONYMS = new HmacChildPseudonyms(new byte[32]);

  @TempDir private Path folder;

  private static Erasure erasure(String child) {
    return new Erasure(
        Instant.parse("2026-05-01T12:00:00.123456Z"),
        "parent",
        PSEUDONYMS.of(new ChildId(child)),
        3,
        42);
  }

  private Path file() {
    return folder.resolve("data").resolve("erasures.log");
  }

  @Test
  void journalShouldOutliveItsProcess() {
    assertThat(new FileErasureJournal(file()).all()).isEmpty();
    new FileErasureJournal(file()).append(erasure("000001"));
    new FileErasureJournal(file()).append(erasure("000002"));

    assertThat(new FileErasureJournal(file()).all())
        .containsExactly(erasure("000001"), erasure("000002"));
  }

  @Test
  void lineThatACrashHasCutShouldCostNoOther() throws IOException {
    FileErasureJournal journal = new FileErasureJournal(file());
    journal.append(erasure("000001"));
    Files.writeString(file(), "2026-05-01T12:00:0", StandardOpenOption.APPEND);
    journal.append(erasure("000002"));
    journal.append(erasure("000003"));

    assertThat(journal.all())
        .containsExactly(erasure("000001"), erasure("000002"), erasure("000003"));
  }

  @Test
  void journalThatCannotBeWrittenShouldStopNobody() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");

    new FileErasureJournal(file()).append(erasure("000001"));

    assertThat(folder.resolve("data")).isRegularFile();
  }

  @Test
  void pseudonymShouldNotTellTheIdAndDifferByKey() {
    String pseudonym = PSEUDONYMS.of(new ChildId("123456"));

    assertThat(pseudonym).hasSize(64).doesNotContain("123456");
    assertThat(PSEUDONYMS.of(new ChildId("123456"))).isEqualTo(pseudonym);
    assertThat(PSEUDONYMS.of(new ChildId("123457"))).isNotEqualTo(pseudonym);
    byte[] otherKey = new byte[32];
    otherKey[0] = 1;
    assertThat(new HmacChildPseudonyms(otherKey).of(new ChildId("123456"))).isNotEqualTo(pseudonym);
  }
}
