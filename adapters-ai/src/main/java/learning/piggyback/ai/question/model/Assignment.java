package learning.piggyback.ai.question.model;

import dev.langchain4j.data.message.ChatMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import learning.piggyback.ai.question.model.AnswerReader.Read;
import learning.piggyback.ai.question.model.Prompts.Manner;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.SegmentOutcome.Failed;

/** What a model is to write, and whether it did. */
sealed interface Assignment {

  /**
   * What became of the proposals.
   *
   * @param candidates empty when the fault is there
   * @param fault what is wrong, for the model
   */
  record Judged(List<Candidate> candidates, String fault) {}

  List<ChatMessage> messages(ShownMaterial shown, Manner manner);

  Judged judge(Read.Proposals proposals, ShownMaterial shown);

  /** How it ends when the model does not do it. */
  Failed undone();

  /** One question of each type. */
  record AllTypes(Prompts prompts, CandidateSieve sieve) implements Assignment {

    @Override
    public List<ChatMessage> messages(ShownMaterial shown, Manner manner) {
      return prompts.questions(shown, manner);
    }

    @Override
    public Judged judge(Read.Proposals proposals, ShownMaterial shown) {
      return new Judged(
          sieve.sift(proposals.questions(), proposals.best(), shown),
          "it holds no question with an answer and one of the seven types.");
    }

    @Override
    public Failed undone() {
      return new Failed("missing_questions", "The model's answer holds no usable question.");
    }
  }

  /** Another question instead of one. */
  record Another(Prompts prompts, CandidateSieve sieve, RewriteRequest request)
      implements Assignment {

    @Override
    public List<ChatMessage> messages(ShownMaterial shown, Manner manner) {
      return prompts.another(shown, request, manner);
    }

    @Override
    public Judged judge(Read.Proposals proposals, ShownMaterial shown) {
      List<String> avoided =
          Stream.concat(Stream.of(request.question()), request.avoid().stream())
              .map(CleanText::compared)
              .toList();
      Predicate<Candidate> isOther =
          candidate -> !avoided.contains(CleanText.compared(candidate.question()));
      Optional<Candidate> other =
          sieve.sift(proposals.questions(), Optional.of(request.type()), shown).stream()
              .filter(candidate -> candidate.type() == request.type())
              .filter(isOther)
              .findFirst();
      return new Judged(
          other.map(Another::alone).stream().toList(),
          "it holds no question of the type %s that differs from those to avoid."
              .formatted(request.type().wire()));
    }

    private static Candidate alone(Candidate candidate) {
      return new Candidate(
          candidate.type(),
          candidate.question(),
          candidate.answer(),
          1,
          candidate.acceptedAnswers(),
          candidate.evidence());
    }

    @Override
    public Failed undone() {
      return new Failed("generation_failed", "The model found no other question of this type.");
    }
  }
}
