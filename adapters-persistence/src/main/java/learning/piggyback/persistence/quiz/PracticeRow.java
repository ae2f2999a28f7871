package learning.piggyback.persistence.quiz;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.PracticeKey;
import learning.piggyback.domain.quiz.PracticeSums;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.video.VideoId;

@MappedEntity("practice_sums")
record PracticeRow(
    String childId,
    String videoId,
    String interactionMode,
    long weekNumber,
    String questionType,
    long attempts,
    long finished,
    long watchedNanos,
    long correct,
    long almost,
    long wrong,
    long retries,
    long marked) {

  /** Stands for no type in the key, where no column can be null. */
  static final String NO_TYPE = "NONE";

  static PracticeRow of(ChildId child, PracticeKey key, PracticeSums sums) {
    return new PracticeRow(
        child.value(),
        key.video().value(),
        key.mode().name(),
        key.week().number(),
        key.type().map(QuestionType::name).orElse(NO_TYPE),
        sums.attempts(),
        sums.finished(),
        sums.watched().toNanos(),
        sums.correct(),
        sums.almost(),
        sums.wrong(),
        sums.retries(),
        sums.marked());
  }

  PracticeKey key() {
    return new PracticeKey(
        new VideoId(videoId),
        InteractionMode.valueOf(interactionMode),
        new Week(weekNumber),
        Optional.of(questionType).filter(name -> !name.equals(NO_TYPE)).map(QuestionType::valueOf));
  }

  PracticeSums sums() {
    return new PracticeSums(
        attempts,
        finished,
        Duration.ofNanos(watchedNanos),
        correct,
        almost,
        wrong,
        retries,
        marked);
  }
}
