package learning.piggyback.persistence.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import org.junit.jupiter.api.Test;

class DraftDocumentTest {

  @Test
  void candidateFromBeforeThereWereChecksShouldStillBeRead() throws IOException {
    SegmentDraft draft =
        read(
            """
            {"start": 0, "end": 59, "reason": null, "message": null, "candidates": [
              {"type": "ACTION", "question": "What?", "answer": "That", "rank": 1,
               "acceptedAnswers": [],
               "evidence": {"startNanos": 4000000000, "endNanos": 8000000000, "quote": "Tilly ran."}
              }]}
            """);
    assertThat(draft.outcome())
        .isEqualTo(
            new SegmentOutcome.Written(
                List.of(
                    new Candidate(
                        QuestionType.ACTION,
                        "What?",
                        "That",
                        1,
                        List.of(),
                        Optional.of(
                            new Evidence(
                                Duration.ofSeconds(4), Duration.ofSeconds(8), "Tilly ran.", 6))))));
  }

  @Test
  void failureFromBeforeThereWerePreviewsShouldStillBeRead() throws IOException {
    SegmentDraft draft =
        read(
            """
            {"start": 0, "end": 59, "candidates": [],
             "reason": "needs_transcript", "message": "Nothing is said here."}
            """);
    assertThat(draft.outcome())
        .isEqualTo(new SegmentOutcome.Failed("needs_transcript", "Nothing is said here."));
  }

  private static SegmentDraft read(String json) throws IOException {
    return Objects.requireNonNull(ObjectMapper.getDefault().readValue(json, DraftDocument.class))
        .toDomain();
  }
}
