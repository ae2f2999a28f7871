package learning.piggyback.web.question;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.question.companion.VariantBook;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.FileDocuments;

/** {@code questions/<id>.json} and {@code final_questions.json}. A child must not read answers. */
@Singleton
final class QuestionDocuments implements FileDocuments {

  private final Submissions submissions;
  private final FinalQuestionSets finals;
  private final VariantBook variants;

  QuestionDocuments(Submissions submissions, FinalQuestionSets finals, VariantBook variants) {
    this.submissions = submissions;
    this.finals = finals;
    this.variants = variants;
  }

  @Override
  public Optional<MutableHttpResponse<?>> find(Caller caller, Video video, String name) {
    if (caller instanceof Caller.Family) {
      return Optional.empty();
    }
    if (name.equals("questions/" + video.id() + ".json")) {
      return submissions.find(video.id()).map(SubmittedResponse::from).map(QuestionDocuments::json);
    }
    return name.equals("final_questions/final_questions.json")
        ? finals
            .find(video.id())
            .map(saved ->
                FinalQuestionsData.from(saved, caller).with(variants.of(caller, video.id())))
            .map(QuestionDocuments::json)
        : Optional.empty();
  }

  private static MutableHttpResponse<?> json(Object document) {
    return HttpResponse.ok(document).contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
