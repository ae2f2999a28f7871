package learning.piggyback.web.question;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
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
    FinalQuestionsData data = FinalQuestionsData.from(finals, caller);
    return new FinalQuestionsResponse(true, data.version(), data.segments(), data);
  }
}
