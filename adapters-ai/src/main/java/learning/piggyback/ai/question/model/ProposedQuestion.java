package learning.piggyback.ai.question.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.domain.question.QuestionType;

/** A question as a model has written it: read, but nothing of it is believed yet. */
record ProposedQuestion(
    Optional<QuestionType> type,
    String question,
    String answer,
    OptionalInt rank,
    List<String> acceptedAnswers,
    List<Integer> cues,
    OptionalInt second,
    boolean visual) {}
