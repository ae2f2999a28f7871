package learning.piggyback.ai.question;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.english.English;
import learning.piggyback.ai.question.offline.Language;
import learning.piggyback.ai.question.offline.QuestionPress;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.Cue;

/**
 * Writes questions from a segment's transcript by rules of language: no network, no key, no model.
 * The same transcript always gives the same questions. Types that the transcript does not support
 * are left out.
 */
@Singleton
public final class OfflineQuestionWriter implements QuestionWriter {

  private static final int EARLIER_CUES = 40;
  private static final int MOST_CUES = 2_000;

  private final List<Language> languages;

  @Inject
  public OfflineQuestionWriter() {
    this(List.of(new English()));
  }

  OfflineQuestionWriter(List<Language> languages) {
    this.languages = List.copyOf(languages);
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
    List<Cue> earlier = material.earlier();
    earlier = earlier.subList(Math.max(0, earlier.size() - EARLIER_CUES), earlier.size());
    List<Cue> cues = new ArrayList<>(earlier);
    cues.addAll(spoken);
    for (Language language : languages) {
      if (language.speaks(spoken)) {
        return outcome(new QuestionPress(language).write(cues, earlier.size()));
      }
    }
    return new SegmentOutcome.Failed(
        "no_question_found",
        "The subtitles of this part are not in a language that questions can be written in"
            + " without a model.");
  }

  /** The rules find one question of a type at most, so another one is rare. */
  @Override
  public SegmentOutcome rewrite(SegmentMaterial material, RewriteRequest request, CallMeter meter) {
    return switch (write(material, meter)) {
      case SegmentOutcome.Failed failed -> failed;
      case SegmentOutcome.Written written ->
          outcome(
              written.candidates().stream()
                  .filter(candidate -> candidate.type() == request.type())
                  .filter(candidate -> !candidate.question().equals(request.question()))
                  .filter(candidate -> !request.avoid().contains(candidate.question()))
                  .toList());
    };
  }

  private static SegmentOutcome outcome(List<Candidate> candidates) {
    return candidates.isEmpty()
        ? new SegmentOutcome.Failed(
            "no_question_found",
            "What is said in this part does not support a question that is sure to be sound.")
        : new SegmentOutcome.Written(candidates);
  }
}
