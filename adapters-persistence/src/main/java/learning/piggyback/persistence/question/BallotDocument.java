package learning.piggyback.persistence.question;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.review.Ballot;

/** How one reviewer ordered the questions of a segment. */
@Serdeable
record BallotDocument(String reviewer, Map<String, Integer> ranks, List<UUID> trashed) {

  static BallotDocument from(Ballot<QuestionId> ballot) {
    return new BallotDocument(
        ballot.reviewer(),
        ballot.ranks().entrySet().stream()
            .collect(Collectors.toMap(rank -> rank.getKey().toString(), Map.Entry::getValue)),
        ballot.trashed().stream().map(QuestionId::value).toList());
  }

  /** The ballot of a document from before there were any. */
  static Ballot<QuestionId> ofOld(String reviewer, List<FinalQuestionDocument> questions) {
    return new Ballot<>(
        reviewer,
        questions.stream()
            .filter(question -> question.expertRank() != null)
            .collect(
                Collectors.toMap(
                    FinalQuestionDocument::questionId,
                    FinalQuestionDocument::expertRank,
                    (first, _) -> first)),
        questions.stream()
            .filter(question -> Boolean.TRUE.equals(question.trashed()))
            .map(FinalQuestionDocument::questionId)
            .collect(Collectors.toSet()));
  }

  Ballot<QuestionId> toDomain() {
    return new Ballot<>(
        reviewer,
        ranks.entrySet().stream()
            .collect(
                Collectors.toMap(
                    rank -> new QuestionId(UUID.fromString(rank.getKey())), Map.Entry::getValue)),
        trashed.stream().map(QuestionId::new).collect(Collectors.toSet()));
  }
}
