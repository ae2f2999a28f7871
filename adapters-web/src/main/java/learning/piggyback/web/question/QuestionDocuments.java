package learning.piggyback.web.question;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.FileDocuments;

/** {@code questions/<id>.json} and {@code final_questions.json}. A child must not read answers. */
@Singleton
final class QuestionDocuments implements FileDocuments {

  private final Submissions submissions;
  private final FinalQuestionSets finals;

  QuestionDocuments(Submissions submissions, FinalQuestionSets finals) {
    this.submissions = submissions;
    this.finals = finals;
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
            .map(saved -> FinalQuestionsData.from(saved, caller))
            .map(QuestionDocuments::json)
        : Optional.empty();
  }

  private static MutableHttpResponse<?> json(Object document) {
    return HttpResponse.ok(document).contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
