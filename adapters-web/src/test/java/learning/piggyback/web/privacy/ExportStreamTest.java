package learning.piggyback.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
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
                  noise(number),
                  "000001",
                  "v1",
                  Samples.NOON,
                  Collections.nCopies(100, Samples.reply(noise(number), AnswerStatus.WRONG)));
            }
          };
        };
    return new Export(Samples.child("000001", "Ada", ""), Samples.NOON, all, List.of(), List.of());
  }

  /** What no ZIP makes small. */
  private static String noise(int seed) {
    byte[] bytes = new byte[Attempt.LONGEST_SESSION / 2];
    new Random(seed).nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
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
            },
            List.of(),
            List.of());
    try (InputStream stream = new ExportStream(export)) {
      assertThat(stream.read(new byte[100])).isEqualTo(100);
      assertThat(asked[0]).isLessThan(1_000);
    }
  }

  @Test
  void exportThatBreaksOffShouldNotLookWhole() throws IOException {
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    try (InputStream stream = new ExportStream(export(1_000, true))) {
      assertThatThrownBy(() -> stream.transferTo(received)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> stream.read())
          .as("and never goes on")
          .isInstanceOf(IOException.class);
    }
    ByteBuffer bytes = ByteBuffer.wrap(received.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(bytes.capacity()).isPositive();
    assertThat(IntStream.range(0, bytes.capacity() - 3).map(bytes::getInt))
        .doesNotContain(END_OF_DIRECTORY);
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
