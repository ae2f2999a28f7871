package learning.piggyback.bootstrap;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionReview;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.Wording;

/** The files of the sample lesson, as they are packed. */
final class SampleDocument {

  private SampleDocument() {}

  @Serdeable
  record Lesson(
      String title,
      String license,
      @JsonProperty("duration_seconds") double durationSeconds,
      String video,
      String subtitles,
      String thumbnail) {}

  @Serdeable
  record Questions(List<Segment> segments) {}

  @Serdeable
  record Segment(int start, int end, List<Question> aiQuestions) {

    SegmentReview toDomain() {
      return new SegmentReview(
          new learning.piggyback.domain.question.Segment(start, end),
          aiQuestions.stream().map(Question::toDomain).toList(),
          Optional.empty());
    }
  }

  @Serdeable
  record Question(
      String type,
      String question,
      String answer,
      List<String> acceptedAnswers,
      boolean trashed,
      @JsonProperty("expert_ranking") int expertRanking,
      @JsonProperty("llm_ranking") int llmRanking) {

    QuestionReview toDomain() {
      Wording wording = new Wording(question, answer);
      return new QuestionReview(
          Optional.empty(),
          QuestionType.of(type)
              .orElseThrow(() -> DomainProblem.invalid("invalid_type", "Invalid question type")),
          wording,
          AnswerExamples.accepting(acceptedAnswers),
          false,
          Optional.empty(),
          trashed,
          OptionalInt.of(expertRanking),
          OptionalInt.empty(),
          Origin.proposed(wording, llmRanking));
    }
  }
}
