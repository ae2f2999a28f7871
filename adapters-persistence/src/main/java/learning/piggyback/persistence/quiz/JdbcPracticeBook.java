package learning.piggyback.persistence.quiz;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import learning.piggyback.application.quiz.PracticeBook;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.AnsweredItem;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Practice;
import learning.piggyback.domain.quiz.PracticeKey;
import learning.piggyback.domain.quiz.PracticeSums;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.JdbcTransactions;
import learning.piggyback.persistence.Json;

@Singleton
final class JdbcPracticeBook implements PracticeBook {

  private static final Argument<AnsweringDocument> ANSWERING = Argument.of(AnsweringDocument.class);

  private final PracticeRows rows;
  private final Json json;
  private final JdbcTransactions transactions;

  JdbcPracticeBook(PracticeRows rows, Json json, JdbcTransactions transactions) {
    this.rows = rows;
    this.json = json;
    this.transactions = transactions;
  }

  @Override
  public List<Practice> of(ChildId child, Week from) {
    return transactions.join(() -> {
      Map<String, String> titles =
          rows.titles(child.value(), from.number()).stream()
              .collect(Collectors.toMap(PracticeRows.TitleRow::id, PracticeRows.TitleRow::title));
      return rows.ofChild(child.value(), from.number()).stream()
          .filter(row -> !row.sums().equals(PracticeSums.NONE))
          .map(row ->
              new Practice(
                  row.key(), titles.getOrDefault(row.videoId(), row.videoId()), row.sums()))
          .toList();
    });
  }

  @Override
  public List<AnsweredItem> answers(VideoId video, int attempts) {
    return transactions.join(() ->
        rows.answers(video.value(), attempts, MOST_ANSWERS).stream().map(this::toDomain).toList());
  }

  private AnsweredItem toDomain(PracticeRows.AnswerRow row) {
    return new AnsweredItem(
        new ChildId(row.childId()),
        Optional.ofNullable(row.answering())
            .map(text -> json.read(text, ANSWERING).toDomain().question()),
        row.words(),
        AnswerStatus.valueOf(row.mark() == null ? row.status() : row.mark()),
        row.mark() != null);
  }

  /** To be called while the child is locked, in the transaction that saves the attempt. */
  void replace(Optional<Attempt> before, Attempt after) {
    Map<PracticeKey, PracticeSums> known =
        before.map(attempt -> PracticeSums.of(attempt, length(attempt))).orElse(Map.of());
    PracticeSums.difference(known, PracticeSums.of(after, length(after)))
        .forEach((key, more) -> add(after.child(), key, more));
  }

  private Duration length(Attempt attempt) {
    return rows.length(attempt.video().value()).map(Duration::ofNanos).orElse(Duration.ZERO);
  }

  private void add(ChildId child, PracticeKey key, PracticeSums more) {
    PracticeRow row = PracticeRow.of(child, key, more);
    rows.find(
            row.childId(),
            row.weekNumber(),
            row.videoId(),
            row.interactionMode(),
            row.questionType())
        .ifPresentOrElse(
            found -> rows.update(PracticeRow.of(child, key, found.sums().plus(more))),
            () -> rows.insert(row));
  }
}
