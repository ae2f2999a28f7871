package learning.piggyback.web.question;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import learning.piggyback.application.question.companion.VariantsView;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.FinalQuestions;

/**
 * The approved questions of a video, for those who review them.
 *
 * @param version to send back with the next save
 */
@Serdeable
public record FinalQuestionsResponse(
    boolean success, long version, List<FinalSegmentBody> segments, FinalQuestionsData data) {

  public static FinalQuestionsResponse from(FinalQuestions finals, Caller caller) {
    return from(FinalQuestionsData.from(finals, caller));
  }

  /** With how the companions ask. */
  static FinalQuestionsResponse from(FinalQuestions finals, Caller caller, VariantsView voiced) {
    return from(FinalQuestionsData.from(finals, caller).with(voiced));
  }

  private static FinalQuestionsResponse from(FinalQuestionsData data) {
    return new FinalQuestionsResponse(true, data.version(), data.segments(), data);
  }
}
