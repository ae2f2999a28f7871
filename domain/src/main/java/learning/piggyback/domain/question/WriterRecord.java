package learning.piggyback.domain.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the writer had proposed, for completing what a reviewer's page sends back. */
public final class WriterRecord {

  private record Key(Segment segment, QuestionType type) {}

  private final Map<Key, Candidate> candidates = new HashMap<>();

  private WriterRecord() {}

  public static WriterRecord of(SubmittedQuestions submitted) {
    WriterRecord proposed = new WriterRecord();
    for (SegmentDraft draft : submitted.segments()) {
      if (draft.outcome() instanceof SegmentOutcome.Written written) {
        written
            .candidates()
            .forEach(c -> proposed.candidates.put(new Key(draft.segment(), c.type()), c));
      }
    }
    return proposed;
  }

  /**
   * The segments with the writer's rank, wording, accepted answers and evidence wherever it
   * proposed a question of that type for exactly that segment. Accepted answers belong to an
   * answer: they are taken over only while the answer is the writer's own.
   */
  public List<FinalSegment> complete(List<FinalSegment> segments) {
    List<FinalSegment> completed = new ArrayList<>();
    for (FinalSegment segment : segments) {
      completed.add(
          segment.with(
              segment.questions().stream().map(q -> complete(segment.segment(), q)).toList()));
    }
    return List.copyOf(completed);
  }

  private FinalQuestion complete(Segment segment, FinalQuestion question) {
    return Optional.ofNullable(candidates.get(new Key(segment, question.type())))
        .filter(_ -> !question.isOwn())
        .map(candidate -> merged(question, candidate))
        .orElse(question);
  }

  private static FinalQuestion merged(FinalQuestion question, Candidate candidate) {
    Wording proposed = new Wording(candidate.question(), candidate.answer());
    String answer = question.text().answer();
    boolean sameAnswer = answer.isBlank() || answer.equals(candidate.answer());
    return question
        .orEvidence(candidate.evidence())
        .with(
            Origin.proposed(proposed, candidate.rank()),
            question.examples().accepted().isEmpty() && sameAnswer
                ? new AnswerExamples(candidate.acceptedAnswers(), question.examples().rejected())
                : question.examples());
  }
}
