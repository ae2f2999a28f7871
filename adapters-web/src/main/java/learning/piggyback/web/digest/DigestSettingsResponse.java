package learning.piggyback.web.digest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import learning.piggyback.domain.digest.DigestMail;
import learning.piggyback.domain.digest.DigestWish;
import learning.piggyback.domain.digest.MailAddress;
import learning.piggyback.domain.digest.Week;
import org.jspecify.annotations.Nullable;

/**
 * What a parent set, and everything else that is kept for it.
 *
 * @param mailAddress where it is mailed
 * @param mailConfirmed whether the address said yes
 * @param mailAvailable whether this server sends mail at all
 * @param since when it was turned on
 * @param weeks that can be read, the current one first
 * @param mails to this parent, the newest first
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DigestSettings")
record DigestSettingsResponse(
    boolean success,
    boolean wanted,
    @Nullable String mailAddress,
    boolean mailConfirmed,
    boolean mailAvailable,
    @Nullable Instant since,
    List<WeekBody> weeks,
    List<DigestMailBody> mails) {

  /** A season: who looks for more wants the report. */
  private static final int WEEKS = 13;

  /**
   * A week.
   *
   * @param week by ISO 8601, such as 2026-W47
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "DigestWeek")
  record WeekBody(String week, LocalDate monday, LocalDate sunday) {

    static WeekBody from(Week week) {
      return new WeekBody(week.toString(), week.monday(), week.sunday());
    }
  }

  static DigestSettingsResponse of(
      Optional<DigestWish> wish, boolean mailAvailable, Week current, List<DigestMail> mails) {
    return new DigestSettingsResponse(
        true,
        wish.isPresent(),
        wish.flatMap(DigestWish::mail).map(MailAddress::value).orElse(null),
        wish.filter(DigestWish::confirmed).isPresent(),
        mailAvailable,
        wish.map(DigestWish::since).orElse(null),
        IntStream.range(0, WEEKS).mapToObj(current::minus).map(WeekBody::from).toList(),
        mails.stream().map(DigestMailBody::from).toList());
  }
}
