package learning.piggyback.web.question.review;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.FileDocuments;

/** {@code expert_questions.json}. A child must not read answers. */
@Singleton
final class EntryDocuments implements FileDocuments {

  private final FinalQuestionSets finals;

  EntryDocuments(FinalQuestionSets finals) {
    this.finals = finals;
  }

  @Override
  public Optional<MutableHttpResponse<?>> find(Caller caller, Video video, String name) {
    if (caller instanceof Caller.Family || !name.equals("expert_questions/expert_questions.json")) {
      return Optional.empty();
    }
    return finals
        .find(video.id())
        .map(saved -> ExpertQuestionsResponse.from(video.id(), Optional.of(saved)))
        .map(body -> HttpResponse.ok(body).contentType(MediaType.APPLICATION_JSON_TYPE));
  }
}
