package learning.piggyback.ai.question.model;

import dev.langchain4j.model.chat.request.ResponseFormat;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.provider.ModelCaller;
import learning.piggyback.ai.question.provider.ProviderConfiguration;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.QuestionWriter;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SegmentOutcome.Failed;
import learning.piggyback.domain.question.check.AgeBand;

/** Has a model write the questions, from the transcript and the pictures of a segment. */
final class LangChainQuestionWriter implements QuestionWriter, AutoCloseable {

  private final ProviderConfiguration configuration;
  private final ModelCaller caller;
  private final Pictures pictures;
  private final Prompts prompts;
  private final OwnWords ownWords;
  private final CandidateSieve sieve;

  LangChainQuestionWriter(
      ProviderConfiguration configuration, ModelCaller caller, MediaStore media, AgeBand ages) {
    this.configuration = configuration;
    this.caller = caller;
    this.pictures = new Pictures(media);
    this.prompts = new Prompts(ages);
    this.ownWords = new OwnWords(prompts.ownWords());
    this.sieve = new CandidateSieve(ownWords);
  }

  @Override
  public String provider() {
    return configuration.name();
  }

  @Override
  public Optional<String> unavailable() {
    return Optional.empty();
  }

  @Override
  public int concurrency() {
    return configuration.concurrency();
  }

  @Override
  public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
    return hold(material, meter, new Assignment.AllTypes(prompts, sieve));
  }

  @Override
  public SegmentOutcome rewrite(SegmentMaterial material, RewriteRequest request, CallMeter meter) {
    return hold(material, meter, new Assignment.Another(prompts, sieve, request));
  }

  private SegmentOutcome hold(SegmentMaterial material, CallMeter meter, Assignment assignment) {
    boolean isShownPictures = configuration.pictures() && !material.frames().isEmpty();
    List<Picture> seen = isShownPictures ? pictures.read(material.frames()) : List.of();
    ShownMaterial shown = ShownMaterial.of(material, seen);
    if (!shown.hasWords() && seen.isEmpty()) {
      return isShownPictures
          ? new Failed("frame_encoding_failed", "The pictures of this part cannot be read.")
          : nothingToShow();
    }
    return new Dialogue(caller, format(), ownWords, meter, assignment, shown).hold();
  }

  private Failed nothingToShow() {
    return configuration.pictures()
        ? new Failed("no_frames_in_segment", "This part has neither pictures nor subtitles.")
        : new Failed(
            "needs_transcript", "This part has no subtitles, and this model takes no pictures.");
  }

  private Optional<ResponseFormat> format() {
    return configuration.schema() ? Optional.of(QuestionSchema.FORMAT) : Optional.empty();
  }

  @Override
  public void close() {
    caller.close();
  }
}
