package learning.piggyback.bootstrap;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.OptionalInt;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionType;

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

    FinalSegment toDomain() {
      return new FinalSegment(
          new learning.piggyback.domain.question.Segment(start, end),
          aiQuestions.stream().map(Question::toDomain).toList());
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

    FinalQuestion toDomain() {
      return new FinalQuestion(
          QuestionType.of(type)
              .orElseThrow(() -> DomainProblem.invalid("invalid_type", "Invalid question type")),
          question,
          answer,
          question,
          answer,
          trashed,
          OptionalInt.of(expertRanking),
          OptionalInt.of(llmRanking),
          acceptedAnswers);
    }
  }
}
