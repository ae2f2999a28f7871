package learning.piggyback.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class WriterRecordTest {

  private static final Segment SEGMENT = new Segment(0, 59);
  private static final WriterRecord RECORD =
      WriterRecord.of(
          new SubmittedQuestions(
              new VideoId("v"),
              Instant.EPOCH,
              List.of(
                  new SegmentDraft(
                      SEGMENT,
                      new SegmentOutcome.Written(
                          List.of(
                              new Candidate(
                                  QuestionType.ACTION,
                                  "What did she do?",
                                  "ran",
                                  3,
                                  List.of("she ran"),
                                  Optional.empty())))),
                  new SegmentDraft(
                      new Segment(60, 90), new SegmentOutcome.Failed("needs_transcript", "No.")))));

  @Test
  void writersRankAndWordingShouldBeRestored() {
    FinalQuestion completed = complete(SEGMENT, "What did Ann do?", "ran");
    assertThat(completed.origin())
        .isEqualTo(Origin.proposed(new Wording("What did she do?", "ran"), 3));
    assertThat(completed.isModified()).isTrue();
  }

  @Test
  void acceptedAnswersShouldStayWithTheWritersAnswer() {
    assertThat(complete(SEGMENT, "What did Ann do?", "ran").examples().accepted())
        .containsExactly("she ran");
    assertThat(complete(SEGMENT, "What did Ann do?", "sang").examples().accepted()).isEmpty();
  }

  @Test
  void anotherSegmentShouldBeLeftAlone() {
    FinalQuestion other = complete(new Segment(0, 30), "Q?", "A");
    assertThat(other.origin()).isEqualTo(Origin.UNKNOWN);
    assertThat(other.isModified()).isFalse();
  }

  private static FinalQuestion complete(Segment segment, String question, String answer) {
    FinalQuestion sent =
        new FinalQuestion(
            QuestionId.named("foreign"),
            QuestionType.ACTION,
            new Wording(question, answer),
            AnswerExamples.NONE,
            QuestionState.APPROVED,
            OptionalInt.empty(),
            Origin.UNKNOWN);
    return RECORD
        .complete(List.of(new FinalSegment(segment, List.of(sent), List.of(), Optional.empty())))
        .getFirst()
        .questions()
        .getFirst();
  }
}
