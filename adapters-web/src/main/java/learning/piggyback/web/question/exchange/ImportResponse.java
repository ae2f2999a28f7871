package learning.piggyback.web.question.exchange;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.application.question.exchange.ImportLesson;
import learning.piggyback.domain.question.exchange.LeftOut;

/**
 * What became of a file.
 *
 * @param version the newest one of the video's questions; 0 when there is none
 * @param imported how many questions were added, as drafts
 * @param skipped what was not
 */
@Serdeable
record ImportResponse(boolean success, long version, int imported, List<SkippedBody> skipped) {

  /**
   * @param what by which people find it in the file
   * @param reason a sentence for people
   */
  @Serdeable
  @Schema(name = "SkippedImport")
  record SkippedBody(String what, String reason) {

    static SkippedBody from(LeftOut leftOut) {
      return new SkippedBody(leftOut.what(), leftOut.reason());
    }
  }

  static ImportResponse from(List<LeftOut> unread, ImportLesson.Result result) {
    return new ImportResponse(
        true,
        result.version(),
        result.imported(),
        Stream.concat(unread.stream(), result.leftOut().stream()).map(SkippedBody::from).toList());
  }
}
