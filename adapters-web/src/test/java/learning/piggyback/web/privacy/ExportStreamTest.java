package learning.piggyback.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.privacy.ExportChild.Export;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import org.junit.jupiter.api.Test;

final class ExportStreamTest {

  private static final int END_OF_DIRECTORY = 0x06054b50;

  /** Attempts of 100 replies each, made when they are asked for; the last one may be missing. */
  private static Export export(int attempts, boolean broken) {
    Iterable<Attempt> all =
        () -> {
          Iterator<Integer> numbers = IntStream.range(0, attempts).boxed().iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return numbers.hasNext();
            }

            @Override
            public Attempt next() {
              int number = numbers.next();
              if (broken && number == attempts - 1) {
                throw new IllegalStateException("gone");
              }
              return Samples.attempt(
                  "s" + number,
                  "000001",
                  "v1",
                  Samples.NOON,
                  Collections.nCopies(100, Samples.reply("q " + number, AnswerStatus.WRONG)));
            }
          };
        };
    return new Export(Samples.child("000001", "Ada", ""), Samples.NOON, all);
  }

  @Test
  void hundredThousandRepliesShouldBeHandedOutBitByBit() throws IOException {
    long lines = 0;
    try (ZipInputStream zip = new ZipInputStream(new ExportStream(export(1_000, false)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("replies.csv")) {
          byte[] part = new byte[8_192];
          for (int n = zip.read(part); n > 0; n = zip.read(part)) {
            for (int i = 0; i < n; i++) {
              lines += part[i] == '\n' ? 1 : 0;
            }
          }
        }
      }
    }
    assertThat(lines).isEqualTo(100_001);
  }

  @Test
  void oneReadShouldMakeNoMoreThanItNeeds() throws IOException {
    int[] asked = {0};
    Export counted = export(1_000, false);
    Export export =
        new Export(
            counted.child(),
            counted.madeAt(),
            () -> {
              Iterator<Attempt> attempts = counted.attempts().iterator();
              return new Iterator<>() {
                @Override
                public boolean hasNext() {
                  return attempts.hasNext();
                }

                @Override
                public Attempt next() {
                  asked[0]++;
                  return attempts.next();
                }
              };
            });
    try (InputStream stream = new ExportStream(export)) {
      assertThat(stream.read(new byte[100])).isEqualTo(100);
      assertThat(asked[0]).isLessThan(1_000);
    }
  }

  @Test
  void exportThatBreaksOffShouldNotLookWhole() throws IOException {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    try (InputStream stream = new ExportStream(export(1_000, true))) {
      assertThatThrownBy(() -> stream.transferTo(received))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> stream.read())
          .as("and never goes on")
          .isInstanceOf(IOException.class);
    }
    byte[] bytes = received.toByteArray();
    assertThat(IntStream.range(0, Math.max(0, bytes.length - 3)))
        .noneMatch(i ->
            (bytes[i] & 0xff
                    | (bytes[i + 1] & 0xff) << 8
                    | (bytes[i + 2] & 0xff) << 16
                    | (bytes[i + 3] & 0xff) << 24)
                == END_OF_DIRECTORY);
  }

  @Test
  void childThatDidNothingShouldHaveEmptyTables() throws IOException {
    byte[] bytes = new ExportStream(export(0, false)).readAllBytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("data.json")) {
          var json = new ObjectMapper().readTree(zip.readAllBytes());
          assertThat(json.get("attempts")).isEmpty();
          assertThat(json.get("replies")).isEmpty();
          assertThat(List.of(json.at("/profile/0/child_id").asText())).containsExactly("000001");
        }
      }
    }
  }
}
