package learning.piggyback.application.question;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.question.companion.CompanionChoice;
import learning.piggyback.domain.video.VideoId;

/** The questions that a video's watcher is asked: approved ones only. */
public final class QuestionsForChild {

  private final FinalQuestionSets finals;
  private final VariantSets variants;
  private final VideoAccess access;
  private final RecentChoices recent = new RecentChoices();

  public QuestionsForChild(FinalQuestionSets finals, VariantSets variants, VideoAccess access) {
    this.finals = finals;
    this.variants = variants;
    this.access = access;
  }

  /**
   * One question for each segment that has one; empty when nothing was approved yet. Throws what
   * {@link VideoAccess#visible} throws.
   *
   * @param companion in whose words; empty for those of the questions
   */
  public Optional<List<ChosenQuestion>> of(
      Caller caller, VideoId video, Optional<Companion> companion) {
    int seconds = access.visible(caller, video).durationSeconds();
    // The versions are asked for first: what is chosen may be newer than they are, never older.
    return finals
        .newest(video)
        .map(id -> new RecentChoices.Key(id, variants.newestVersion(video), companion))
        .flatMap(
            key -> recent.of(key, () -> finals.find(video).map(saved -> choose(saved, companion))))
        .map(chosen -> chosen.stream().map(question -> question.notAfter(seconds)).toList());
  }

  private List<ChosenQuestion> choose(FinalQuestions saved, Optional<Companion> companion) {
    return Optional.of(saved)
        .filter(_ -> CompanionChoice.mayMatter(saved, companion))
        .flatMap(_ -> variants.find(saved.video()))
        .map(voiced -> CompanionChoice.choose(saved, voiced, companion))
        .orElseGet(() -> QuestionChoice.choose(saved));
  }
}
