package learning.piggyback.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import learning.piggyback.persistence.EmbeddedDatabase;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedFileTest {

  private static final String CANARY = "Kanarienvögel-Zwitschern-你好-🐤";
  private static final int CHILDREN = 60;
  private static final int REPLIES = 50;

  @TempDir private Path folder;

  private Connection open() throws SQLException {
    return DriverManager.getConnection(EmbeddedDatabase.url(folder), "piggyback", "");
  }

  /** Many children with replies on the same pages; the one in the middle has the canary. */
  private static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table kids (id varchar(6) primary key, notes text)");
      statement.execute(
          """
          create table answers (id varchar(6), place int, words varchar, primary key (id, place),
            foreign key (id) references kids (id) on delete cascade)
          """);
    }
    try (PreparedStatement kid = connection.prepareStatement("insert into kids values (?, ?)");
        PreparedStatement answer =
            connection.prepareStatement("insert into answers values (?, ?, ?)")) {
      for (int i = 0; i < CHILDREN; i++) {
        String words = i == CHILDREN / 2 ? CANARY : "something else";
        kid.setString(1, id(i));
        kid.setString(2, words.repeat(500));
        kid.execute();
        for (int place = 0; place < REPLIES; place++) {
          answer.setString(1, id(i));
          answer.setInt(2, place);
          answer.setString(3, words + " " + place);
          answer.execute();
        }
      }
    }
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "%06d", number);
  }

  private boolean hasCanary() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        boolean found =
            Stream.of(
                    asH2Has(CANARY),
                    CANARY.getBytes(StandardCharsets.UTF_8),
                    CANARY.getBytes(StandardCharsets.UTF_16BE),
                    CANARY.getBytes(StandardCharsets.UTF_16LE))
                .map(canary -> new String(canary, StandardCharsets.ISO_8859_1))
                .anyMatch(bytes::contains);
        if (found) {
          return true;
        }
      }
      return false;
    }
  }

  /** As H2 writes a string: like UTF-8, but that following bytes are not marked. */
  private static byte[] asH2Has(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes.write(c);
      } else if (c < 0x800) {
        bytes.write(0xc0 | (c >> 6));
        bytes.write(c & 0x3f);
      } else {
        bytes.write(0xe0 | (c >> 12));
        bytes.write((c >> 6) & 0x3f);
        bytes.write(c & 0x3f);
      }
    }
    return bytes.toByteArray();
  }

  @RepeatedTest(5)
  void scrubShouldTakeDeletedRowsOutOfTheFileWhileOthersWrite() throws Exception {
    try (Connection connection = open();
        Connection other = open()) {
      fill(connection);
      try (Statement statement = connection.createStatement()) {
        statement.execute("update answers set words = words || '!'");
        statement.execute("delete from kids where id = '" + id(CHILDREN / 2) + "'");
      }
      assertThat(hasCanary()).as("what a deletion leaves").isTrue();

      AtomicBoolean done = new AtomicBoolean();
      CountDownLatch writing = new CountDownLatch(1);
      Thread writer = Thread.ofPlatform().start(() -> write(other, writing, done));
      writing.await();
      EmbeddedFile.of(connection).scrub();
      done.set(true);
      writer.join();

      assertThat(hasCanary()).isFalse();
    }
    assertThat(hasCanary()).as("after the database was closed").isFalse();
    try (Connection connection = open();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from answers")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo((CHILDREN - 1) * REPLIES);
    }
  }

  private static void write(Connection connection, CountDownLatch writing, AtomicBoolean done) {
    try (PreparedStatement update =
        connection.prepareStatement("update answers set words = ? where id = '000000'")) {
      for (int i = 0; !done.get(); i++) {
        update.setString(1, "changed " + i);
        update.execute();
        writing.countDown();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void scrubShouldDoWithAFileThatNobodyChanges() throws Exception {
    try (Connection connection = open()) {
      fill(connection);
      for (int i = 0; i < 3; i++) {
        EmbeddedFile.of(connection).scrub();
      }
      assertThat(hasCanary()).as("what was not deleted").isTrue();
      try (Statement statement = connection.createStatement()) {
        statement.execute("delete from kids where id = '" + id(CHILDREN / 2) + "'");
      }
      EmbeddedFile.of(connection).scrub();
      assertThat(hasCanary()).isFalse();
    }
  }

  @Test
  void databaseInMemoryShouldHaveNothingToScrub() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
      assertThat(EmbeddedFile.isEmbedded(connection)).isTrue();
      EmbeddedFile.of(connection).scrub();
    }
  }
}
