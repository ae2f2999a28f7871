package learning.piggyback.application.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  /** Of as many videos and companions. */
  public static final int CHOICES_KEPT = 200;

  private final FinalQuestionSets finals;
  private final VariantSets variants;
  private final VideoAccess access;
  private final Recent<Choice.Of, List<ChosenQuestion>> recent = new Recent<>(CHOICES_KEPT);

  public QuestionsForChild(FinalQuestionSets finals, VariantSets variants, VideoAccess access) {
    this.finals = finals;
    this.variants = variants;
    this.access = access;
  }

  /**
   * One question for each segment that has one.
   *
   * @param of what it was chosen from: the same is always the same choice
   */
  public record Choice(Of of, List<ChosenQuestion> questions) {

    /**
     * @param variants the version of the companions' variants
     * @param seconds of the video, by whose end all is asked
     */
    public record Of(UUID questions, long variants, Optional<Companion> companion, int seconds) {}
  }

  /**
   * One question for each segment that has one; empty when nothing was approved yet. Throws what
   * {@link VideoAccess#visible} throws.
   *
   * @param companion in whose words; empty for those of the questions
   */
  public Optional<Choice> of(Caller caller, VideoId video, Optional<Companion> companion) {
    int seconds = access.visible(caller, video).durationSeconds();
    // The versions are asked for first: what is chosen may be newer than they are, never older.
    return finals
        .newest(video)
        .map(id -> new Choice.Of(id, variants.newestVersion(video), companion, seconds))
        .flatMap(of -> recent.of(of, () -> choose(video, of)).map(list -> new Choice(of, list)));
  }

  private Optional<List<ChosenQuestion>> choose(VideoId video, Choice.Of of) {
    return finals
        .find(video)
        .map(saved ->
            choose(saved, of.companion()).stream()
                .map(question -> question.notAfter(of.seconds()))
                .toList());
  }

  private List<ChosenQuestion> choose(FinalQuestions saved, Optional<Companion> companion) {
    return Optional.of(saved)
        .filter(_ -> CompanionChoice.mayMatter(saved, companion))
        .flatMap(_ -> variants.find(saved.video()))
        .map(voiced -> CompanionChoice.choose(saved, voiced, companion))
        .orElseGet(() -> QuestionChoice.choose(saved));
  }
}
