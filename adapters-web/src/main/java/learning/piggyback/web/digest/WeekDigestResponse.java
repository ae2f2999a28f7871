package learning.piggyback.web.digest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import learning.piggyback.domain.digest.ChildWeek;
import learning.piggyback.domain.digest.DigestText;
import learning.piggyback.domain.digest.TableTalk;
import learning.piggyback.domain.digest.WeekDigest;
import org.jspecify.annotations.Nullable;

/**
 * A family's week.
 *
 * @param children those who watched something
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "WeekDigest")
record WeekDigestResponse(
    boolean success,
    String week,
    LocalDate monday,
    LocalDate sunday,
    List<ChildWeekBody> children) {

  /**
   * One child's week.
   *
   * @param wentWell whole sentences
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "ChildWeek")
  record ChildWeekBody(
      String firstName, List<WatchedBody> watched, List<String> wentWell, TalkBody talk) {

    static ChildWeekBody from(ChildWeek child) {
      return new ChildWeekBody(
          child.name(),
          child.watched().stream().map(WatchedBody::from).toList(),
          child.wentWell(),
          TalkBody.from(child.talk()));
    }
  }

  /**
   * A video.
   *
   * @param time in words, such as 12 minutes
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "WatchedInWeek")
  record WatchedBody(String title, int times, String time) {

    static WatchedBody from(ChildWeek.Watched watched) {
      return new WatchedBody(watched.title(), watched.times(), DigestText.minutes(watched.time()));
    }
  }

  /**
   * Something to talk about at dinner.
   *
   * @param title of the video that it is about
   * @param wonder a question to go on with
   * @param answer what the video says
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "TableTalk")
  record TalkBody(String title, String question, String wonder, @Nullable String answer) {

    static TalkBody from(TableTalk talk) {
      return new TalkBody(talk.title(), talk.question(), talk.wonder(), talk.answer().orElse(null));
    }
  }

  static WeekDigestResponse from(WeekDigest digest) {
    return new WeekDigestResponse(
        true,
        digest.week().toString(),
        digest.week().monday(),
        digest.week().sunday(),
        digest.children().stream().map(ChildWeekBody::from).toList());
  }
}
