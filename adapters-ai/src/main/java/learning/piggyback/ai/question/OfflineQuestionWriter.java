package learning.piggyback.ai.question;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import learning.piggyback.ai.question.english.English;
import learning.piggyback.ai.question.offline.Language;
import learning.piggyback.ai.question.offline.QuestionPress;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.video.Cue;

/**
 * Writes questions from a segment's transcript by rules of language: no network, no key, no model.
 * The same transcript always gives the same questions. Types that the transcript does not support
 * are left out.
 */
@Singleton
public final class OfflineQuestionWriter implements QuestionWriter {

  private static final String NO_QUESTION = "no_question_found";
  private static final int EARLIER_CUES = 40;
  private static final int MOST_CUES = 2_000;

  private final List<Language> languages;
  private final AgeBand ages;

  /**
   * @param ages whom the questions are for
   */
  @Inject
  public OfflineQuestionWriter(AgeBand ages, English english) {
    this.ages = ages;
    this.languages = List.of(english);
  }

  public OfflineQuestionWriter(AgeBand ages) {
    this(ages, new English());
  }

  @Override
  public String provider() {
    return "offline";
  }

  @Override
  public Optional<String> unavailable() {
    return Optional.empty();
  }

  @Override
  public int concurrency() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  @Override
  public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
    return pressed(
        material,
        QuestionPress::write,
        "What is said in this part does not support a question that is sure to be sound.");
  }

  @Override
  public SegmentOutcome rewrite(SegmentMaterial material, RewriteRequest request, CallMeter meter) {
    return pressed(
        material,
        press -> press.another(request),
        "What is said in this part does not support another sound question of this type.");
  }

  private SegmentOutcome pressed(
      SegmentMaterial material,
      Function<QuestionPress, List<Candidate>> questions,
      String unsupported) {
    List<Cue> spoken =
        material.cues().stream()
            .filter(cue -> cue.text().codePoints().anyMatch(Character::isLetter))
            .limit(MOST_CUES)
            .toList();
    if (spoken.isEmpty()) {
      return new SegmentOutcome.Failed(
          "needs_transcript",
          "This part of the video has no subtitles, and without a model questions are written"
              + " from subtitles only.");
    }
    Optional<Language> language = languages.stream().filter(one -> one.speaks(spoken)).findFirst();
    if (language.isEmpty()) {
      return new SegmentOutcome.Failed(
          NO_QUESTION,
          "The subtitles of this part are not in a language that questions can be written in"
              + " without a model.");
    }
    List<Cue> earlier = material.earlier();
    earlier = earlier.subList(Math.max(0, earlier.size() - EARLIER_CUES), earlier.size());
    List<Cue> cues = new ArrayList<>(earlier);
    cues.addAll(spoken);
    List<Candidate> found =
        questions.apply(new QuestionPress(language.get(), ages, cues, earlier.size()));
    return found.isEmpty()
        ? new SegmentOutcome.Failed(NO_QUESTION, unsupported)
        : new SegmentOutcome.Written(found);
  }
}
