package learning.piggyback.web.video;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.domain.account.Child;
import learning.piggyback.web.Durations;
import learning.piggyback.web.MediaUrls;
import learning.piggyback.web.account.child.ChildResponse;
import org.jspecify.annotations.Nullable;

/**
 * Videos for a child to choose from.
 *
 * @param child whose they are, where one was asked for
 * @param message why there are none
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record KidsVideosResponse(
    boolean success,
    @Nullable ChildResponse child,
    List<Item> videos,
    int count,
    @Nullable String message) {

  /**
   * A video to watch.
   *
   * @param duration {@code MM:SS}
   * @param hasQuestions whether something is asked in it
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "KidsVideo")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Item(
      String videoId,
      String title,
      String duration,
      long durationSeconds,
      String localPath,
      @Nullable String thumbnail,
      @Nullable String subtitles,
      boolean hasQuestions) {

    static Item from(VideoCatalog.Entry entry) {
      MediaUrls urls = MediaUrls.of(entry.video());
      return new Item(
          entry.video().id().value(),
          entry.video().title(),
          Durations.minutes(entry.video().duration()),
          entry.video().duration().toSeconds(),
          urls.video(),
          urls.thumbnail(),
          urls.subtitles().orElse(null),
          entry.finalised() > 0);
    }
  }

  static KidsVideosResponse of(List<VideoCatalog.Entry> entries) {
    return new KidsVideosResponse(
        true, null, entries.stream().map(Item::from).toList(), entries.size(), null);
  }

  static KidsVideosResponse of(Child child, List<VideoCatalog.Entry> entries) {
    return new KidsVideosResponse(
        true,
        ChildResponse.from(child),
        entries.stream().map(Item::from).toList(),
        entries.size(),
        child.expert().isEmpty() ? "This child is not linked to an expert yet." : null);
  }
}
