package learning.piggyback.web.question.companion;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.question.companion.VariantBook;
import learning.piggyback.application.question.companion.VariantsView;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.FileDocuments;
import learning.piggyback.web.question.companion.VariantsResponse.VariantsData;

/** {@code persona_variants.json}. A child must not read answers. */
@Singleton
final class VariantsDocument implements FileDocuments {

  private final VariantBook book;

  VariantsDocument(VariantBook book) {
    this.book = book;
  }

  @Override
  public Optional<MutableHttpResponse<?>> find(Caller caller, Video video, String name) {
    if (caller instanceof Caller.Family || !name.equals("persona_variants/persona_variants.json")) {
      return Optional.empty();
    }
    VariantsView view = book.of(caller, video.id());
    return view.variants().version() == 0
        ? Optional.empty()
        : Optional.of(
            HttpResponse.ok(VariantsData.from(view)).contentType(MediaType.APPLICATION_JSON_TYPE));
  }
}
