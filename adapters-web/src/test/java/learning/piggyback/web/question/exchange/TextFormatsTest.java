package learning.piggyback.web.question.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracks, tables and names of files. */
class TextFormatsTest {

  @Test
  void metadataShouldBeACueOfJsonForEachQuestion() throws IOException {
    String track = CueTracks.metadata(Lessons.nasty());
    assertThat(track).startsWith("WEBVTT\n\n").doesNotContain("\r");
    List<String> blocks = Stream.of(track.strip().split("\n\n")).skip(1).toList();
    assertThat(blocks).hasSize(3).allSatisfy(block -> assertThat(block.lines()).hasSize(3));
    List<String> first = blocks.getFirst().lines().toList();
    assertThat(first.get(0)).matches("q-[0-9a-f-]{36}");
    assertThat(first.get(1)).isEqualTo("00:00:09.000 --> 00:00:10.000");
    assertThat(first.get(2)).doesNotContain("-->", "<", "&");
    JsonNode json = new ObjectMapper().readTree(first.get(2));
    assertThat(json.get("question").asText()).isEqualTo("Who? " + Lessons.NASTY);
    assertThat(json.get("pause").asBoolean()).isTrue();
    assertThat(json.at("/segment/end").asInt()).isEqualTo(9);
  }

  @Test
  void chaptersShouldTouchEachOtherAndEndWithTheVideo() {
    String track =
        CueTracks.chapters(
            Lessons.of(
                Stream.iterate(0, i -> i + 1)
                    .limit(7)
                    .map(i -> Lessons.question(QuestionType.ACTION, i + "?", "a", List.of()))
                    .toArray(FinalQuestion[]::new)));
    assertThat(track)
        .startsWith(
            "WEBVTT\n\npart-1\n00:00:00.000 --> 00:00:10.000\nPart 1\n\npart-2\n00:00:10.000")
        .endsWith("part-7\n00:01:00.000 --> 00:01:01.234\nPart 7\n");
  }

  @Test
  void tableShouldHoldEachQuestionSafeForASpreadsheet() {
    String csv = LessonCsv.of(Lessons.nasty());
    assertThat(csv).startsWith("\ufeffsegment_start,segment_end,skipped,question_id,type,state,");
    assertThat(csv.split("\r\n", -1)).hasSize(5);
    assertThat(csv)
        .contains(",approved,true,", "'=x | y & z", "a*b/c:d <i>", "\"Otto & \"\"Co\"\" | tilly")
        .doesNotContain(",=", ",@", ",+", "\n=");
  }

  @Test
  void segmentWithoutQuestionsShouldHaveALineToo() {
    Lesson lesson =
        new Lesson(
            Samples.video("v1"), Samples.finals("v1", 1, List.of()), List.of(), Samples.NOON);
    assertThat(LessonCsv.of(lesson).lines().toList().get(1)).startsWith("0,9,,").matches("[0-9,]+");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          Tilly runs          | Tilly runs.csv   | Tilly%20runs.csv
          Zoë's pig           | Zoe's pig.csv    | Zo%C3%AB%27s%20pig.csv
          你好                | lesson.csv       | %E4%BD%A0%E5%A5%BD.csv
          ../../etc/passwd    | etc passwd.csv   | etc%20passwd.csv
          a"b\\r;c=%41        | a b r c= 41.csv  | a%20b%20r%3Bc%3D%2541.csv
          🐷                  | lesson.csv       | %F0%9F%90%B7.csv
          """)
  void fileShouldBeNamedAsTheTitleInAnyScript(String title, String ascii, String encoded) {
    assertThat(AttachmentName.disposition(title, ".csv"))
        .isEqualTo("attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded));
  }

  @Test
  void nameShouldHoldNothingThatMisleads() {
    assertThat(AttachmentName.disposition("", ".csv")).contains("\"lesson.csv\"");
    assertThat(AttachmentName.disposition("evil\u202efdp\r\nSet-Cookie: a\u0000", ".h5p"))
        .contains("\"evil fdp Set-Cookie a.h5p\"")
        .doesNotContain("\r", "\n", "%E2%80%AE");
    assertThat(AttachmentName.disposition("x".repeat(300), ".h5p")).hasSizeLessThan(250);
  }
}
