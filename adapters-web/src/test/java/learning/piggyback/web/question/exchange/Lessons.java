package learning.piggyback.web.question.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.application.Samples;
import learning.piggyback.application.question.exchange.Lesson;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.video.Video;

/** Lessons for the tests of formats. */
final class Lessons {

  /** All that some format could take for a sign of its own. */
  static final String NASTY = "a*b/c:d </p>--> & \"q\" '=1+1' \u2028 \u0007 🐷 ]]> <!-- x";

  private Lessons() {}

  static FinalQuestion question(
      QuestionType type, String question, String answer, List<String> accepted) {
    return question(type, question, answer, new AnswerExamples(accepted, List.of()));
  }

  static FinalQuestion question(
      QuestionType type, String question, String answer, AnswerExamples examples) {
    return new FinalQuestion(
        QuestionId.named(type + question + answer),
        type,
        new Wording(question, answer),
        examples,
        QuestionState.APPROVED,
        OptionalInt.empty(),
        Origin.UNKNOWN);
  }

  /** One segment of ten seconds for each question, of the sample video of 61 seconds. */
  static Lesson of(FinalQuestion... questions) {
    return of(Samples.video("v1"), questions);
  }

  static Lesson of(Video video, FinalQuestion... questions) {
    List<FinalSegment> segments = new ArrayList<>();
    for (FinalQuestion question : questions) {
      int start = 10 * segments.size();
      segments.add(
          new FinalSegment(
              new Segment(start, start + 9), List.of(question), List.of(), Optional.empty()));
    }
    FinalQuestions finals =
        new FinalQuestions(video.id(), segments, Optional.empty(), "expert:ann", Samples.NOON, 1);
    return new Lesson(video, finals, QuestionChoice.choose(finals), Samples.NOON);
  }

  /** One of each form, each with every sign that could be taken for one of a format. */
  static Lesson nasty() {
    return of(
        question(QuestionType.ACTION, "Who? " + NASTY, "a*b/c:d <i>", List.of("=x", "y & z")),
        question(
            QuestionType.CHARACTER,
            "Which? " + NASTY,
            "Tilly <b>",
            new AnswerExamples(List.of(), List.of("Otto & \"Co\"", "tilly <B>", "-2+3"))),
        question(QuestionType.CAUSAL, "Why? " + NASTY, "Because " + NASTY, List.of("@rain")));
  }
}
